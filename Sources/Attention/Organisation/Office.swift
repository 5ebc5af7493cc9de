/// What a person does in an organisation. Rights hang on offices, never on persons.
public enum Office: String, CaseIterable, Codable, Sendable {
  /// Fachkraft.
  case caseworker
  /// Teamleitung.
  case teamLead
  /// Leitung: Geschäftsführung, zkT-Leitung, Referat.
  case management
  /// Qualitätsmanagement.
  case quality
  /// Beratende Stimme: Beirat, BCA, Personalrat, Trägerversammlung.
  case advisoryVoice
  /// Datenpflege: figures and mappings, no talk.
  case dataSteward
  /// Betrieb: accounts and backups, neither figures nor talk.
  case operations

  /// Whether people of this office take part in what is said.
  public var talks: Bool { self != .dataSteward && self != .operations }

  /// Whether one account can hold both. Betrieb stands alone: whoever keeps accounts sees neither figures nor talk, and whoever
  /// sees them keeps no accounts.
  public func goes(with other: Office) -> Bool { (self == .operations) == (other == .operations) }

  /// Whether an organisation can give it the right to consent to versions.
  public var canConsent: Bool { talks && self != .advisoryVoice }
}
