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
  /// What is typed to sign in, as it is kept: one spelling, small letters, no white space, nothing invisible. Nil when nothing of
  /// 2 to 80 characters remains, and for letters of which some look like others.
  ///
  ///     Account.login(" K.Albers ")   // "k.albers"
  public static func login(_ typed: String) -> String? {
    let login = Prose.narrow(Prose.name(typed)).lowercased()
    guard (2...80).contains(login.count), login.unicodeScalars.allSatisfy(isLatin) else { return nil }
    return login
  }

  /// ASCII without white space, and the letters of Western Europe; further Latin letters hold twins like the ı without its dot.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("!"..."~").contains(scalar) || (("\u{DF}"..."\u{FF}").contains(scalar) && scalar != "\u{F7}")
  }
}
