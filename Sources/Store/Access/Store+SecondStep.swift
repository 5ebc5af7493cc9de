public import Attention
internal import GRDB

// Between the password and the code a browser holds a sealed ticket. It names the account to nobody, lasts five minutes and is
// worth nothing once the password has changed.
extension Store {
  /// For how many minutes a ticket counts.
  public static let secondStepMinutes: Int64 = 5

  /// For somebody whose password was right and whose account asks for a code; nil when it asks for none.
  public func secondStep(for account: ID<Account>, at moment: Moment) async throws -> String? {
    guard try await secondFactor(of: account)?.isOn == true else { return nil }
    return try await read { [key] db in
      let ticket = Ticket(
        account: account.number, expires: moment.adding(seconds: Self.secondStepMinutes * 60).milliseconds,
        password: try Ticket.trace(of: account, db))
      let sealed = try Sealed.seal(Array(Body.text(ticket).utf8), at: .secondStep, with: key)
      return (sealed.nonce + sealed.ciphertext).hex
    }
  }

  /// Whose ticket it is; nil when it is over, or none.
  public func account(atSecondStep text: String, at moment: Moment) async throws -> Account? {
    guard text.utf8.count <= 4000, let bytes = [UInt8](hex: text), bytes.count > 40 else { return nil }
    let sealed = Sealed(nonce: Array(bytes[..<24]), ciphertext: Array(bytes[24...]))
    guard let opened = try? sealed.opened(at: .secondStep, with: key),
      let ticket = try? Body.value(Ticket.self, String(decoding: opened, as: UTF8.self)),
      moment.milliseconds < ticket.expires
    else { return nil }
    let id = ID<Account>(ticket.account)
    return try await read { db in
      guard let account = try? AccountRow.fetchOpen(id, db), try Ticket.trace(of: id, db) == ticket.password else {
        return nil
      }
      return account
    }
  }
}

private struct Ticket: Codable {
  let account: Int64
  let expires: Int64
  /// Changes with the password.
  let password: String

  static func trace(of account: ID<Account>, _ db: Database) throws -> String {
    let hash = try db.first(String.self, "SELECT password_hash FROM account WHERE id = ?", [account]) ?? ""
    return Sodium.digest(Array("second step ".utf8), Array(hash.utf8)).hex
  }
}
