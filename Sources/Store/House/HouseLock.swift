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

/// Held by the one program that keeps the door of a house. Two would count attempts and requests apart. Where a program ends,
/// however it ends, the system lets go.
final class DoorLock: Sendable {
  private let file: Int32

  /// - Throws: `StoreFault.servedAlready` while another program holds it.
  init(_ directory: HouseDirectory) throws {
    file = Glibc.open(directory.keyFile, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFault.notAHouse(missing: "house.key") }
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR else {
        let code = errno
        Glibc.close(file)
        throw code == EWOULDBLOCK ? StoreFault.servedAlready : .notWritten(path: directory.keyFile, code: code)
      }
    }
  }

  deinit { Glibc.close(file) }
}
