public import Attention
public import Wording

/// A curve in a few sentences: its range and gaps, then the first thing that can be read from it.
public struct CurveDigest: Sendable {
  public let sentences: [String]

  /// - Parameters:
  ///   - shown: how many periods a picture beside it shows, where that is not decided by the window alone.
  ///   - stories: released ones of a narrative series.
  public init(
    _ curve: Curve, over window: TrendWindow = .standard, shown: Int? = nil, stories: [Entry] = [], _ wording: Wording
  ) {
    let (curve, view) = (curve.over(window), TrendView(window: window))
    let periods = curve.shown(view)
    let words = CurveWords(curve, periods, view, wording)
    let first = words.rows.first { $0.title == wording.trend.rowMiddle || $0.title == wording.trend.rowInstead }
    let isWave = if case .survey = curve.measure.content { true } else { false }
    let beyond = shown.flatMap { shown in
      isWave || shown == 0 || shown >= periods.count
        ? nil : wording.trend.readBeyond(periods.count, shown: shown, curve.measure.rhythm)
    }
    sentences =
      [beyond].compactMap { $0 } + Self.opening(curve, periods, words, stories, wording) + (first?.sentences ?? [])
  }

  /// Stories can be read on the page of their curve alone.
  private static func opening(
    _ curve: Curve, _ periods: [Period], _ words: CurveWords, _ stories: [Entry], _ wording: Wording
  ) -> [String] {
    guard curve.measure.kind == .narrative else { return words.sentences }
    let released = stories.filter(\.isStory).count
    return [wording.reading.roundsOnly(curve.rounds(in: periods))]
      + (released == 0 ? [] : [wording.trend.releasedElsewhere(released)])
  }
}
