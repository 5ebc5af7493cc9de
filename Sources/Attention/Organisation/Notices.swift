/// What a house tells everybody about itself: who answers for it, whom to write to, how accessible it is.
///
/// Every part is the house's own to write. A part that is empty is shown as empty, never filled with a phrase.
public struct Notices: Hashable, Sendable {
  /// Name and postal address of the body that runs the house, one line each.
  public var provider: [String]
  /// Who represents it.
  public var representative: [String]
  /// Mail address, telephone.
  public var contact: [String]
  /// The public body that supervises it.
  public var supervision: [String]
  public var privacy: Privacy
  public var accessibility: Accessibility

  public init(
    provider: [String] = [], representative: [String] = [], contact: [String] = [], supervision: [String] = [],
    privacy: Privacy = Privacy(), accessibility: Accessibility = Accessibility()
  ) {
    (self.provider, self.representative, self.contact) = (provider, representative, contact)
    (self.supervision, self.privacy, self.accessibility) = (supervision, privacy, accessibility)
  }

  /// The house's part of the data protection notice (GDPR, Article 13).
  public struct Privacy: Hashable, Sendable {
    public var officer: [String]
    public var authority: [String]
    /// On which legal basis the house keeps accounts.
    public var basis: [String]
    /// How long it keeps what.
    public var retention: [String]

    public init(officer: [String] = [], authority: [String] = [], basis: [String] = [], retention: [String] = []) {
      (self.officer, self.authority, self.basis, self.retention) = (officer, authority, basis, retention)
    }
  }

  /// The house's accessibility statement (Directive (EU) 2016/2102, Article 7).
  public struct Accessibility: Hashable, Sendable {
    /// The law it follows: BITV 2.0 or that of its Land.
    public var law: [String]
    /// When it was assessed last.
    public var assessed: Day?
    /// How, and by whom.
    public var method: [String]
    /// What is not accessible yet, and why.
    public var barriers: [String]
    /// The body that settles disputes: § 16 BGG or that of the Land.
    public var settlement: [String]
    /// Where the house shows its contents in Deutsche Gebärdensprache.
    public var signLanguage: String?
    /// Whether readers have tested the text in Leichte Sprache.
    public var easyLanguageTested: Day?

    public init(
      law: [String] = [], assessed: Day? = nil, method: [String] = [], barriers: [String] = [],
      settlement: [String] = [], signLanguage: String? = nil, easyLanguageTested: Day? = nil
    ) {
      (self.law, self.assessed, self.method) = (law, assessed, method)
      (self.barriers, self.settlement) = (barriers, settlement)
      (self.signLanguage, self.easyLanguageTested) = (signLanguage, easyLanguageTested)
    }
  }
}
