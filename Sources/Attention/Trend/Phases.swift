/// The places of a series, cut where a documented break begins something new: another definition, method, territory, law.
///
/// Phases come from people and documents only; no calculation ever starts one (trends/spec.md b.1).
///
///     Phases(starts: [0, 22], count: 36)?.places  // [0..<22, 22..<36]
public struct Phases: Hashable, Sendable {
  /// The places of each phase, in time; together they are all places.
  public let places: [Range<Int>]

  /// - Parameters:
  ///   - starts: the first place of each phase, counted from 0, in time.
  ///   - count: how many places the axis has.
  /// - Returns: nil when the first phase does not begin at 0, or a phase would be empty.
  public init?(starts: [Int], count: Int) {
    guard starts.first == 0, count >= 0 else { return nil }
    let ends = starts.dropFirst() + [count]
    guard zip(starts, ends).allSatisfy({ $0 < $1 }) || (starts == [0] && count == 0) else { return nil }
    places = zip(starts, ends).map { $0..<$1 }
  }

  /// One phase, no break.
  public init(undivided count: Int) {
    places = [0..<max(0, count)]
  }

  /// The same cuts through a list with one element a place.
  public func split<Element>(_ elements: [Element]) -> [[Element]] {
    places.map { Array(elements[$0.clamped(to: elements.indices)]) }
  }
}
