/// The two languages of the house: German first and complete, English complete as the second.
public enum Language: String, CaseIterable, Codable, Sendable {
  case german = "de"
  case english = "en"
}

/// A text in both languages. Neither side may be empty.
public struct Localized: Hashable, Sendable, Codable {
  public let de: String
  public let en: String

  /// Nil when one side is empty or only white space.
  public init?(de: String, en: String) {
    guard !de.allSatisfy(\.isWhitespace), !en.allSatisfy(\.isWhitespace) else { return nil }
    (self.de, self.en) = (de, en)
  }

  /// For sentences that are written in the program itself and therefore say something; an empty side becomes a dash, so
  /// that it is seen.
  public init(sentence de: String, _ en: String) {
    self.de = de.allSatisfy(\.isWhitespace) ? "–" : de
    self.en = en.allSatisfy(\.isWhitespace) ? "–" : en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .german: de
    case .english: en
    }
  }
}
