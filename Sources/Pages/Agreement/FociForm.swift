public import Attention
public import Wording

/// Which indicators are taken up. Turns into the foci of a draft; what was written about one before stays.
public struct FociForm {
  static let field = "fokus"
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// As the draft stands.
  /// - Parameter also: an indicator ticked on the way here from the tableau.
  public init(_ draft: AgreementText, also: Key<Indicator>? = nil) {
    filled = Filled([Self.field: (draft.foci.map(\.indicator) + [also].compactMap { $0 }).map(\.text)])
  }

  /// - Throws: `FormFaults` when more are in attention than the house allows. Fewer may be saved in a draft.
  public func applied(
    to draft: AgreementText, tableau: Tableau, mostFoci: Int = AgreementText.mostFoci, _ wording: Wording
  ) throws(FormFaults) -> AgreementText {
    let chosen = Set(filled.all(Self.field))
    let known = Set(tableau.indicators.map(\.id))
    let gone = draft.foci.filter { !known.contains($0.indicator) && chosen.contains($0.indicator.text) }
    let foci =
      tableau.indicators.filter { chosen.contains($0.id.text) }.flatMap { indicator -> [Focus] in
        let kept = draft.foci.filter { $0.indicator == indicator.id }
        return kept.isEmpty ? [Focus(of: indicator, wording)] : kept
      } + gone
    var text = draft
    text.foci = foci
    let most = min(mostFoci, AgreementText.mostFoci)
    guard text.attended.count <= most else {
      throw FormFaults([FormFault(Self.field, wording.agreement.tooMany(text.attended.count, most: most))])
    }
    return text
  }
}
