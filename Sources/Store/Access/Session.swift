public import Attention

/// Somebody signed in at one browser, standing in one office or in none yet.
public struct Session: Hashable, Sendable {
  public let account: Account
  /// The office they stand in now; nil while they have several and have not chosen.
  public let membership: ID<Membership>?
  /// Must come back with every form.
  public let csrf: String
  /// The language the person reads in.
  public let language: Language
  public let created: Moment
  public let lastSeen: Moment
}
