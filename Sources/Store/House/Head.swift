internal import GRDB

/// The signed end of the chain, kept outside the database: in the house directory, in every backup, on every printed version.
/// Whoever holds one can tell whether the chain was cut or changed before it.
public struct Head: Hashable, Sendable, Codable {
  /// How many frames the chain has.
  public let count: Int64
  /// The digest of the last one, hexadecimal; zeros for an empty chain.
  public let digest: String
  /// When the last one was recorded; empty for an empty chain.
  public let moment: String
  /// Whether the house is for practice.
  public let practice: Bool
  /// The house's public key, hexadecimal.
  public let key: String
  /// Ed25519 over all of the above, hexadecimal.
  public let signature: String

  init(of tip: Chain.Tip, practice: Bool, signedBy key: HouseKey) {
    (count, digest, moment) = (tip.count, tip.digest.hex, tip.recorded)
    self.practice = practice
    self.key = key.publicKey.hex
    signature =
      key.signature(
        of: Head.message(tip.count, tip.digest.hex, tip.recorded, practice, key.publicKey.hex)
      ).hex
  }

  /// Whether the signature is good and made by the named house.
  public var isSigned: Bool {
    guard let key = [UInt8](hex: key), let signature = [UInt8](hex: signature) else { return false }
    return HouseKey.isSigned(Head.message(count, digest, moment, practice, self.key), signature, by: key)
  }

  private static func message(
    _ count: Int64, _ digest: String, _ moment: String, _ practice: Bool, _ key: String
  ) -> [UInt8] {
    Array(
      "augenmerk head 1\ncount: \(count)\ndigest: \(digest)\nmoment: \(moment)\npractice: \(practice)\nkey: \(key)\n"
        .utf8)
  }
}

extension HouseDirectory {
  /// The head, continued over what a crash left unsigned. Everything behind the old head is checked before it is signed.
  func continuedHead(_ db: Database, key: HouseKey) throws -> Head {
    guard let old = head() else { throw StoreFault.damagedHouse([.headUnreadable]) }
    var faults = try HeadCheck.faults(of: old, key: key, db)
    faults.removeAll { if case .tailUnsigned = $0 { true } else { false } }
    if faults.isEmpty { faults = try ChainCheck.faults(db, after: old.count) }
    guard faults.isEmpty else { throw StoreFault.damagedHouse(faults) }
    let tip = try Chain.tip(db)
    guard tip.count > old.count else { return old }
    let next = Head(of: tip, practice: old.practice, signedBy: key)
    try write(next)
    return next
  }
}
