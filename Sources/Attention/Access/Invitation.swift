/// An office that waits for somebody: whoever opens its one-time link takes it, with a password nobody else ever knew.
public struct Invitation: Hashable, Sendable {
  /// For how many days a link opens.
  public static let days: Int64 = 14

  public let id: ID<Invitation>
  public let organisation: Organisation
  public let offer: Offer
  public let created: Moment
  public let expires: Moment

  public init(id: ID<Invitation>, organisation: Organisation, offer: Offer, created: Moment, expires: Moment) {
    (self.id, self.organisation, self.offer) = (id, organisation, offer)
    (self.created, self.expires) = (created, expires)
  }

  /// What is offered, and to whom.
  public struct Offer: Hashable, Sendable {
    public let organisation: ID<Organisation>
    public let office: Office
    public let mayConsent: Bool
    /// The name of the person it is meant for, so that operations can tell open invitations apart; may be empty.
    public let whom: String
    /// The membership that ends when this one begins: a successor is invited.
    public let replaces: ID<Membership>?

    public init(
      organisation: ID<Organisation>, office: Office, mayConsent: Bool = false, whom: String = "",
      replaces: ID<Membership>? = nil
    ) {
      (self.organisation, self.office, self.mayConsent) = (organisation, office, mayConsent)
      (self.whom, self.replaces) = (whom, replaces)
    }
  }

  public func isOpen(at moment: Moment) -> Bool { moment < expires }
}
