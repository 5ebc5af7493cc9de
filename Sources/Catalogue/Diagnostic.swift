public import Attention

/// What is to be said to somebody whose hand-written file is wrong: the place, what is wrong, why it matters, what to do.
public struct Diagnostic: Error, Hashable, Sendable, Codable {
  /// The path as a person would name it: `Indicators/wahlfreiheit/erstgespraech.yaml`.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  public let severity: Severity
  /// Stable over versions, for tools: `unknown-key`, `missing-hides` …
  public let code: String
  public let what: Localized
  public let why: Localized
  public let remedy: Localized

  init(file: String, place: Place, fault: Fault) {
    (self.file, line, column) = (file, place.line, place.column)
    (severity, code) = (fault.severity, fault.code)
    (what, why, remedy) = (fault.what, fault.why, fault.remedy)
  }

  public var place: Place { Place(line: line, column: column) }

  /// A place in a file. Lines and columns are counted from 1, columns in Unicode scalars.
  public struct Place: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) { (self.line, self.column) = (max(1, line), max(1, column)) }

    public static let start = Place(line: 1, column: 1)

    public static func < (left: Self, right: Self) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  public enum Severity: String, CaseIterable, Codable, Sendable {
    /// The file, or the part named, is not used.
    case error
    /// It is used, but somebody should look.
    case warning
    /// Nothing is wrong; somebody may want to know.
    case note
  }

  /// As a person reads it:
  ///
  ///     Indicators/wahlfreiheit/erstgespraech.yaml:7  „target“ hat in einem Indikator keinen Platz.
  ///       Ein Indikator zeigt, wohin man schauen kann; eine zu erreichende Zahl beendet das Schauen (Decisions/0001).
  ///       → Schreiben Sie, was Ihnen Sorge macht, als Frage unter `question:`.
  public func text(in language: Language) -> String {
    """
    \(file):\(line)  \(severity.prefix(in: language))\(what[language])
      \(why[language])
      → \(remedy[language])
    """
  }
}

extension Diagnostic.Severity {
  fileprivate func prefix(in language: Language) -> String {
    switch (self, language) {
    case (.error, _): ""
    case (.warning, .german): "Warnung: "
    case (.warning, .english): "Warning: "
    case (.note, .german): "Hinweis: "
    case (.note, .english): "Note: "
    }
  }
}
