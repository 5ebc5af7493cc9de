public import Attention
public import Wording

/// Von and Bis as they stand in an address or came out of two selects: a stretch of the curve, or what to do about it.
public struct StretchForm: Sendable {
  /// What will be shown.
  public let view: TrendView
  /// Set when the address named a period that has no place; the nearest one is shown.
  public let note: String?
  public let faults: [FormFault]

  /// - Parameters:
  ///   - filled: `von`, `bis`, `monate` and `bereich`; all may be missing.
  ///   - axis: the complete axis of the series.
  public init(_ filled: Filled, axis: [Period], _ wording: Wording) {
    let (window, showsRange) = (TrendWindow(filled["monate"]), filled["bereich"] == "ja")
    let typed = [filled["von"], filled["bis"]].map { Prose.trimmed($0) }
    let named = typed.filter { !$0.isEmpty }
    let meant = named.map { Self.nearest($0, axis) }
    guard !named.isEmpty, let first = meant.first, let last = meant.last, let first, let last else {
      view = TrendView(window: window, showsRange: showsRange)
      note = named.isEmpty || axis.isEmpty ? nil : wording.trend.unreadable
      faults = []
      return
    }
    let stretch = Stretch(first, last)
    view = TrendView(window: window, stretch: stretch, showsRange: showsRange)
    let isExact = zip(named, meant).allSatisfy { $0 == $1?.description }
    note = isExact ? nil : stretch.map { wording.trend.nearest(wording.stretch($0)) }
    faults = stretch == nil ? [FormFault("bis", wording.trend.endBeforeBeginning)] : []
  }

  /// The period that is meant, or the nearest one that exists; nil when the text names none.
  private static func nearest(_ text: String, _ axis: [Period]) -> Period? {
    guard let named = Period(text), let first = axis.first, let last = axis.last else { return nil }
    let same = named.rhythm == first.rhythm ? named : named.firstDay.period(first.rhythm)
    return min(max(same, first), last)
  }
}
