public import Attention
public import Markup
import Wording

/// Übersicht: what needs my attention, what happens next, what we look at, what was said last. No value stands here alone.
public struct OverviewPage: Page {
  public let here: Surroundings
  private let shorter: [Retention]
  private let waiting: [Waiting]
  private let next: NextDialogue?
  private let foci: [FocusView]
  private let resting: [String]
  private let recent: [Saying]
  private let events: [Event]
  private let conditionsAddress: Address?

  /// - Parameter shorter: kinds of records for which a shorter period waits; everybody reads of it before it counts.
  public init(
    here: Surroundings, shorter: [Retention] = [], waiting: [Waiting], next: NextDialogue?, foci: [FocusView],
    resting: [String],
    recent: [Saying], events: [Event], conditionsAddress: Address?
  ) {
    (self.here, self.shorter, self.waiting) = (here, shorter, waiting)
    (self.next, self.foci) = (next, foci)
    (self.resting, self.recent, self.events) = (resting, recent, events)
    self.conditionsAddress = conditionsAddress
  }

  /// Something that waits for the person.
  public enum Waiting: Sendable {
    /// A version was presented and the own side has not consented yet.
    case consent(ID<Agreement>, version: Int, presenter: String, about: String)
    /// A version was presented; others still have to consent to it.
    case elsewhere(ID<Agreement>, version: Int, missing: [String], about: String)
    /// A draft that nobody has presented; `about` names whom it observes and when.
    case draft(ID<Agreement>, about: String)
    /// A question that was asked and has no answer.
    case question(ID<Entry>, text: String, about: String)
    /// A promise of the own side that is not yet kept.
    case promise(ID<Entry>, text: String, PromiseState)
    /// A sealed draft of the person's own.
    case sealed(ID<Draft>, about: String)
    /// A dialogue whose day has come and which has no record yet.
    case record(ID<Dialogue>, Day)

    /// Whether the reader can do something about it.
    var isForReader: Bool { if case .elsewhere = self { false } else { true } }
  }

  public struct NextDialogue: Sendable {
    public let id: ID<Dialogue>
    public let day: Day
    public let guide: Localized
    public let others: String

    public init(id: ID<Dialogue>, day: Day, guide: Localized, others: String) {
      (self.id, self.day, self.guide, self.others) = (id, day, guide, others)
    }
  }

  /// One focus in attention with its small picture.
  public struct FocusView: Sendable {
    public let dimension: String
    public let title: String
    public let question: String
    public let address: Address
    /// Whose figures these are.
    public let observed: String
    /// Nil where the page draws another organisation's: figures of two never stand on one page (promise 2).
    public let curve: Curve?
    /// The foci of the same agreement, so that pictures of one unit share their top.
    public let panel: Panel?
    public let stories: [Entry]
    /// How often it was spoken about, and when last.
    public let reflections: Int
    public let last: Day?

    public init(
      dimension: String, title: String, question: String, address: Address, observed: String, curve: Curve?,
      panel: Panel?, stories: [Entry], reflections: Int, last: Day?
    ) {
      (self.dimension, self.title, self.question, self.address) = (dimension, title, question, address)
      (self.observed, self.curve, self.panel, self.stories) = (observed, curve, panel, stories)
      (self.reflections, self.last) = (reflections, last)
    }
  }

  /// Something said lately, with its place in the curve.
  public struct Saying: Sendable {
    public let text: String
    public let kind: Entry.Kind
    public let speaker: String
    public let day: Day
    public let place: String
    public let address: Address

    public init(text: String, kind: Entry.Kind, speaker: String, day: Day, place: String, address: Address) {
      (self.text, self.kind, self.speaker) = (text, kind, speaker)
      (self.day, self.place, self.address) = (day, place, address)
    }
  }

  private var words: OverviewWords { here.wording.overviewPage }
  public var title: String { here.wording.overview }
  public var section: Section? { .overview }

  public func body(_ html: HTML) {
    if let person = here.person {
      html(.p, .class("kennung"), text: "\(here.wording.fullDate(here.today)) · \(person.organisation.name)")
      html(.h1, text: words.greeting(person.name))
    }
    html(.p, .class("einleitung"), text: words.lead(waiting: forReader.count, next: next?.day, today: here.today))
    if !shorter.isEmpty { shorterPeriods(html) }
    html(.div, .class("zweispaltig")) {
      waitingList(html)
      html(.div, .class("seite")) { nextCard(html) }
    }
    if !foci.isEmpty { focusCards(html) }
    if !resting.isEmpty { restingLine(html) }
    if !recent.isEmpty || !events.isEmpty {
      html(.div, .class("zweispaltig")) {
        recentList(html)
        html(.div, .class("seite")) { eventList(html) }
      }
    }
  }

  private func shorterPeriods(_ html: HTML) {
    let settings = here.wording.settings
    html(.section, .class("karte"), .ariaLabelledBy("fristen-h")) {
      html(.h2, .id("fristen-h"), text: settings.shorterSoon)
      html(.ul) { for retention in shorter { html(.li, text: settings.line(retention)) } }
      html(.p) {
        html.text(settings.shorterNext + " ")
        html(.a, .href(Address.privacy.path), text: here.wording.privacy)
      }
    }
  }

  private func waitingList(_ html: HTML) {
    html(.section, .ariaLabelledBy("w-h")) {
      html(.h2, .id("w-h"), text: words.waitingForYou)
      if forReader.isEmpty { nothingWaits(html) } else { list(forReader, html) }
      guard !elsewhere.isEmpty else { return }
      html(.h3, text: words.withOthers)
      list(elsewhere, html)
    }
  }

  private var forReader: [Waiting] { waiting.filter(\.isForReader) }
  private var elsewhere: [Waiting] { waiting.filter { !$0.isForReader } }

  private func list(_ items: [Waiting], _ html: HTML) {
    html(.ul, .class("anlass")) {
      for item in items {
        let (title, address, state, note) = words.describe(item, here.wording)
        html(.li) {
          html(.p, .class("titel")) {
            html(.a, .href(address.path), text: title)
            html(.span, .class(item.isForReader ? "zustand zustand-offen" : "zustand"), text: state)
          }
          if !note.isEmpty { html(.p, text: note) }
        }
      }
    }
  }

  private func nothingWaits(_ html: HTML) {
    guard foci.isEmpty, elsewhere.isEmpty, here.may(.beginAgreement) else {
      html(.p, text: words.nothingWaits)
      return
    }
    html(.p, text: words.noAgreementYet)
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf"), .href(Address.newAgreement.path), text: words.beginFirstAgreement)
    }
  }

  private func nextCard(_ html: HTML) {
    guard let next else { return startCard(html) }
    html(.section, .class("karte"), .ariaLabelledBy("n-h")) {
      html(.h2, .id("n-h"), text: words.nextDialogue)
      html(.p, .class("datum"), text: here.wording.fullDate(next.day))
      html(.p, text: words.dialogue(here.wording.say(next.guide), with: next.others))
      html(.p, .class("knopf-zeile")) {
        html(.a, .class("knopf"), .href(Address.dialogue(next.id).path), text: words.prepareDialogue)
      }
    }
  }

  /// Where there is no dialogue yet: what one can do here, for the office one has.
  private func startCard(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("n-h")) {
      html(.h2, .id("n-h"), text: words.toBegin)
      html(.ul) {
        for (text, address) in words.beginnings(here.person?.standing.office) {
          html(.li) { html(.a, .href(address.path), text: text) }
        }
      }
    }
  }

  private func focusCards(_ html: HTML) {
    html(.section, .ariaLabelledBy("f-h")) {
      html(.h2, .id("f-h"), text: words.whatYouLookAt)
      html(.p, .class("klein leise")) {
        html.text(words.chosenFromTableau)
        html(.a, .href(Address.tableau.path), text: words.seeInTableau)
      }
      html(.div, .class("drei")) {
        for (place, focus) in foci.enumerated() { card(focus, id: "f\(place + 1)-h", html) }
      }
    }
  }

  private func card(_ focus: FocusView, id: String, _ html: HTML) {
    html(.article, .class("karte fokus-karte"), .ariaLabelledBy(id)) {
      html(.p, .class("kennung"), text: focus.dimension)
      html(.h3, .id(id)) { html(.a, .href(focus.address.path), text: focus.title) }
      html(.p, .class("zitat"), text: focus.question)
      let talk = words.spokenAbout(focus.reflections, last: focus.last)
      if let curve = focus.curve {
        html(.figure, .ariaLabelledBy("\(id)-bild")) {
          SmallChart(curve, panel: focus.panel, stories: focus.stories, id: id, here.wording)?.write(html)
          html(.figcaption, .id("\(id)-bild"), text: talk)
        }
      } else {
        html(.p, text: words.onItsOwnPage(focus.observed))
        html(.p, .class("klein leise"), text: talk)
      }
    }
  }

  private func restingLine(_ html: HTML) {
    html(.div, .class("ruhend")) {
      Icon.closedEye(html)
      html(.p) {
        html(.strong, text: words.resting)
        html.text(" \(here.wording.list(resting)). ")
        html(.a, .href(Address.tableau.path), text: words.seeInTableau)
      }
    }
  }

  private func recentList(_ html: HTML) {
    html(.section, .ariaLabelledBy("z-h")) {
      html(.h2, .id("z-h"), text: words.lastSaid)
      guard !recent.isEmpty else {
        html(.p, text: words.nothingSaid)
        return
      }
      html(.ul, .class("anlass")) {
        for saying in recent {
          html(.li) {
            html(.p, .class("zitat"), text: here.wording.quoted(saying.text))
            html(.p, .class("klein leise")) {
              html.text(
                words.source(
                  here.wording.name(of: saying.kind), saying.speaker, here.wording.shortDate(saying.day)))
              html(.a, .href(saying.address.path), text: saying.place)
            }
          }
        }
      }
    }
  }

  private func eventList(_ html: HTML) {
    guard let conditionsAddress else { return }
    html(.section, .ariaLabelledBy("r-h")) {
      html(.h2, .id("r-h"), text: words.latestConditions)
      if events.isEmpty { html(.p, text: words.noConditions) }
      html(.ul, .class("umstaende-text")) {
        for event in events {
          html(.li) {
            html(.strong, text: here.wording.period(event.first.period(.month)) + ":")
            html.text(" \(event.title)")
          }
        }
      }
      html(.p) { html(.a, .href(conditionsAddress.path), text: words.seeConditions) }
    }
  }
}
