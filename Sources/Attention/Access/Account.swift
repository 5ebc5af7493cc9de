/// A person who can sign in. No figure is ever kept about one.
public struct Account: Hashable, Sendable {
  /// In characters; for a person's name as for a sign-in name.
  public static let longestName = 80

  public let id: ID<Account>
  public let name: String
  /// What is typed to sign in.
  public let login: String

  public init(id: ID<Account>, name: String, login: String) {
    (self.id, self.name, self.login) = (id, name, login)
  }
}
