public import Attention

/// Everything the house says, in one language. Each room has its own words: `wording.agreement`, `wording.trend` …
public struct Wording: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// The German or the English text; both stand side by side, so that neither can be forgotten.
  public func say(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  public func say(_ text: Localized) -> String { text[language] }

  /// A list in running text: "A, B und C".
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
  }

  /// "1 Reflexion", "4 Reflexionen".
  public func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(self.number(number)) \(number == 1 ? one : many)"
  }

  /// In quotation marks of the language.
  public func quoted(_ text: String) -> String { say("„\(text)“", "“\(text)”") }
}
