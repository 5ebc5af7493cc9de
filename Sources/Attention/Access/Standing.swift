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

/// A person who can sign in. No figure is ever kept about one.
public struct Account: Hashable, Sendable {
  /// In characters; for a person's name as for a sign-in name.
  public static let longestName = 80

  public let id: ID<Account>
  public let name: String
  /// What is typed to sign in.
  public let login: String

  public init(id: ID<Account>, name: String, login: String) {
    (self.id, self.name, self.login) = (id, name, login)
  }
}

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
