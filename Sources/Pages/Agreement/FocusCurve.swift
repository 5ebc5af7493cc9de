public import Attention
import Markup
import Wording

/// The small curve beside a focus: the observed organisation's own past, and how often it was spoken about.
public struct FocusCurve: Sendable {
  private let curve: Curve
  private let panel: Panel?
  private let stories: [Entry]

  /// - Parameters:
  ///   - panel: the foci of the same agreement, so that pictures of one unit share their top.
  ///   - reflections: those about this focus the visitor may read.
  public init(_ curve: Curve, panel: Panel?, reflections: [Entry]) {
    (self.curve, self.panel, stories) = (curve, panel, reflections)
  }

  func write(_ html: HTML, id: String, _ wording: Wording) {
    guard let chart = SmallChart(curve, panel: panel, stories: stories, id: "\(id)-bild", wording) else { return }
    html(.figure, .class("fokus-bild"), .ariaLabelledBy("\(id)-text")) {
      chart.write(html)
      let sentence = chart.sentence
      let said = wording.agreement.spokenAbout(stories.count, last: stories.map(\.recorded).max()?.day)
      html(.figcaption, .id("\(id)-text"), text: "\(sentence)\(sentence.hasSuffix(".") ? "" : ".") \(said)")
    }
  }

  /// Whether there is anything to draw.
  var isEmpty: Bool { SmallChart(curve, panel: panel, stories: stories, id: "", Wording(.german)) == nil }
}
