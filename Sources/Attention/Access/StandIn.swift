/// That somebody acts in another person's office for a while: from the first day to the last, both included.
///
/// The one who is away keeps the office; what the stand-in says and promises is said by the office as well.
public struct StandIn: Hashable, Sendable {
  /// Longer absences are a change of office.
  public static let longestDays = 366

  /// The membership whose holder is away.
  public let membership: ID<Membership>
  public let first: Day
  public let last: Day

  /// - Throws: `StandInFault` when it ends before it begins, or lasts longer than `longestDays`.
  public init(for membership: ID<Membership>, first: Day, last: Day) throws(StandInFault) {
    guard first <= last else { throw .endsBeforeItBegins }
    guard last.number - first.number < Self.longestDays else { throw .tooLong }
    (self.membership, self.first, self.last) = (membership, first, last)
  }

  public func isInForce(on day: Day) -> Bool { first <= day && day <= last }
}

public enum StandInFault: Error, Hashable, Sendable {
  case endsBeforeItBegins
  case tooLong
}
