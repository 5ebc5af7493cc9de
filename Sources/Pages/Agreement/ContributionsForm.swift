public import Attention

/// What each concluding side brings, one point a line.
public struct ContributionsForm {
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// As the draft stands.
  public init(_ draft: AgreementText) {
    var values: [String: String] = [:]
    for party in draft.concluding {
      let points = draft.contributions.filter { $0.party == party.organisation }.map(\.text)
      values[Self.field(party.organisation)] = points.joined(separator: "\n")
    }
    filled = .preset(values)
  }

  /// Nothing in it can be wrong: a draft may be saved without any contribution.
  public func applied(to draft: AgreementText) -> AgreementText {
    var text = draft
    text.contributions = draft.concluding.flatMap { party in
      Prose.lines(filled[Self.field(party.organisation)]).map { Contribution(party: party.organisation, text: $0) }
    }
    return text
  }

  static func field(_ party: ID<Organisation>) -> String { "beitrag-\(party)" }
}
