@testable import Server

extension VisitedHouse {
  /// One furnished house for all tests that only read: furnishing takes longer than reading.
  static let read = Task { try await furnished() }
}
