public import Attention
public import Markup
import Wording

/// One talk: what it is about, what was said by whom, what both sides promise. The record grows here and never changes.
public struct DialoguePage: Page {
  public let here: Surroundings
  let dialogue: Dialogue
  let agreement: Agreement
  let guide: Guide?
  let names: TalkNames
  /// What this person may read of the record.
  let entries: [Entry]
  let promises: [Promise]
  let glances: [SeriesKey: DialogueGlance]
  /// The day of the newest figures: as they stood when it was closed, or as they stand now.
  let asOf: Day?
  let filled: Filled
  var wording: Wording { here.wording }

  public init(
    here: Surroundings, dialogue: Dialogue, agreement: Agreement, guide: Guide?, names: TalkNames,
    entries: [Entry], promises: [Promise] = [], glances: [SeriesKey: DialogueGlance] = [:], asOf: Day? = nil,
    filled: Filled = Filled()
  ) {
    (self.here, self.dialogue, self.agreement, self.guide) = (here, dialogue, agreement, guide)
    (self.names, self.entries, self.promises) = (names, entries, promises)
    (self.glances, self.asOf, self.filled) = (glances, asOf, filled)
  }

  public var title: String { wording.dialogue.title(dialogue.day) }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] {
    here.dialogueCrumbs + [Crumb(names.title(of: agreement, wording), .agreement(agreement.id))]
  }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    DialogueHead(dialogue: dialogue, agreement: agreement, guide: guide, names: names, here: here).write(html)
    if dialogue.closed == nil, let guide { guidance(guide, html) }
    html(.div, .class("zweispaltig")) {
      conditions(html)
      atTheTable(html)
    }
    for place in dialogue.items.indices { topic(dialogue.items[place], place + 1, html) }
    whole(html)
    foot(html)
  }

  private func guidance(_ guide: Guide, _ html: HTML) {
    html(.section, .class("teil"), .ariaLabelledBy("leitfaden")) {
      html(.h2, .id("leitfaden"), text: wording.dialogue.guideHeading(guide))
      PhaseStrip(guide: guide, wording: wording).write(html)
      html(.details) {
        html(.summary, text: wording.dialogue.phaseDetails)
        html(.div, .class("merkmale phasen-text")) {
          PhaseGuidance(guide: guide, wording: wording, level: .h3).write(html)
        }
      }
    }
  }

  private func conditions(_ html: HTML) {
    html(.div) {
      guard !dialogue.conditions.isEmpty else { return }
      html(.h2, .class("wie-h3"), text: wording.dialogue.conditions)
      html(.ul) { for condition in dialogue.conditions { html(.li, text: condition) } }
    }
  }

  private func atTheTable(_ html: HTML) {
    html(.div, .class("seite")) {
      html(.h2, .class("wie-h3"), text: wording.dialogue.table)
      html(.p, text: Round(dialogue.participants, names, wording).text ?? noRound)
      if !dialogue.place.isEmpty { html(.p, text: wording.dialogue.place(dialogue.place)) }
      if dialogue.closed == nil, here.may(.arrange(dialogue)) {
        html(.p, .class("nur-bildschirm")) {
          html(
            .a, .href(Address.dialoguePreparation(dialogue.id).path), text: wording.dialogue.changePreparation)
        }
      }
    }
  }

  /// Nothing entered yet; or, where the record is closed, entered by nobody or erased since.
  private var noRound: String {
    dialogue.closed == nil ? wording.dialogue.tableOpen : wording.dialogue.tableNotKept
  }

  private func whole(_ html: HTML) {
    let said = entries.filter { entry in !dialogue.items.contains { $0.series == entry.place.series } }
    html(.section, .class("karte"), .id("punkt-0"), .ariaLabelledBy("punkt-0-h")) {
      html(.h2, .id("punkt-0-h"), text: wording.dialogue.generally)
      html(.p, text: wording.dialogue.generallyLead)
      voices(said, html)
      form(0, html)
    }
  }

  private func foot(_ html: HTML) {
    html(.p, .class("knopf-zeile")) {
      if dialogue.closed == nil, here.may(.arrange(dialogue)) {
        html(.a, .class("knopf"), .href(Address.dialogueClosing(dialogue.id).path), text: wording.dialogue.close)
      }
      html(.a, .href(Address.dialoguePrint(dialogue.id).path), text: wording.printView)
    }
  }

  func voices(_ said: [Entry], _ html: HTML) {
    guard !said.isEmpty else {
      let text = dialogue.closed == nil ? wording.dialogue.nothingYet : wording.dialogue.nothingSaid
      return html(.p, .class("leise"), text: text)
    }
    Voices(entries: said, promises: promises, dialogue: dialogue, names: names, here: here).write(html)
  }

  func form(_ place: Int, _ html: HTML) {
    guard here.may(.writeInto(dialogue)) else { return }
    EntryFields(
      dialogue: dialogue, place: place, agreement: agreement, guide: guide, names: names, filled: filled, here: here
    ).write(html)
  }
}
