internal import FoundationEssentials
internal import Glibc

/// The directory of a house: the memory itself, the key, and the signed head of the chain.
struct HouseDirectory: Sendable {
  let path: String
  let lock: HouseLock

  var database: String { path + "/augenmerk.sqlite" }
  var keyFile: String { path + "/house.key" }
  var headFile: String { path + "/head" }

  /// A directory in which no house stands yet; made if it is not there. The database file is readable for its owner only.
  static func make(at path: String) throws -> HouseDirectory {
    for name in ["augenmerk.sqlite", "house.key", "head"] where DurableFile.exists("\(path)/\(name)") {
      throw StoreFault.houseExists(path: path)
    }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreFault.notWritten(path: path, code: errno)
    }
    try DurableFile.write("", to: path + "/augenmerk.sqlite", mode: 0o600)
    return HouseDirectory(path: path, lock: try HouseLock(directory: path))
  }

  /// - Throws: `StoreFault.notAHouse` where none stands, `StoreFault.damagedHouse` where one stood whole before.
  init(existing path: String) throws {
    let names = ["augenmerk.sqlite", "house.key", "head"]
    let missing = names.filter { !DurableFile.exists("\(path)/\($0)") }
    guard missing.count < names.count else { throw StoreFault.notAHouse(missing: names[0]) }
    guard missing.isEmpty else { throw StoreFault.damagedHouse(missing.map { .fileMissing($0) }) }
    self.init(path: path, lock: try HouseLock(directory: path))
  }

  private init(path: String, lock: HouseLock) { (self.path, self.lock) = (path, lock) }

  /// For its owner's eyes only.
  func write(_ key: HouseKey) throws {
    let text = try Body.text(KeyFile(seed: key.seed.hex, sealing: key.sealing.hex))
    try DurableFile.write(text + "\n", to: keyFile, mode: 0o600)
  }

  func key() throws -> HouseKey {
    guard let text = DurableFile.read(keyFile), let file = try? Body.value(KeyFile.self, text),
      let seed = [UInt8](hex: file.seed), let sealing = [UInt8](hex: file.sealing)
    else { throw StoreFault.damagedHouse([.keyUnreadable]) }
    return try HouseKey(seed: seed, sealing: sealing)
  }

  func write(_ head: Head) throws { try DurableFile.write(try Body.text(head) + "\n", to: headFile, mode: 0o644) }

  /// Nil when the file is missing or holds something else.
  func head() -> Head? { DurableFile.read(headFile).flatMap { try? Body.value(Head.self, $0) } }

  private struct KeyFile: Codable {
    let seed: String
    let sealing: String
  }
}
