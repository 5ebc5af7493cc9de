public import Attention
public import Markup
public import Wording

/// Before a record is closed: what will be fixed, who reads it, what happens to later additions.
public struct ClosingPage: Page {
  public let here: Surroundings
  private let dialogue: Dialogue
  private let agreement: Agreement
  private let guide: Guide?
  private let names: TalkNames
  private let entries: [Entry]
  private let asOf: Day?
  private let filled: Filled
  private var wording: Wording { here.wording }

  public init(
    here: Surroundings, dialogue: Dialogue, agreement: Agreement, guide: Guide?, names: TalkNames, entries: [Entry],
    asOf: Day?, filled: Filled = Filled()
  ) {
    (self.here, self.dialogue, self.agreement, self.guide) = (here, dialogue, agreement, guide)
    (self.names, self.entries, self.asOf, self.filled) = (names, entries, asOf, filled)
  }

  public var title: String { wording.closing.title }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] {
    here.dialogueCrumbs + [Crumb(wording.dialogue.title(dialogue.day), .dialogue(dialogue.id))]
  }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: names.title(of: agreement, wording))
    html(.h1, text: wording.closing.heading(dialogue.day))
    fixed(html)
    readers(html)
    html(.h2, text: wording.closing.later)
    html(.ul) { for line in wording.closing.laterLines { html(.li, text: line) } }
    PostForm(to: .dialogueClosing(dialogue.id), here).write(html) {
      CheckField(
        id: "bestaetigt", label: wording.closing.confirm, hint: wording.closing.confirmHint, faults: faults
      ).write(html, isChecked: filled["bestaetigt"] == "ja")
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: wording.closing.button)
        html(.a, .href(Address.dialogue(dialogue.id).path), text: wording.closing.back)
      }
    }
  }

  private func readers(_ html: HTML) {
    html(.h2, text: wording.closing.readers)
    if dialogue.isAmongOneSide(by: guide), let standing = here.person?.standing {
      let own = names.organisation(standing.organisation, wording)
      return html(.p, text: wording.recording.amongThemselves(own))
    }
    html(.p, text: wording.closing.readersLead)
    html(.ul) { for party in names.parties(agreement, wording) { html(.li, text: party) } }
  }

  private func fixed(_ html: HTML) {
    html(.h2, text: wording.closing.fixed)
    let place = dialogue.place.isEmpty ? "" : ", \(dialogue.place)"
    html(.dl, .class("bestand")) {
      row(wording.closing.day, "\(wording.fullDate(dialogue.day))\(place)", html)
      row(
        wording.closing.table, Round(dialogue.participants, names, wording).text ?? wording.dialogue.tableOpen, html)
      row(wording.closing.entries, entriesInWords, html)
      row(wording.closing.data, asOf.map { wording.closing.dataAsOf($0) } ?? wording.closing.noData, html)
    }
  }

  private func row(_ term: String, _ meaning: String, _ html: HTML) {
    html(.div) {
      html(.dt, text: term)
      html(.dd, text: meaning)
    }
  }

  private var entriesInWords: String {
    let counts = Entry.Kind.allCases.compactMap { kind -> String? in
      let count = entries.count { $0.kind == kind }
      return count == 0 ? nil : wording.count(count, kind)
    }
    return counts.isEmpty ? wording.closing.noEntries : wording.list(counts)
  }
}

/// Closing needs one thing: that the participants know their record.
public struct ClosingForm: Sendable {
  private let wording: Wording

  public init(wording: Wording) { self.wording = wording }

  /// - Throws: the box that is still open.
  public func check(_ filled: Filled) throws(FormFaults) {
    guard filled["bestaetigt"] == "ja" else {
      throw FormFaults([FormFault("bestaetigt", wording.closing.confirmFirst)])
    }
  }
}
