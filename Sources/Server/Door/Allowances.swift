import Attention
import Synchronization

/// How many requests are answered: so many at once, and so many a second in the long run.
package struct RequestLimits: Hashable, Sendable {
  struct Allowance: Hashable, Sendable {
    let atOnce: Double
    let perSecond: Double
  }

  /// Of one account, whatever it asks for.
  let account: Allowance
  /// Of one account, when it writes.
  let writing: Allowance
  /// Of one sender from whom nobody has signed in; a whole Jobcenter may sit behind one address.
  let sender: Allowance

  /// - Parameter perMinute: requests of one account; everything else is in proportion.
  package init(perMinute: Int) {
    let perSecond = Double(max(1, perMinute)) / 60
    account = Allowance(atOnce: perSecond * 60, perSecond: perSecond)
    writing = Allowance(atOnce: perSecond * 15, perSecond: perSecond / 4)
    sender = Allowance(atOnce: perSecond * 150, perSecond: perSecond * 2.5)
  }

  package static let standard = RequestLimits(perMinute: 240)
  /// For tests, whose clock stands still.
  package static let none = RequestLimits(perMinute: 600_000_000)
}

/// Counts requests in memory, under numbers made of names with a seed that is new at every start. Nothing of it is written down,
/// and nobody is shown how much somebody asked for.
final class Allowances: Sendable {
  enum Whose: Hashable { case account(ID<Account>), writing(ID<Account>), sender(String) }

  private struct Level {
    var left: Double
    var latest: Moment
  }

  /// More are not remembered at once.
  private static let most = 20_000

  private let limits: RequestLimits
  private let levels = Mutex<[Int: Level]>([:])

  init(_ limits: RequestLimits) { self.limits = limits }

  /// Takes one request.
  /// - Returns: seconds until the next one is answered; nil when this one is.
  func take(_ whose: Whose, at moment: Moment) -> Int? {
    let allowance = allowance(whose)
    return levels.withLock { levels in
      if levels.count > Self.most { Self.forgetFull(&levels, allowance, moment) }
      let key = whose.hashValue
      var level = levels[key] ?? Level(left: allowance.atOnce, latest: moment)
      let seconds = Double(max(0, moment.milliseconds - level.latest.milliseconds)) / 1000
      level.left = min(allowance.atOnce, level.left + seconds * allowance.perSecond)
      level.latest = max(level.latest, moment)
      guard level.left >= 1 else {
        levels[key] = level
        return max(1, Int(((1 - level.left) / allowance.perSecond).rounded(.up)))
      }
      level.left -= 1
      levels[key] = level
      return nil
    }
  }

  /// How many are remembered now.
  var remembered: Int { levels.withLock(\.count) }

  private func allowance(_ whose: Whose) -> RequestLimits.Allowance {
    switch whose {
    case .account: limits.account
    case .writing: limits.writing
    case .sender: limits.sender
    }
  }

  /// Whoever was quiet for so long that everything is open again need not be remembered. When that frees nothing, all begin anew.
  private static func forgetFull(_ levels: inout [Int: Level], _ allowance: RequestLimits.Allowance, _ moment: Moment) {
    let quiet = moment.adding(seconds: -Int64(allowance.atOnce / allowance.perSecond) - 1)
    levels = levels.filter { $0.value.latest > quiet }
    if levels.count > most { levels.removeAll() }
  }
}
