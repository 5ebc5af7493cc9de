import Markup
import Wording

/// Lines the house wrote itself; says so when there are none, instead of filling in a phrase.
struct OwnText {
  private let lines: [String]
  private let wording: Wording

  init(_ lines: [String], _ wording: Wording) { (self.lines, self.wording) = (lines, wording) }

  func write(_ html: HTML) {
    guard !lines.isEmpty else {
      html(.p, .class("leise"), text: wording.notice.nothingYet)
      return
    }
    html(.p) {
      for (place, line) in lines.enumerated() {
        if place > 0 { html(.br) }
        html.text(line)
      }
    }
  }
}
