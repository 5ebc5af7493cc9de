import Attention
import Synchronization

/// Counts attempts that did not fit, in memory alone and without a name: what is kept are numbers made of the names, with a
/// seed that is new at every start.
///
/// A sign-in name is counted whether anybody has it or not. Where its holder has signed in before, it is counted apart from all
/// other places, so that whoever tries it elsewhere does not keep the holder out.
final class Attempts: Sendable {
  /// More are not remembered at once; the oldest go first.
  private static let most = 20_000

  fileprivate struct Count {
    var failures = 0
    var latest: Moment
  }

  fileprivate struct Memory {
    var counts: [Int: Count] = [:]
    var known: Set<Int> = []
  }

  private let memory = Mutex(Memory())

  /// Notes an attempt before it is examined, so that many at once are no way around.
  /// - Returns: how many seconds there are still to wait; nil when the attempt may be made.
  func begin(_ login: String, from sender: String, at moment: Moment) -> Int64? {
    memory.withLock { memory in
      let keys = [(memory.key(login, sender), Patience.login), (key(sender: sender), Patience.sender)]
      if let wait = keys.compactMap({ memory.wait($0.0, $0.1, moment) }).max() { return wait }
      for (key, patience) in keys { memory.note(key, patience, moment) }
      memory.keepSmall(Self.most)
      return nil
    }
  }

  /// The same for what has no name: the word of the first run.
  func begin(from sender: String, at moment: Moment) -> Int64? {
    memory.withLock { memory in
      let key = key(sender: sender)
      if let wait = memory.wait(key, .sender, moment) { return wait }
      memory.note(key, .sender, moment)
      memory.keepSmall(Self.most)
      return nil
    }
  }

  /// The attempt fitted: the name begins anew, and the sender is not blamed for it.
  func fitted(_ login: String, from sender: String) {
    memory.withLock { memory in
      memory.counts[memory.key(login, sender)] = nil
      memory.known.insert(pair(login, sender))
      memory.takeBack(key(sender: sender))
    }
  }

  /// How many names and senders are remembered.
  var size: Int { memory.withLock { $0.counts.count } }

  func fitted(from sender: String) { memory.withLock { $0.takeBack(key(sender: sender)) } }
}

private func key(sender: String) -> Int {
  var hasher = Hasher()
  hasher.combine("sender")
  hasher.combine(sender)
  return hasher.finalize()
}

private func pair(_ login: String, _ sender: String) -> Int {
  var hasher = Hasher()
  hasher.combine(login)
  hasher.combine(sender)
  return hasher.finalize()
}

extension Attempts.Memory {
  fileprivate func key(_ login: String, _ sender: String) -> Int {
    let here = pair(login, sender)
    return known.contains(here) ? here : pair(login, "")
  }

  /// Seconds still to wait, if any.
  fileprivate func wait(_ key: Int, _ patience: Patience, _ moment: Moment) -> Int64? {
    guard let count = counts[key], moment < count.latest.adding(seconds: patience.memory) else { return nil }
    let end = count.latest.adding(seconds: patience.wait(after: count.failures))
    guard moment < end else { return nil }
    return (end.milliseconds - moment.milliseconds + 999) / 1000
  }

  fileprivate mutating func note(_ key: Int, _ patience: Patience, _ moment: Moment) {
    var count = counts[key] ?? Attempts.Count(latest: moment)
    if count.latest.adding(seconds: patience.memory) <= moment { count.failures = 0 }
    (count.failures, count.latest) = (count.failures + 1, moment)
    counts[key] = count
  }

  fileprivate mutating func takeBack(_ key: Int) {
    guard let count = counts[key] else { return }
    if count.failures > 1 { counts[key]?.failures -= 1 } else { counts[key] = nil }
  }

  fileprivate mutating func keepSmall(_ most: Int) {
    if known.count > most { known.removeAll() }
    guard counts.count > most else { return }
    let oldest = counts.sorted { $0.value.latest < $1.value.latest }.prefix(counts.count - most / 2)
    for (key, _) in oldest { counts[key] = nil }
  }
}

/// How many barriers one sender can report in an hour. Kept in memory alone: nobody has to say who they are.
final class ReportLimit: Sendable {
  static let most = 5
  private static let seconds: Int64 = 3600
  private static let senders = 5000

  private let taken = Mutex<[Int: [Moment]]>([:])

  /// Whether one more is taken from this sender now; it then counts.
  func takes(from sender: String, at moment: Moment) -> Bool {
    taken.withLock { taken in
      let since = moment.adding(seconds: -Self.seconds)
      if taken.count > Self.senders { taken = taken.filter { $0.value.contains { $0 > since } } }
      // Still too many at once: it is an onslaught, and what is stored has a limit of its own.
      if taken.count > Self.senders { taken.removeAll() }
      let recent = (taken[key(sender: sender)] ?? []).filter { $0 > since }
      guard recent.count < Self.most else { return false }
      taken[key(sender: sender)] = recent + [moment]
      return true
    }
  }
}
