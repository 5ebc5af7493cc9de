/// What the holder of an account is told at the next sign-in, and can still read for a while after saying to have read it.
public struct AccountNotice: Hashable, Sendable {
  public let kind: Kind
  public let noted: Moment
  /// Whether somebody said to have read it. It stays readable, in case that was not the holder.
  public let isRead: Bool
  /// The office it is about, and the name of its organisation; nil when it is about the whole account.
  public let place: Place?

  public init(kind: Kind, noted: Moment, isRead: Bool = false, place: Place? = nil) {
    (self.kind, self.noted, self.isRead, self.place) = (kind, noted, isRead, place)
  }

  public struct Place: Hashable, Sendable {
    public let office: Office
    public let organisation: String

    public init(office: Office, organisation: String) { (self.office, self.organisation) = (office, organisation) }
  }

  /// The raw value is stored.
  public enum Kind: String, CaseIterable, Sendable {
    /// Operations made a link that opens the account.
    case recoveryMade
    /// The link was used: new password, second factor off.
    case recovered
    case officeGiven, officeEnded
    /// The office passed to somebody else.
    case officeHandedOver
    case consentGiven, consentTaken
    /// They stand in for somebody; somebody stands in for them; standing in is over before its last day.
    case standsIn, stoodIn, standInEnded

    /// Whether somebody may have got into the account, so that its holder has to look to it.
    public var concernsAccess: Bool { self == .recoveryMade || self == .recovered }

    /// Whether somebody can do less than before, or somewhere nothing at all.
    public var takesAway: Bool {
      switch self {
      case .officeEnded, .officeHandedOver, .standInEnded, .consentTaken: true
      case .recoveryMade, .recovered, .officeGiven, .consentGiven, .standsIn, .stoodIn: false
      }
    }
  }
}
