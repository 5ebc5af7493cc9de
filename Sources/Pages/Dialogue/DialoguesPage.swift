public import Attention
public import Markup
import Wording

/// All talks a person may know of: the next ones, those still to be closed, the past ones, each under its agreement.
public struct DialoguesPage: Page {
  public let here: Surroundings
  private let dialogues: [Dialogue]
  private let agreements: [Agreement]
  private let guides: [Guide]
  private let names: TalkNames
  private var wording: Wording { here.wording }

  public init(
    here: Surroundings, dialogues: [Dialogue], agreements: [Agreement], guides: [Guide], names: TalkNames
  ) {
    (self.here, self.dialogues, self.agreements) = (here, dialogues, agreements)
    (self.guides, self.names) = (guides, names)
  }

  public var title: String { wording.dialogues }
  public var section: Section? { .dialogues }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: wording.dialogue.lead)
    let dates = next + unfinished + past
    guard !dates.isEmpty else { return empty(html) }
    html(.p, .class("knopf-zeile")) {
      if here.mayPrepareSome {
        html(.a, .class("knopf"), .href(Address.newDialogue(nil).path), text: wording.dialogue.prepare)
      }
      html(.a, .href(Address.guides.path), text: wording.dialogue.guides)
    }
    list(wording.dialogue.next, "naechste", next, html)
    list(wording.dialogue.unfinished, "offene", unfinished, html)
    list(wording.dialogue.past, "vergangene", past, html)
  }

  /// A talk, or a day the agreement names for one.
  private enum Date {
    case prepared(Dialogue)
    case agreed(Day, Agreement)

    var day: Day {
      switch self {
      case .prepared(let dialogue): dialogue.day
      case .agreed(let day, _): day
      }
    }
    var agreement: ID<Agreement> {
      switch self {
      case .prepared(let dialogue): dialogue.agreement
      case .agreed(_, let agreement): agreement.id
      }
    }
  }

  private var next: [Date] {
    let prepared = dialogues.filter { $0.closed == nil && $0.day >= here.today }
    let agreed = agreements.flatMap { agreement in
      agreement.text.dialogueDays
        .filter { day in
          day >= here.today && !dialogues.contains { $0.agreement == agreement.id && $0.day == day }
        }
        .map { Date.agreed($0, agreement) }
    }
    return (prepared.map(Date.prepared) + agreed).sorted { $0.day < $1.day }
  }

  private var unfinished: [Date] {
    dialogues.filter { $0.closed == nil && $0.day < here.today }.sorted { $0.day > $1.day }.map(Date.prepared)
  }

  private var past: [Date] {
    dialogues.filter { $0.closed != nil }.sorted { $0.day > $1.day }.map(Date.prepared)
  }

  private func empty(_ html: HTML) {
    html(.p, text: here.mayPrepareSome ? wording.dialogue.none : wording.dialogue.noneWithoutAgreement)
    html(.p, .class("knopf-zeile")) {
      if here.mayPrepareSome {
        html(.a, .class("knopf"), .href(Address.newDialogue(nil).path), text: wording.dialogue.prepare)
      } else {
        html(.a, .class("knopf"), .href(Address.agreements.path), text: wording.dialogue.toAgreements)
      }
      html(.a, .href(Address.guides.path), text: wording.dialogue.guides)
    }
  }

  private func list(_ heading: String, _ id: String, _ dates: [Date], _ html: HTML) {
    guard !dates.isEmpty else { return }
    html(.section, .class("teil"), .ariaLabelledBy(id)) {
      html(.h2, .id(id), text: heading)
      // Agreements in the order in which their first date comes.
      var seen: Set<ID<Agreement>> = []
      for agreement in dates.map(\.agreement) where seen.insert(agreement).inserted {
        html(.h3, text: name(of: agreement))
        html(.ul, .class("anlass")) {
          for date in dates where date.agreement == agreement { entry(date, html) }
        }
      }
    }
  }

  private func entry(_ date: Date, _ html: HTML) {
    html(.li) {
      switch date {
      case .prepared(let dialogue): prepared(dialogue, html)
      case .agreed(let day, let agreement): agreed(day, agreement, html)
      }
    }
  }

  private func prepared(_ dialogue: Dialogue, _ html: HTML) {
    html(.p, .class("titel")) {
      html(.a, .href(Address.dialogue(dialogue.id).path), text: wording.dialogue.title(dialogue.day))
      DialogueMark(dialogue, here).write(html)
    }
    let guide = guides.first { $0.id == dialogue.guide }.map { wording.say($0.title) }
    let topics = dialogue.items.map { names.title(of: $0.series, wording) }
    html(.p, .class("klein leise"), text: ([guide].compactMap { $0 } + topics).joined(separator: " · "))
  }

  private func agreed(_ day: Day, _ agreement: Agreement, _ html: HTML) {
    html(.p, .class("titel")) {
      html(.strong, text: wording.fullDate(day))
      if here.may(.prepareDialogue(agreement.id)) {
        html(.a, .class("nur-bildschirm"), .href(Address.newDialogue(agreement.id).path)) {
          html.text(wording.dialogue.prepare)
          html(.span, .class("nur-vorlesen"), text: ": \(wording.date(day))")
        }
      }
    }
    html(.p, .class("klein leise"), text: wording.dialogue.notPrepared)
  }

  private func name(of agreement: ID<Agreement>) -> String {
    agreements.first { $0.id == agreement }.map { names.title(of: $0, wording) } ?? wording.agreements
  }
}
