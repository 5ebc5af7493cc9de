public import Attention
public import Wording

/// The Leitfragen of the dialogues: ticked suggestions and lines of one's own.
public struct QuestionsForm {
  static let suggested = "vorschlag"
  static let own = "eigene"
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// As the draft stands: what matches a suggestion is ticked, the rest stands among the own lines.
  public init(_ draft: AgreementText, earlier: [String] = []) {
    let suggestions = Set(Self.suggestions(draft) + Self.flat(earlier))
    filled = Filled([
      Self.suggested: draft.questions.filter(suggestions.contains),
      Self.own: [draft.questions.filter { !suggestions.contains($0) }.joined(separator: "\n")],
    ])
  }

  /// - Throws: `FormFaults` for more than five.
  public func applied(to draft: AgreementText, _ wording: Wording) throws(FormFaults) -> AgreementText {
    var seen: Set<String> = []
    let questions = (Self.flat(filled.all(Self.suggested)) + Prose.lines(filled[Self.own]))
      .filter { seen.insert($0).inserted }
    guard questions.count <= AgreementText.mostQuestions else {
      throw FormFaults([FormFault(Self.own, wording.agreement.tooManyQuestions(questions.count))])
    }
    var text = draft
    text.questions = questions
    return text
  }

  /// The questions of the first three foci in attention.
  static func suggestions(_ draft: AgreementText) -> [String] {
    var seen: Set<String> = []
    return flat(draft.attended.map(\.question)).filter { seen.insert($0).inserted }.prefix(3).map(\.self)
  }

  /// Each question on one line, as it will stand in the agreement.
  static func flat(_ questions: [String]) -> [String] {
    questions.map { Prose.lines($0).joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
