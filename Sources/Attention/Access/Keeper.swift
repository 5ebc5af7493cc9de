/// Who looks after accounts: an office, never a person.
public enum Keeper: Hashable, Sendable {
  /// The office Betrieb of an organisation.
  case operations(of: ID<Organisation>)
  /// Somebody at the machine itself, on the command line.
  case commandLine

  public var organisation: ID<Organisation>? {
    if case .operations(let organisation) = self { organisation } else { nil }
  }
}
