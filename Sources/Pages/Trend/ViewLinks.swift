import Attention
import Markup
import Wording

/// What else can be seen of a curve: the usual range in the picture, and views of their own. Links only.
struct ViewLinks {
  let place: CurvePlace
  let curve: Curve
  let view: TrendView
  let wording: Wording
  private var words: TrendWords { wording.trend }

  func write(_ html: HTML) {
    let links = links
    guard !links.isEmpty else { return }
    html(.h2, .class("wie-h3"), text: words.furtherViews)
    html(.ul, .class("marken-zeile")) {
      for link in links { html(.li) { html(.a, .href(link.path), text: link.title) } }
    }
  }

  private var links: [(title: String, path: String)] {
    var links: [(title: String, path: String)] = []
    if curve.reading.single.range != nil {
      let title = view.showsRange ? words.hideRange : words.showRange
      links.append((title, place.curve(view.withRange(!view.showsRange)).path + "#bild-h"))
    }
    if SameMonthChart(curve, id: "", wording) != nil {
      links.append((words.sameMonth(curve.measure.rhythm), Address.sameMonth(place).path))
    }
    if curve.measure.isMoving || !curve.series.parts.isEmpty {
      let title = curve.measure.isMoving ? words.parts : words.partsLink
      links.append((title, Address.parts(place, TrendView(window: view.window)).path))
    }
    if !curve.series.observations.isEmpty {
      links.append((words.thenAndNow, Address.thenAndNow(place, nil, TrendView(window: view.window)).path))
    }
    if case .focus(let agreement, _, _) = place {
      links.append((words.panelLink, Address.panel(agreement, view.window).path))
    }
    return links
  }
}

/// The same month of earlier years beside the large picture: the years over each other, and in words.
struct SameMonthSection {
  let place: CurvePlace
  let curve: Curve
  let wording: Wording
  private var words: TrendWords { wording.trend }

  /// Nothing where there is no second year.
  func write(_ html: HTML) {
    guard let same = curve.reading.sameMonth, !same.earlier.isEmpty, let chart = SameMonthChart(curve, id: "j", wording)
    else { return }
    html(.section, .class("verlauf"), .ariaLabelledBy("jahre-h")) {
      html(.h2, .class("wie-h3"), .id("jahre-h"), text: words.sameMonth(curve.measure.rhythm))
      html(.div, .class("jahre")) {
        chart.write(html, .half)
        html(.div) {
          html(
            .p, text: wording.reading.sameMonth(same, curve.words(wording), in: curve.reading).joined(separator: " "))
          html(.p, .class("nur-bildschirm")) {
            html(.a, .href(Address.sameMonth(place).path), text: words.sameMonthTable)
          }
        }
      }
    }
  }
}
