public import Attention

/// Why a reference case has no answer.
public enum CaseFault: Error, Equatable, Sendable {
  /// The file is no JSON object.
  case unreadable
  case missing(String)
  case unknownKind(String)
  /// The named field holds something no method can work with.
  case impossible(String)
  /// The named parameter is fixed here; the case asks for another value.
  case otherConstant(String, ours: Double)
}

extension CaseFault {
  var explanation: Explanation {
    switch self {
    case .unreadable:
      Explanation(
        .init("Das ist kein JSON-Objekt.", "This is no JSON object."),
        .init("Ein Referenzfall ist ein Objekt mit name, kind, input und params.", Self.shape))
    case .missing(let field):
      Explanation(
        .init("Das Feld \(Quote.de(field)) fehlt.", "The field \(Quote.en(field)) is missing."),
        .init("Ein Referenzfall ist ein Objekt mit name, kind, input und params.", Self.shape))
    case .unknownKind(let kind):
      Explanation(
        .init("Die Art \(Quote.de(kind)) ist unbekannt.", "The kind \(Quote.en(kind)) is unknown."),
        .init("Bekannt sind: \(Self.kinds).", "Known are: \(Self.kinds)."))
    case .impossible(let field):
      Explanation(
        .init("Mit \(Quote.de(field)) lässt sich nicht rechnen.", "There is no computing with \(Quote.en(field))."),
        .init("Prüfen Sie Werte und Längen.", "Check values and lengths."))
    case .otherConstant(let field, let ours):
      Explanation(
        .init(
          "\(Quote.de(field)) steht hier fest auf \(ours).", "\(Quote.en(field)) is fixed at \(ours) here."),
        .init("Lassen Sie den Parameter weg.", "Leave the parameter out."))
    }
  }

  public func sentence(_ language: Language) -> String { explanation.sentence(language) }

  private static let shape = "A reference case is an object with name, kind, input and params."
  private static var kinds: String { ReferenceCase.Kind.allCases.map(\.rawValue).joined(separator: ", ") }
}
