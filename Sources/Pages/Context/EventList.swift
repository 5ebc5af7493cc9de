import Attention
import Markup
import Wording

/// Lettered events: when, what, from where one knows it, how sure one may be of it, and where it still echoes.
struct EventList {
  private let events: [LetteredEvent]
  private let wording: Wording
  /// Titles of the series an event can touch; where none are given, the page is about one of them anyway.
  private let titles: [SeriesKey: String]
  /// Where a stretch of the curve is chosen; nil where nothing can be chosen.
  private let choose: ((Stretch) -> String)?
  /// Whether this person may strike what people here noted.
  private let mayStrike: Bool
  private var words: ContextWords { wording.context }

  init(
    _ events: [LetteredEvent], _ wording: Wording, titles: [SeriesKey: String] = [:], mayStrike: Bool = false,
    choose: ((Stretch) -> String)? = nil
  ) {
    (self.events, self.wording, self.titles) = (events, wording, titles)
    (self.choose, self.mayStrike) = (choose, mayStrike)
  }

  func write(_ html: HTML) {
    guard !events.isEmpty else { return }
    html(.ul, .class("umstaende")) {
      for mark in events { html(.li, .id(mark.event.id.anchor), .tabindex(-1)) { write(mark, html) } }
    }
  }

  private func write(_ mark: LetteredEvent, _ html: HTML) {
    html(.svg, .class("bild"), .viewBox(36, 36), .ariaHidden, .notFocusable) {
      html(.path, .class("raute"), .d(Path(literal: "M18 2L34 18L18 34L2 18Z")))
      html(.text, .class("raute-text"), .x(18), .y(23), text: mark.letter)
    }
    html(.div) {
      let event = mark.event
      html(.p) {
        html(.span, .class("nur-vorlesen"), text: "\(words.event(mark.letter)): ")
        html(.strong, text: "\(words.when(event)):")
        html.text(" \(event.title)")
      }
      Paragraphs(event.text).write(html)
      html(.p, .class("kennung"), text: origin(event))
      for echo in mark.echoes { write(echo, html) }
      let touched = event.affects.compactMap { titles[$0] }
      if !touched.isEmpty { html(.p, .class("kennung"), text: words.affects(touched)) }
      if mayStrike, case .noted(let id) = event.id {
        html(.p, .class("nur-bildschirm")) {
          html(.a, .href(Address.eventStrike(id).path)) {
            html.text(words.strike)
            html(.span, .class("nur-vorlesen"), text: words.ofEvent(event.title))
          }
        }
      }
    }
  }

  /// "Gesetz · Quelle: … · angekündigt, nicht geprüft".
  private func origin(_ event: Event) -> String {
    let source = event.source.isEmpty ? nil : words.source(event.source)
    return [words.kinds(of: event), source, words.certainty(event)].compactMap { $0 }.joined(separator: " · ")
  }

  private func write(_ echo: Echo, _ html: HTML) {
    html(.p, .class("kennung")) {
      html.text(words.echo(echo))
      if let choose {
        html.text(" ")
        html(.a, .class("nur-bildschirm"), .href(choose(echo.stretch)), text: words.chooseEcho(echo.stretch))
      }
    }
  }
}
