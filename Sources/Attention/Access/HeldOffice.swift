/// One of somebody's offices, with whom they stand in for and who stands in for them.
public struct HeldOffice: Hashable, Sendable {
  public let membership: Membership
  /// The name of whom they stand in for; nil in an own office.
  public let away: String?
  public let standIns: [Deputy]

  public init(_ membership: Membership, away: String? = nil, standIns: [Deputy] = []) {
    (self.membership, self.away, self.standIns) = (membership, away, standIns)
  }

  /// Somebody who stands in.
  public struct Deputy: Hashable, Sendable {
    public let name: String
    /// The membership that ends when they stop standing in.
    public let membership: ID<Membership>
    public let standIn: StandIn
    public let mayConsent: Bool

    /// Nil for somebody who holds the office themselves.
    public init?(_ name: String, _ membership: Membership) {
      guard let standIn = membership.standIn else { return nil }
      (self.name, self.membership, self.standIn) = (name, membership.id, standIn)
      mayConsent = membership.mayConsent
    }
  }

  /// The same without those who stood in before a day.
  public func lasting(beyond day: Day) -> HeldOffice {
    HeldOffice(membership, away: away, standIns: standIns.filter { $0.standIn.last >= day })
  }
}

extension [HeldOffice] {
  /// What is still to come or in force on a day: a stand-in that is over is of no interest any more.
  public func lasting(beyond day: Day) -> [HeldOffice] {
    filter { $0.membership.lasts(beyond: day) }.map { $0.lasting(beyond: day) }
  }
}
