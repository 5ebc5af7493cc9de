import Attention
import Markup
import Wording

/// One focus as it is read: question and reason first, beside it what it hides, and the small curve if there is one.
struct FocusCard {
  let focus: Focus
  let lines: AgreementLines
  /// Where its curve can be seen; nil where it is only read.
  var address: Address?
  var curve: FocusCurve?
  private var wording: Wording { lines.wording }
  private var words: AgreementWords { lines.wording.agreement }
  private var indicator: Indicator? { lines.tableau[focus.indicator] }

  init(_ focus: Focus, _ lines: AgreementLines, address: Address? = nil, curve: FocusCurve? = nil) {
    (self.focus, self.lines, self.address) = (focus, lines, address)
    self.curve = curve.flatMap { $0.isEmpty ? nil : $0 }
  }

  func write(_ html: HTML) {
    let id = "f-\(focus.indicator)-\(focus.measure)"
    html(.article, .class(curve == nil ? "fokus ohne-bild" : "fokus"), .ariaLabelledBy(id)) {
      html(.div) {
        if let dimension = indicator.flatMap(lines.tableau.dimension(of:)) {
          html(.p, .class("kennung"), text: wording.indicator.dimension(wording.say(dimension.title)))
        }
        heading(id, html)
        html(.p, .class("frage"), text: focus.question)
        if let measure = lines.measure(of: focus) { fact(words.measure, measure, html) }
        fact(words.why, focus.reason.isEmpty ? words.reasonOpen : focus.reason, html)
        if !focus.observing.isEmpty { fact(words.observing, focus.observing, html) }
        limits(html)
      }
      curve?.write(html, id: id, wording)
    }
  }

  private func heading(_ id: String, _ html: HTML) {
    let title = lines.title(of: focus)
    html(.h3, .id(id)) {
      if let address { html(.a, .href(address.path), text: title) } else { html.text(title) }
    }
  }

  private func limits(_ html: HTML) {
    guard let indicator else {
      html(.p, .class("klein leise"), text: words.gone)
      return
    }
    fact(wording.indicator.hidesShort, wording.say(indicator.hides), html)
    if focus.edition != String(indicator.version) {
      html(
        .p, .class("klein leise"), text: words.olderEdition(chosen: focus.edition, now: indicator.version))
    }
  }

  private func fact(_ title: String, _ text: String, _ html: HTML) {
    html(.p) {
      html(.strong, text: title)
      html.text(" \(text)")
    }
  }
}

/// A focus that rests: its name and its place, no more.
struct RestingFocus {
  let focus: Focus
  let lines: AgreementLines
  let address: Address?

  func write(_ html: HTML) {
    html(.div, .class("ruhend")) {
      Icon.closedEye(html)
      html(.p) {
        let title = lines.title(of: focus)
        if let address { html(.a, .href(address.path), text: title) } else { html(.strong, text: title) }
        html.text(" ")
        html(.span, .class("zustand zustand-ruht"), text: lines.wording.tableau.resting)
        html(.br)
        html(.span, .class("klein leise"), text: lines.wording.agreement.restingNote)
      }
    }
  }
}
