/// The only rule for a password is its length. Rules about digits and signs make people write it down.
public enum Password {
  public static let shortest = 12
  /// Enough for a whole sentence; more would only let strangers keep the house busy.
  public static let longest = 200

  /// - Throws: `PasswordFault` with the length found, counted in characters as people see them.
  public static func judge(_ text: String) throws(PasswordFault) {
    let length = text.count
    guard length >= shortest else { throw .tooShort(length) }
    guard length <= longest else { throw .tooLong(length) }
  }
}

public enum PasswordFault: Error, Hashable, Sendable {
  case tooShort(Int)
  case tooLong(Int)
}

extension Account {
  /// What is typed to sign in, as it is kept: one spelling, small letters, no white space. Nil when nothing of 2 to 80
  /// characters remains.
  ///
  ///     Account.login(" K.Albers ")   // "k.albers"
  public static func login(_ typed: String) -> String? {
    let login = Prose.tidy(typed).lowercased()
    guard (2...80).contains(login.count), !login.contains(where: \.isWhitespace) else { return nil }
    return login
  }
}
