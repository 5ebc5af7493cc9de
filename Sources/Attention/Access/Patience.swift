/// How long to wait after attempts that failed. The wait grows and has a longest: nobody is locked out for good.
///
///     Patience.login.wait(after: 5)   // 0
///     Patience.login.wait(after: 6)   // 5
///     Patience.login.wait(after: 99)  // 300
public struct Patience: Hashable, Sendable {
  /// So many attempts may fail before anybody waits.
  public let free: Int
  /// In seconds; doubled with every further attempt.
  public let first: Int64
  /// In seconds.
  public let longest: Int64
  /// After so many seconds without a failure everything is forgotten.
  public let memory: Int64

  public init(free: Int, first: Int64, longest: Int64, memory: Int64) {
    (self.free, self.first, self.longest, self.memory) = (free, first, longest, memory)
  }

  /// Passwords and codes tried for one sign-in name, whether anybody has it or not.
  public static let login = Patience(free: 5, first: 5, longest: 300, memory: 3600)
  /// Passwords, codes and one-time links tried from one address, behind which a whole Jobcenter may sit.
  public static let sender = Patience(free: 40, first: 5, longest: 900, memory: 3600)

  /// Seconds to wait after so many failures in a row.
  public func wait(after failures: Int) -> Int64 {
    guard failures > free else { return 0 }
    // Beyond sixteen doublings every wait is the longest one.
    return min(longest, first << Int64(min(failures - free - 1, 16)))
  }
}
