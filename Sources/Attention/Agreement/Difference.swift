/// What one version changes against the one before, in words: texts that were taken out and texts that came in.
public struct Difference: Hashable, Sendable {
  public let part: Part
  public let removed: [String]
  public let added: [String]

  public init(part: Part, removed: [String], added: [String]) {
    (self.part, self.removed, self.added) = (part, removed, added)
  }

  /// The parts of a text in the order they are shown.
  public enum Part: String, CaseIterable, Sendable {
    case term, parties, occasion, field, process, foci, questions, contributions, dialogueDays, rhythm, review
  }

  /// All parts that differ between `old` and `new`, in order.
  public static func between(_ old: AgreementText, _ new: AgreementText) -> [Difference] {
    Part.allCases.compactMap { part in
      let (before, after) = (lines(of: part, in: old), lines(of: part, in: new))
      guard before != after else { return nil }
      let (old, new) = (Set(before), Set(after))
      return Difference(
        part: part, removed: before.filter { !new.contains($0) }, added: after.filter { !old.contains($0) })
    }
  }

  private static func lines(of part: Part, in text: AgreementText) -> [String] {
    switch part {
    case .term: ["\(text.firstDay)/\(text.lastDay)"]
    case .parties: text.parties.map { "\($0.role.rawValue)/\($0.organisation)" }
    case .occasion: [text.occasion]
    case .field: [text.field]
    case .process: [text.process]
    case .foci:
      text.foci.map {
        "\($0.indicator)/\($0.measure)/\($0.isResting)\n\($0.question)\n\($0.reason)\n\($0.observing)"
      }
    case .questions: text.questions
    case .contributions: text.contributions.map { "\($0.party)\n\($0.text)" }
    case .dialogueDays: text.dialogueDays.map(\.description)
    case .rhythm: [text.rhythm]
    case .review: [text.review]
    }
  }
}
