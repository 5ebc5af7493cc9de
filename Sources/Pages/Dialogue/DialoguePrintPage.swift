public import Attention
public import Markup
import Wording

/// The record on paper: nothing to click, everything open, each indicator with what it does not show and the conditions of
/// its time (promise 8).
public struct DialoguePrintPage: Page {
  public let here: Surroundings
  private let dialogue: Dialogue
  private let agreement: Agreement
  private let guide: Guide?
  private let names: TalkNames
  private let entries: [Entry]
  private let promises: [Promise]
  private let glances: [SeriesKey: DialogueGlance]
  private let asOf: Day?
  private var wording: Wording { here.wording }

  public init(
    here: Surroundings, dialogue: Dialogue, agreement: Agreement, guide: Guide?, names: TalkNames,
    entries: [Entry], promises: [Promise] = [], glances: [SeriesKey: DialogueGlance] = [:], asOf: Day? = nil
  ) {
    (self.here, self.dialogue, self.agreement, self.guide) = (here, dialogue, agreement, guide)
    (self.names, self.entries, self.promises) = (names, entries, promises)
    (self.glances, self.asOf) = (glances, asOf)
  }

  public var title: String { wording.dialogue.record(dialogue.day) }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] {
    here.dialogueCrumbs + [Crumb(wording.dialogue.title(dialogue.day), .dialogue(dialogue.id))]
  }

  public func body(_ html: HTML) {
    html(.p, .class("nur-bildschirm"), text: wording.printHint)
    html(.article, .class("blatt")) {
      DialogueHead(dialogue: dialogue, agreement: agreement, guide: guide, names: names, here: here).write(html)
      html(.p, .class("kennung"), text: names.title(of: agreement, wording))
      facts(html)
      for place in dialogue.items.indices { topic(dialogue.items[place], place + 1, html) }
      whole(html)
    }
  }

  private func facts(_ html: HTML) {
    let conditions =
      dialogue.conditions.isEmpty ? [wording.dialogue.noConditions] : dialogue.conditions
    html(.dl, .class("bestand")) {
      row(wording.closing.day, [day], html)
      row(
        wording.dialogue.table, [Round(dialogue.participants, names, wording).text ?? wording.dialogue.tableOpen],
        html)
      row(wording.dialogue.conditions, conditions, html)
    }
  }

  private var day: String {
    let place = dialogue.place.isEmpty ? "" : ", \(dialogue.place)"
    return "\(wording.fullDate(dialogue.day))\(place)"
  }

  private func row(_ term: String, _ lines: [String], _ html: HTML) {
    html(.div) {
      html(.dt, text: term)
      for line in lines { html(.dd, text: line) }
    }
  }

  private func topic(_ item: Dialogue.Item, _ place: Int, _ html: HTML) {
    html(.section, .ariaLabelledBy("punkt-\(place)-h")) {
      TopicHead(item: item, place: place, dialogue: dialogue, names: names, wording: wording, onPaper: true).write(html)
      let glance = glances[item.series]
      TopicWords(item: item, inWords: glance?.inWords, agreement: agreement, names: names, wording: wording).write(html)
      if let glance, glance.hasPicture { picture(glance, item, place, html) }
      voices(entries.filter { $0.place.series == item.series }, html)
    }
  }

  private func picture(_ glance: DialogueGlance, _ item: Dialogue.Item, _ place: Int, _ html: HTML) {
    html(.figure, .class("fokus-bild"), .ariaLabelledBy("punkt-\(place)-bild")) {
      glance.picture(html)
      html(.figcaption, .id("punkt-\(place)-bild")) {
        html.text("\(names.title(of: item.series, wording)). ")
        DataState(dialogue: dialogue, asOf: asOf, wording: wording).write(html)
      }
    }
    glance.thenAndNow(html)
  }

  private func whole(_ html: HTML) {
    let said = entries.filter { entry in !dialogue.items.contains { $0.series == entry.place.series } }
    guard !said.isEmpty || dialogue.items.isEmpty else { return }
    html(.section, .ariaLabelledBy("punkt-0-h")) {
      html(.h2, .id("punkt-0-h"), text: wording.dialogue.generally)
      voices(said, html)
    }
  }

  private func voices(_ said: [Entry], _ html: HTML) {
    guard !said.isEmpty else { return html(.p, text: wording.dialogue.nothingSaid) }
    Voices(entries: said, promises: promises, dialogue: dialogue, names: names, here: here, onPaper: true).write(html)
  }
}
