import Attention
import Markup
import Wording

/// Lettered events: when, what, from where one knows it.
struct EventList {
  private let events: [LetteredEvent]
  private let wording: Wording
  /// Titles of the series an event can touch; where none are given, the page is about one of them anyway.
  private let titles: [SeriesKey: String]

  init(_ events: [LetteredEvent], _ wording: Wording, titles: [SeriesKey: String] = [:]) {
    (self.events, self.wording, self.titles) = (events, wording, titles)
  }

  func write(_ html: HTML) {
    guard !events.isEmpty else { return }
    html(.ul, .class("umstaende")) {
      for mark in events { html(.li, .id("ereignis-\(mark.event.id)"), .tabindex(-1)) { write(mark, html) } }
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
        html(.span, .class("nur-vorlesen"), text: "\(wording.context.event(mark.letter)): ")
        html(.strong, text: "\(when(event)):")
        html.text(" \(event.title)")
      }
      Paragraphs(event.text).write(html)
      html(.p, .class("kennung"), text: origin(event))
      let touched = event.affects.compactMap { titles[$0] }
      if !touched.isEmpty { html(.p, .class("kennung"), text: wording.context.affects(touched)) }
    }
  }

  private func when(_ event: Event) -> String {
    guard let last = event.last, last != event.first else { return wording.date(event.first) }
    return wording.span(event.first, last)
  }

  private func origin(_ event: Event) -> String {
    let kind = wording.context.name(of: event.kind)
    return event.source.isEmpty ? kind : "\(kind) · \(wording.context.source(event.source))"
  }
}
