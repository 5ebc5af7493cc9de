public import Attention

/// What is wrong, why it matters, and what to do, in both languages.
public struct Explanation: Hashable, Sendable {
  public let what: Text
  /// Nil where the reason is plain.
  public let why: Text?
  public let remedy: Text

  /// The same in German and English.
  public struct Text: Hashable, Sendable {
    let de: String
    let en: String

    init(_ de: String, _ en: String) { (self.de, self.en) = (de, en) }

    public subscript(language: Language) -> String { language == .german ? de : en }
  }

  init(_ what: Text, why: Text? = nil, _ remedy: Text) { (self.what, self.why, self.remedy) = (what, why, remedy) }

  public func sentence(_ language: Language) -> String {
    [what, why, remedy].compactMap { $0?[language] }.joined(separator: " ")
  }
}

extension Refusal {
  /// Where, what, why and what to do: `Zeile 14, Spalte ‚sgb2‘: ‚56.2‘ ist keine Zahl. Schreiben Sie 56,2.`
  public func sentence(_ language: Language) -> String {
    let sentence = fault.explanation.sentence(language)
    let place = place(language)
    return place.isEmpty ? sentence : "\(place): \(sentence)"
  }

  private func place(_ language: Language) -> String {
    let parts: [String?] =
      switch language {
      case .german:
        [line.map { "Zeile \($0)" }, column.map { "Spalte \(Quote.de($0))" }, series.map { "Reihe \($0)" }]
      case .english:
        [line.map { "Line \($0)" }, column.map { "column \(Quote.en($0))" }, series.map { "series \($0)" }]
      }
    let text = parts.compactMap { $0 }.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Foreign text inside a sentence: on one line, without control signs, not longer than a reader can take in.
enum Quote {
  static func de(_ text: String) -> String { "‚\(short(text))‘" }
  static func en(_ text: String) -> String { "‘\(short(text))’" }

  static func list(_ texts: [String], _ quote: (String) -> String) -> String {
    let most = 20
    return texts.prefix(most).map(quote).joined(separator: ", ") + (texts.count > most ? " …" : "")
  }

  private static func short(_ text: String) -> String {
    let line = Prose.tidy(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }
}

extension Period {
  /// `März 2025`, `2. Quartal 2025`.
  var spoken: Explanation.Text {
    switch rhythm {
    case .month:
      Explanation.Text("\(Self.german[ordinal - 1]) \(year)", "\(Self.english[ordinal - 1]) \(year)")
    case .quarter: Explanation.Text("\(ordinal). Quartal \(year)", "quarter \(ordinal) of \(year)")
    case .halfYear: Explanation.Text("\(ordinal). Halbjahr \(year)", "half-year \(ordinal) of \(year)")
    case .year: Explanation.Text("\(year)", "\(year)")
    }
  }

  private static let german = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension Day {
  /// `15.1.2026`, in English `2026-01-15`.
  var spoken: Explanation.Text {
    Explanation.Text("\(day).\(month).\(year)", description)
  }
}
