public import Attention
public import Markup
import Wording

/// The foci of one agreement below each other on one time axis: in pictures, in words and as one table.
///
/// In the order of the agreement, never in an order of values. Every curve keeps what it hides beside it (promise 8).
public struct PanelPage: Page {
  public let here: Surroundings
  let scene: PanelScene
  let window: TrendWindow
  let isPrint: Bool

  public init(_ here: Surroundings, scene: PanelScene, window: TrendWindow = .standard, isPrint: Bool = false) {
    (self.here, self.scene, self.window, self.isPrint) = (here, scene, window, isPrint)
  }

  public var title: String { words.panel }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [Crumb(wording.agreements, .agreements), Crumb(scene.agreementTitle, .agreement(scene.agreement.id))]
  }

  var wording: Wording { here.wording }
  var words: TrendWords { wording.trend }
  var events: [LetteredEvent] {
    guard let months = scene.months(window) else { return [] }
    let keys = Set(scene.foci.map(\.focus.series))
    let touching = scene.events.filter { event in keys.contains(where: event.touches) }
    return LetteredEvent.all(
      touching, touching: nil, in: Period.all(from: months.first, through: months.last), scene.echoes)
  }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: scene.agreementTitle)
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      html(
        .p, .class("einleitung"),
        text: words.panelLead(scene.foci.count { !$0.focus.isResting }, scene.foci.count(where: \.focus.isResting)))
      html(.div, .class("einschub")) {
        html(.p, text: wording.reading.manySeries(scene.foci.count).joined(separator: " "))
      }
    }
    if let months = scene.months(window) {
      figure(months, html)
      inWords(months, html)
      table(months, html)
    } else {
      html(.p, text: wording.reading.noValues.joined(separator: " "))
    }
    html(.div, .class("zweispaltig")) {
      html(.div) { about(html) }
      html(.div, .class("seite")) { conditions(html) }
    }
  }

  private func figure(_ months: Stretch, _ html: HTML) {
    let stack = Stack(
      scene.foci.map(\.curve), panel: scene.panel, months: months, events: events,
      stories: Dictionary(scene.foci.map { ($0.focus.series, $0.stories) }) { first, _ in first }, wording)
    html(.figure, .class("verlauf"), .ariaLabelledBy("bild-h")) {
      html(.figcaption) {
        html(.p, .class("bild-titel"), .id("bild-h"), text: words.panelTitle(scene.foci.count, months))
        html(.p, .class("leise klein"), text: "\(scene.observed) · \(words.ownScales)")
      }
      for size in ChartSize.allCases { StackDrawing(stack, size, id: "p", isDense: isPrint).write(html) }
      if !isPrint { windows(html) }
    }
  }

  private func windows(_ html: HTML) {
    let choices = WindowLinks.choices(scene.length, .month)
    guard !choices.isEmpty else { return }
    let shown = window.periods(.month) < scene.length ? window : .all
    html(.div, .class("wahl-zeile")) {
      html(.h2, .class("wie-h3"), text: words.shownPeriod)
      html(.ul, .class("marken-zeile")) {
        for choice in choices {
          let title = choice == .all ? words.all(scene.length, .month) : words.last(choice.periods(.month), .month)
          html(.li) {
            html(
              .a, .href(Address.panel(scene.agreement.id, choice).path + "#bild-h"),
              choice == shown ? .ariaCurrent("true") : nil, text: title)
          }
        }
      }
    }
  }

  private func inWords(_ months: Stretch, _ html: HTML) {
    html(.h2, text: words.inWordsHeading)
    html(.dl, .class("bestand lesart")) {
      for member in scene.foci {
        html(.div) {
          html(.dt) {
            html(.a, .href(address(member).path), text: wording.say(member.curve.series.definition.title))
            if member.focus.isResting { html(.span, .class("woran"), text: words.resting) }
          }
          html(
            .dd,
            text: CurveDigest(
              member.curve, over: window, shown: member.curve.periods(in: months).count, stories: member.stories,
              wording
            ).sentences.joined(separator: " "))
        }
      }
    }
  }

  private func address(_ member: PanelScene.Member) -> Address {
    .trendView(
      scene.agreement.id, member.focus.indicator, member.focus.measure, TrendView(window: window))
  }

  private func table(_ months: Stretch, _ html: HTML) {
    PanelTable(curves: scene.foci.map(\.curve), months: months, wording: wording, isOpen: isPrint).write(html)
    guard !isPrint else { return }
    html(.p, .class("nur-bildschirm nachsatz")) {
      html(.a, .href(Address.panelValues(scene.agreement.id, window).path), text: words.downloadTable)
      html.text(" · ")
      html(.a, .href(Address.panelPrint(scene.agreement.id, window).path), text: wording.printView)
    }
  }
}

/// What stands beside the curves.
extension PanelPage {
  private func conditions(_ html: HTML) {
    html(.section, .ariaLabelledBy("ums-h")) {
      html(.h2, .id("ums-h"), text: wording.conditions)
      if events.isEmpty { html(.p, .class("klein leise"), text: words.noConditions) }
      EventList(events, wording).write(html)
      if !events.isEmpty { html(.p, .class("klein leise"), text: words.conditionsAsk) }
    }
  }

  private func about(_ html: HTML) {
    html(.section, .ariaLabelledBy("ueber-h")) {
      html(.h2, .id("ueber-h"), text: words.aboutIndicators)
      html(.dl, .class("bestand bestand-eng")) {
        for member in scene.foci {
          html(.div) {
            html(.dt, text: wording.say(member.curve.series.definition.title))
            html(.dd) {
              html(.p) {
                html(.strong, text: "\(words.hides): ")
                html.text(wording.say(member.indicator.hides))
              }
              html(.p, .class("kennung"), text: wording.say(member.indicator.source))
            }
          }
        }
      }
      if let vintage = scene.vintage {
        html(.p, .class("kennung"), text: "\(words.state): \(words.vintage(vintage.day, vintage.source))")
      }
    }
  }
}
