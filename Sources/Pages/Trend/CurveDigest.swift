public import Attention
public import Wording

/// A curve in a few sentences: its range and gaps, then the first thing that can be read from it.
public struct CurveDigest: Sendable {
  public let sentences: [String]

  /// - Parameter stories: released ones of a narrative series.
  public init(_ curve: Curve, over window: TrendWindow = .standard, stories: [Entry] = [], _ wording: Wording) {
    let (curve, view) = (curve.over(window), TrendView(window: window))
    let words = CurveWords(
      curve, curve.shown(view), view, wording, released: stories.filter(\.isStory).count)
    let first = words.rows.first { $0.title == wording.trend.rowMiddle || $0.title == wording.trend.rowInstead }
    sentences = words.sentences + (first?.sentences ?? [])
  }
}
