public import Attention
public import Wording

/// Consent to exactly one wording: the digest comes back with the form.
public struct ConsentForm {
  static let discussed = "besprochen"
  static let digest = "pruefsumme"
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// The digest the visitor had in front of them.
  /// - Throws: `FormFaults` while it has not been confirmed that the version was discussed.
  public func digest(of version: Version, _ wording: Wording) throws(FormFaults) -> String {
    guard filled.has(Self.discussed) else {
      throw FormFaults([FormFault(Self.discussed, wording.agreement.discussFirst(version.ordinal))])
    }
    return filled[Self.digest]
  }
}

extension FormFaults {
  /// The same person has consented for the other side.
  public static func consentedForAnother(_ party: String, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault(ConsentForm.discussed, wording.agreement.consentedForAnother(party))])
  }
}
