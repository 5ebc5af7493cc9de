/// Where a person stands at this moment: one office in one organisation. Every question of right is asked with it.
public struct Standing: Hashable, Sendable {
  public let account: ID<Account>
  public let organisation: ID<Organisation>
  public let kind: Organisation.Kind
  /// The organisation above, if there is one.
  public let parent: ID<Organisation>?
  public let office: Office
  /// Agreements in which the organisation is a concluding party.
  public let concludes: Set<ID<Agreement>>
  /// Agreements in which it is consulted.
  public let consulted: Set<ID<Agreement>>
  /// Whether the organisation has given this office the right to consent. Presenting is not consenting.
  public let mayConsent: Bool
  /// Whether they act for somebody who is away.
  public let isStandIn: Bool

  public init(
    account: ID<Account>, organisation: ID<Organisation>, kind: Organisation.Kind,
    parent: ID<Organisation>?, office: Office, concludes: Set<ID<Agreement>>,
    consulted: Set<ID<Agreement>>, mayConsent: Bool, isStandIn: Bool = false
  ) {
    (self.account, self.organisation, self.kind, self.parent) = (account, organisation, kind, parent)
    (self.office, self.concludes, self.consulted) = (office, concludes, consulted)
    (self.mayConsent, self.isStandIn) = (mayConsent, isStandIn)
  }

  public func isParty(of agreement: ID<Agreement>) -> Bool {
    concludes.contains(agreement) || consulted.contains(agreement)
  }

  /// The house it speaks from: a team and a body beside a Jobcenter belong to that Jobcenter.
  public var ownOrganisation: ID<Organisation> { parent.flatMap { kind.needsParent ? $0 : nil } ?? organisation }
}
