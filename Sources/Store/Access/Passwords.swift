internal import CSodium
internal import Dispatch

/// How much work a password costs whoever tries one: Argon2id's passes and memory.
public struct PasswordCost: Hashable, Sendable {
  public let passes: UInt64
  /// In bytes.
  public let memory: Int

  public init(passes: UInt64, memory: Int) { (self.passes, self.memory) = (passes, memory) }

  /// Two passes over 64 MiB: libsodium's choice for signing in while somebody waits.
  public static let interactive = PasswordCost(passes: 2, memory: 64 << 20)
  /// Three passes over 256 MiB.
  public static let moderate = PasswordCost(passes: 3, memory: 256 << 20)
  /// The least the function takes; for tests and nothing else.
  public static let least = PasswordCost(passes: 1, memory: 8192)
}

/// Hashes and checks passwords, one at a time and on a thread of its own, so that nobody else waits for it.
actor Passwords {
  private let thread = OneByOne()
  private let cost: PasswordCost
  /// A hash nobody's password fits; checked for unknown logins, so that they take as long as known ones.
  private var nobody: String?

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(cost: PasswordCost) { self.cost = cost }

  /// Argon2id with its salt and cost, in libsodium's form `$argon2id$…`.
  func hash(_ password: String) throws -> String {
    guard Sodium.isReady else { throw StoreFault.cipherFailed }
    var result = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = Array(password.utf8CString)
    let code = crypto_pwhash_str(&result, bytes, UInt64(bytes.count - 1), cost.passes, cost.memory)
    guard code == 0 else { throw StoreFault.cipherFailed }
    return String(decoding: result.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether the password fits; with nil it takes the same effort and never does.
  func fits(_ password: String, _ hash: String?) throws -> Bool {
    let other = try nobody ?? self.hash(Sodium.random(32).hex)
    nobody = other
    let bytes = Array(password.utf8CString)
    let fits = crypto_pwhash_str_verify(hash ?? other, bytes, UInt64(bytes.count - 1)) == 0
    return fits && hash != nil
  }
}

/// Runs one piece of work after the other, away from the threads on which requests are answered.
private final class OneByOne: SerialExecutor {
  private let queue = DispatchQueue(label: "augenmerk.passwords")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
