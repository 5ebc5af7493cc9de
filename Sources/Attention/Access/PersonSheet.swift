/// Everything the house holds about the holder of one account, for whoever asks for it (Art. 15 DSGVO).
///
/// Sealed texts are in it as far as anybody but their author may know of them: that they are there and since when. What somebody
/// read, and which entries are theirs, is not in it, because the house does not know (promise 3).
public struct PersonSheet: Hashable, Sendable {
  public let account: Account
  public let created: Moment
  public let isClosed: Bool
  /// Nil while it is open, and when it was closed before the house kept the day.
  public let closed: Moment?
  public let offices: [HeldOffice]
  public let ways: Ways
  public let notices: [AccountNotice]
  public let texts: Texts
  /// What stands in the protocol of the house about this account, the latest first.
  public let acts: [HouseAct]
  /// The names of all organisations of the house.
  public let organisations: [ID<Organisation>: String]

  public init(
    account: Account, created: Moment, isClosed: Bool, closed: Moment?, offices: [HeldOffice], ways: Ways,
    notices: [AccountNotice], texts: Texts, acts: [HouseAct], organisations: [ID<Organisation>: String]
  ) {
    (self.account, self.created, self.isClosed, self.closed) = (account, created, isClosed, closed)
    (self.offices, self.ways, self.notices, self.texts) = (offices, ways, notices, texts)
    (self.acts, self.organisations) = (acts, organisations)
  }
}

// The ways into the account. Never a word, a code or a checksum.
extension PersonSheet {
  public struct Ways: Hashable, Sendable {
    public let sessions: [Session]
    public let secondFactor: SecondFactor
    /// When an open link for a new password was made, and when it expires.
    public let recovery: Link?
    /// Open invitations that name this person, or somebody to succeed them.
    public let invitations: [Invitation]

    public init(sessions: [Session], secondFactor: SecondFactor, recovery: Link?, invitations: [Invitation]) {
      (self.sessions, self.secondFactor) = (sessions, secondFactor)
      (self.recovery, self.invitations) = (recovery, invitations)
    }
  }

  /// A browser somebody is signed in at.
  public struct Session: Hashable, Sendable {
    public let began: Moment
    public let lastUsed: Moment
    public let language: Language
    /// The office they stand in there.
    public let membership: ID<Membership>?

    public init(began: Moment, lastUsed: Moment, language: Language, membership: ID<Membership>?) {
      (self.began, self.lastUsed, self.language, self.membership) = (began, lastUsed, language, membership)
    }
  }

  public enum SecondFactor: Hashable, Sendable {
    case off
    /// A secret is there and was not confirmed yet.
    case begun
    case on(since: Moment, spareCodes: Int)
  }

  public struct Link: Hashable, Sendable {
    public let made: Moment
    public let expires: Moment

    public init(made: Moment, expires: Moment) { (self.made, self.expires) = (made, expires) }
  }
}

// What the person wrote or gave their name to, as far as it belongs to the account.
extension PersonSheet {
  public struct Texts: Hashable, Sendable {
    public let kept: [Kept]
    public let drafts: [Sealed]
    public let consents: [Given]

    public init(kept: [Kept], drafts: [Sealed], consents: [Given]) {
      (self.kept, self.drafts, self.consents) = (kept, drafts, consents)
    }
  }

  /// A form that was sent too late and waits for its author.
  public struct Kept: Hashable, Sendable {
    public let path: String
    public let until: Moment

    public init(path: String, until: Moment) { (self.path, self.until) = (path, until) }
  }

  /// A draft nobody but its authors reads.
  public struct Sealed: Hashable, Sendable {
    public let kind: Entry.Kind
    public let updated: Moment
    /// How many others write it with them.
    public let others: Int
    public let place: Entry.Place

    public init(kind: Entry.Kind, updated: Moment, others: Int, place: Entry.Place) {
      (self.kind, self.updated, self.others, self.place) = (kind, updated, others, place)
    }
  }

  /// A consent that carries their name.
  public struct Given: Hashable, Sendable {
    public let recorded: Moment
    public let organisation: ID<Organisation>
    public let office: Office
    public let agreement: ID<Agreement>
    /// Which version of the agreement, from 1.
    public let version: Int
    public let name: String
    public let byStandIn: Bool
    /// Found by the name alone: given before consents kept whose account it was.
    public let isByName: Bool

    public init(
      recorded: Moment, organisation: ID<Organisation>, office: Office, agreement: ID<Agreement>, version: Int,
      name: String, byStandIn: Bool, isByName: Bool
    ) {
      (self.recorded, self.organisation, self.office) = (recorded, organisation, office)
      (self.agreement, self.version, self.name) = (agreement, version, name)
      (self.byStandIn, self.isByName) = (byStandIn, isByName)
    }
  }
}
