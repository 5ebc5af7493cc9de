public import Attention
internal import GRDB

extension Store {
  /// Begins to set up a second factor: a new secret, which counts for nothing until a first code has confirmed it. Begun twice,
  /// it is still the same, so that what was written into a program fits.
  /// - Throws: `StoreFault.secondFactorOn`.
  public func beginSecondFactor(of account: ID<Account>) async throws {
    let secret = Sodium.random(OneTimeCode.secretLength)
    try await write { [key] db in
      if let begun = try SecondFactorRow.find(account, key, db) {
        guard begun.confirmed == nil else { throw StoreFault.secondFactorOn }
        return
      }
      let sealed = try Sealed.seal(secret, at: .secondFactor(account: account.number), with: key)
      try db.run(
        "INSERT INTO second_factor (account, nonce, ciphertext) VALUES (?, ?, ?)",
        [account, sealed.nonce, sealed.ciphertext])
    }
  }

  /// Where a second factor stands; nil when there is none.
  public func secondFactor(of account: ID<Account>) async throws -> SecondFactor? {
    try await read { [key] db in
      guard let row = try SecondFactorRow.find(account, key, db) else { return nil }
      guard let confirmed = row.confirmed else { return .open(secret: Base32.text(row.secret)) }
      let count = try db.first(Int.self, "SELECT count(*) FROM spare_code WHERE account = ?", [account])
      return .on(since: confirmed, spareCodes: count ?? 0)
    }
  }

  /// Switches the second factor on with a first code and gives out spare codes, the only time they are seen.
  /// Every session but the asking one ends.
  /// - Returns: nil for a wrong code, or when nothing is being set up.
  public func confirmSecondFactor(
    of account: ID<Account>, with code: String, at moment: Moment
  ) async throws -> [String]? {
    try await write { [key] db in
      guard let row = try SecondFactorRow.find(account, key, db), row.confirmed == nil,
        let step = OneTimeCode.step(of: SecondFactorRow.digits(code), row.secret, at: moment, after: row.lastStep)
      else { return nil }
      try db.run(
        "UPDATE second_factor SET confirmed = ?, last_step = ? WHERE account = ?", [moment, step, account])
      return try SecondFactorRow.renewSpareCodes(account, db)
    }
  }

  /// Whether what was typed is a code of this moment that nobody used, or a spare code. Either counts once.
  public func passesSecondFactor(
    of account: ID<Account>, with typed: String, at moment: Moment
  ) async throws -> Bool {
    try await write { [key] db in
      guard let row = try SecondFactorRow.find(account, key, db), row.confirmed != nil else { return false }
      if let step = OneTimeCode.step(of: SecondFactorRow.digits(typed), row.secret, at: moment, after: row.lastStep) {
        try db.run("UPDATE second_factor SET last_step = ? WHERE account = ?", [step, account])
        return true
      }
      try db.run(
        "DELETE FROM spare_code WHERE account = ? AND code_hash = ?", [account, SecondFactorRow.hash(typed, account)])
      return db.changesCount > 0
    }
  }

  /// New spare codes; the old ones count no more. Nil while the second factor is off.
  public func renewSpareCodes(of account: ID<Account>) async throws -> [String]? {
    try await write { [key] db in
      guard try SecondFactorRow.find(account, key, db)?.confirmed != nil else { return nil }
      return try SecondFactorRow.renewSpareCodes(account, db)
    }
  }

  /// Switches the second factor off, or stops setting it up.
  public func dropSecondFactor(of account: ID<Account>) async throws {
    try await write { try SecondFactorRow.delete(account, $0) }
  }
}

/// What an account asks for beside the password.
public enum SecondFactor: Hashable, Sendable {
  /// Being set up: the secret in Base32, to be typed into the program that makes the codes.
  case open(secret: String)
  case on(since: Moment, spareCodes: Int)

  public var isOn: Bool { if case .on = self { true } else { false } }
}

struct SecondFactorRow {
  /// How many spare codes somebody gets.
  static let spareCodes = 10

  let secret: [UInt8]
  let confirmed: Moment?
  let lastStep: Int64

  static func find(_ account: ID<Account>, _ key: HouseKey, _ db: Database) throws -> SecondFactorRow? {
    guard let row = try db.row("SELECT * FROM second_factor WHERE account = ?", [account]) else { return nil }
    let sealed = Sealed(nonce: try row.value("nonce"), ciphertext: try row.value("ciphertext"))
    return SecondFactorRow(
      secret: try sealed.opened(at: .secondFactor(account: account.number), with: key),
      confirmed: try row.optional("confirmed"), lastStep: try row.value("last_step"))
  }

  /// 80 bits each: out of reach also for whoever has the digests.
  static func renewSpareCodes(_ account: ID<Account>, _ db: Database) throws -> [String] {
    try db.run("DELETE FROM spare_code WHERE account = ?", [account])
    let codes = (0..<spareCodes).map { _ in Base32.text(Sodium.random(10)) }
    for code in codes {
      try db.run("INSERT INTO spare_code (account, code_hash) VALUES (?, ?)", [account, hash(code, account)])
    }
    return codes
  }

  static func delete(_ account: ID<Account>, _ db: Database) throws {
    try db.run("DELETE FROM second_factor WHERE account = ?", [account])
    try db.run("DELETE FROM spare_code WHERE account = ?", [account])
  }

  /// Programs show codes as `123 456`.
  static func digits(_ typed: String) -> String { typed.filter { $0 != " " && $0 != "\u{A0}" } }

  static func hash(_ code: String, _ account: ID<Account>) -> [UInt8] {
    Sodium.digest(Array("spare code \(account) ".utf8), OneTimeWord.bytes(code))
  }
}
