public import Attention

/// Somebody signed in at one browser, standing in one office or, after that office ended, in none.
public struct Session: Hashable, Sendable {
  /// Names the session to its holder, so that one of several can be ended. Opens nothing.
  public let handle: String
  public let account: Account
  /// The office they stand in now; nil once it has ended.
  public let membership: ID<Membership>?
  /// Must come back with every form.
  public let csrf: String
  /// The language the person reads in.
  public let language: Language
  public let created: Moment
  public let lastSeen: Moment
  /// After so many seconds without input it is over: what the house has settled.
  public let idleSeconds: Int64

  /// However busy it is, after a week somebody signs in anew.
  public static let longestSeconds: Int64 = 7 * 24 * 3600

  /// Until when it counts if nothing more is heard.
  public var ends: Moment { ends(lastSeen: lastSeen) }

  /// Until when it counts if it was last heard of then.
  public func ends(lastSeen: Moment) -> Moment {
    min(lastSeen.adding(seconds: idleSeconds), created.adding(seconds: Self.longestSeconds))
  }
}
