public import Attention
import Wording

/// The organisations an agreement speaks of, by id. A page asks it for names, so that no id is ever shown.
public struct Roster: Sendable {
  private let organisations: [ID<Organisation>: Organisation]

  public init(_ organisations: some Sequence<Organisation>) {
    self.organisations = Dictionary(organisations.map { ($0.id, $0) }) { first, _ in first }
  }

  public subscript(id: ID<Organisation>) -> Organisation? { organisations[id] }

  func name(_ id: ID<Organisation>, _ wording: Wording) -> String {
    organisations[id]?.name ?? wording.agreement.unknownOrganisation
  }

  /// Both concluding sides, the observed one first.
  func sides(of text: AgreementText, _ wording: Wording) -> [String] {
    text.concluding.sorted { $0.role == .observed && $1.role != .observed }.map { name($0.organisation, wording) }
  }

  func voices(of text: AgreementText, _ wording: Wording) -> [String] {
    text.parties.filter { !$0.role.concludes }.map { name($0.organisation, wording) }
  }

  /// `Team Perspektive U25, 1. Halbjahr 2027`.
  func title(of text: AgreementText, _ wording: Wording) -> String {
    wording.agreement.title(observed: name(text.observed, wording), of: text)
  }
}
