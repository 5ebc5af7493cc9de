public import Attention
public import Store

extension Store {
  /// Figures of series no tableau knows, where a test asks nothing about wholes and their parts.
  @discardableResult
  public func bring(
    _ findings: [SeriesKey: [Period: Finding]], to organisation: ID<Organisation>, from delivery: Delivery,
    at moment: Moment
  ) async throws -> Bringing {
    try await bring(findings, to: organisation, from: delivery, definition: { _ in nil }, at: moment)
  }
}
