import Attention
import Markup
import Wording

/// What already has attention: an open eye for each focus, a closed one for each that rests, always with the word beside it.
struct AttentionCard {
  let marks: FocusMarks
  let tableau: Tableau
  let here: Surroundings
  private var wording: Wording { here.wording }
  private var words: TableauWords { here.wording.tableau }

  /// More eyes than this would be a pattern and no picture.
  private static let mostEyes = 8

  func write(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("aufmerksamkeit")) {
      html(.h2, .id("aufmerksamkeit"), text: words.attention)
      if marks.all.isEmpty { empty(html) } else { filled(html) }
    }
  }

  private func empty(_ html: HTML) {
    html(.p, text: words.noneInFocus)
    guard here.may(.beginAgreement) else { return }
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf knopf-zweit"), .href(Address.newAgreement.path), text: wording.agreement.begin)
    }
  }

  private func filled(_ html: HTML) {
    html(.div, .class("gegenueber")) {
      html(.div) {
        if marks.all.count <= Self.mostEyes { eyes(html) }
        html(.p) {
          html(
            .strong, text: words.attentionSummary(inFocus: marks.attended.count, resting: marks.resting.count))
          html.text(" \(words.notAllAtOnce)")
        }
        html(.p, .class("klein leise"), text: words.restingMeans)
      }
      html(.ul, .class("budget")) { for mark in marks.attended + marks.resting { entry(mark, html) } }
    }
  }

  private func eyes(_ html: HTML) {
    let (open, closed) = (marks.attended.count, marks.resting.count)
    let width = Double(open + closed) * 68
    html(
      .svg, .class("augen"), .viewBox(max(width, 272), 56), .role("img"), .ariaLabelledBy("augen-titel")
    ) {
      html(.title, .id("augen-titel"), text: words.eyes(open: open, closed: closed))
      for place in 0..<(open + closed) {
        html(.svg, .x(Double(place) * 68), .y(0), .width(56), .height(56), .viewBox(32, 32)) {
          Icon.lines(open: place < open, html)
        }
      }
    }
  }

  private func entry(_ mark: FocusMarks.Mark, _ html: HTML) {
    html(.li) {
      html(.svg, .class("auge"), .viewBox(32, 32), .ariaHidden, .notFocusable) {
        Icon.lines(open: !mark.isResting, html)
      }
      html(.span) {
        html(
          .a, .href("#i-\(mark.indicator)"),
          text: tableau[mark.indicator].map { wording.say($0.title) } ?? mark.indicator.text)
        html(.br)
        html(.span, .class("klein leise")) {
          html.text("\(mark.isResting ? words.resting : words.inFocus): ")
          html(.a, .href(Address.agreement(mark.agreement).path), text: mark.title)
        }
      }
    }
  }
}
