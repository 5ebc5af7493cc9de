internal import Glibc

/// Lets one process at a time commit and sign, so that the head never falls behind another's commit.
final class HouseLock: Sendable {
  private let file: Int32

  init(directory: String) throws {
    file = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFault.notAHouse(missing: directory) }
  }

  deinit { Glibc.close(file) }

  func held<Value>(_ body: () throws -> Value) throws -> Value {
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw StoreFault.notWritten(path: "lock", code: errno) }
    }
    defer { flock(file, LOCK_UN) }
    return try body()
  }
}
