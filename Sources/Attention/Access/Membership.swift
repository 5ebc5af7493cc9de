/// One account's office in one organisation. A person may hold several and stands in one at a time.
public struct Membership: Hashable, Sendable {
  public let id: ID<Membership>
  public let account: ID<Account>
  public let organisation: Organisation
  public let office: Office
  public let mayConsent: Bool
  /// Nil for an office of one's own.
  public let standIn: StandIn?

  public init(
    id: ID<Membership>, account: ID<Account>, organisation: Organisation, office: Office, mayConsent: Bool,
    standIn: StandIn? = nil
  ) {
    (self.id, self.account, self.organisation) = (id, account, organisation)
    (self.office, self.mayConsent, self.standIn) = (office, mayConsent, standIn)
  }

  /// Whether one can act in it on this day: an own office always, somebody else's while one stands in.
  public func isInForce(on day: Day) -> Bool { standIn?.isInForce(on: day) ?? true }

  /// Whether it is still to come or in force: a stand-in that is over is of no interest any more.
  public func lasts(beyond day: Day) -> Bool { standIn.map { $0.last >= day } ?? true }
}
