import Markup
import Wording

extension Passage {
  /// The passage under a heading of the given level.
  func write(_ html: HTML, under level: Element = .h2) {
    html(level, text: heading)
    for part in parts { part.write(html) }
  }
}

extension Passage.Part {
  func write(_ html: HTML) {
    switch self {
    case .text(let text): html(.p, text: text)
    case .list(let items): html(.ul) { for item in items { html(.li, text: item) } }
    case .steps(let items): html(.ol) { for item in items { html(.li, text: item) } }
    case .terms(let terms):
      html(.dl, .class("bestand woerter")) {
        for term in terms {
          html(.div) {
            html(.dt, text: term.word)
            html(.dd, text: term.meaning)
          }
        }
      }
    }
  }
}
