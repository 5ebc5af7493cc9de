public import Attention
public import Markup
import Wording

/// The half-year on paper: how it came about, every passage by dimension and indicator, what each indicator does not show, and
/// the time around it (promise 8).
public struct DiscoursePrintPage: Page {
  public let here: Surroundings
  private let discourse: Discourse
  private let names: TalkNames
  private let promises: [Promise]
  /// What happened in and around the organisation in this half-year.
  private let events: [Event]
  private var wording: Wording { here.wording }

  public init(
    here: Surroundings, discourse: Discourse, names: TalkNames, promises: [Promise] = [], events: [Event] = []
  ) {
    (self.here, self.discourse, self.names) = (here, discourse, names)
    (self.promises, self.events) = (promises, events)
  }

  public var title: String { wording.discourse.printTitle(discourse.halfYear) }
  public var section: Section? { .discourse }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.discourses, .discourses),
      Crumb(wording.discourse.title(discourse.halfYear), .discourse(discourse.halfYear)),
    ]
  }

  public func body(_ html: HTML) {
    html(.p, .class("nur-bildschirm")) {
      html.text("\(wording.printHint) ")
      html(.a, .href(Address.discourse(discourse.halfYear).path), text: wording.discourse.backToScreen)
    }
    html(.article, .class("blatt")) {
      let organisation = names.organisation(discourse.organisation, wording)
      html(.p, .class("kennung"), text: wording.discourse.kicker(organisation, here.today))
      html(.h1, text: wording.discourse.heading(discourse.halfYear))
      facts(organisation, html)
      html(.h2, text: wording.discourse.method)
      html(.ul) { for line in wording.discourse.methodLines { html(.li, text: line) } }
      time(html)
      for section in discourse.sections { dimension(section, html) }
      silence(html)
      waiting(html)
      PromisesOfAllSides(promises: promises, names: names, here: here).write(html)
    }
  }

  private func facts(_ organisation: String, _ html: HTML) {
    let spoken = Spoken(discourse.entries)
    let basis =
      discourse.entries.isEmpty
      ? wording.discourse.nothingReleased
      : wording.discourse.counts(
        reflections: spoken.reflections, inDialogues: spoken.inDialogues, questions: discourse.openQuestions.count)
    html(.dl, .class("bestand")) {
      for (term, meaning) in [
        (wording.discourse.basis, basis),
        (wording.discourse.readers, wording.discourse.ownOrganisation(organisation)),
        (wording.discourse.absent, wording.discourse.absentText),
      ] {
        html(.div) {
          html(.dt, text: term)
          html(.dd, text: meaning)
        }
      }
    }
  }

  private func time(_ html: HTML) {
    html(.h2, text: wording.discourse.theTime)
    guard !events.isEmpty else { return html(.p, text: wording.discourse.noEvents) }
    html(.ul) {
      for event in events.sorted(by: Event.isEarlier) {
        html(.li) {
          html(.strong, text: event.title)
          let certainty = wording.context.certainty(event).map { " (\($0))" } ?? ""
          html.text(", \(wording.context.when(event))\(certainty). \(event.text)")
        }
      }
    }
  }

  private func dimension(_ section: Discourse.Section, _ html: HTML) {
    html(.h2, text: wording.say(section.dimension.title))
    var written: Set<SeriesKey> = []
    for series in section.entries.compactMap(\.place.series) where written.insert(series).inserted {
      indicator(series, section.entries.filter { $0.place.series == series }, html)
    }
  }

  private func indicator(_ series: SeriesKey, _ entries: [Entry], _ html: HTML) {
    html(.h3, text: names.title(of: series, wording))
    if let indicator = names.indicator(of: series) {
      html(.p, .class("zitat"), text: wording.say(indicator.question))
      html(.p, .class("klein")) {
        html(.strong, text: wording.dialogue.hides)
        html.text(" \(wording.say(indicator.hides))")
      }
    }
    html(.div, .class("gegenueber")) {
      for entry in entries where entry.kind != .promise && !isNested(entry) { voice(entry, html) }
    }
  }

  private func isNested(_ entry: Entry) -> Bool { entry.kind == .answer && discourse.isAnswered(by: entry) }

  private func voice(_ entry: Entry, _ html: HTML) {
    html(.div, .class("stimme")) {
      let stretch = entry.place.stretch.map { wording.stretch($0) } ?? wording.dialogue.wholeCurve
      html(
        .p, .class("art"),
        text: "\(wording.name(of: entry.kind)) · \(VoiceName.of(entry, names, wording)) · \(stretch)")
      SaidWords(entry, wording).write(html)
      for answer in discourse.answers(to: entry) {
        html(.p, .class("art"), text: wording.dialogue.reply(VoiceName.of(answer, names, wording)))
        SaidWords(answer, wording).write(html)
      }
    }
  }

  private func silence(_ html: HTML) {
    guard !discourse.silent.isEmpty else { return }
    html(.h2, text: wording.discourse.silentDimensions)
    html(.ul) {
      for dimension in discourse.silent {
        html(.li) {
          html(.strong, text: wording.say(dimension.title))
          html.text(". \(wording.say(dimension.question))")
        }
      }
    }
  }

  private func waiting(_ html: HTML) {
    let waiting = discourse.openQuestions.filter { discourse.answers(to: $0).isEmpty }
    guard !waiting.isEmpty else { return }
    html(.h2, text: wording.discourse.waiting(waiting.count))
    html(.ul) {
      for question in waiting {
        html(.li, text: "\(question.said?.text ?? "") (\(wording.discourse.since(question.recorded.day)))")
      }
    }
  }
}
