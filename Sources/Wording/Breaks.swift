import Attention

extension Wording {
  /// The same text with soft hyphens in the few long compounds of the field, for narrow places.
  public func breakable(_ text: String) -> String {
    guard language == .german else { return text }
    return Self.compounds.reduce(text) { $0.replacing($1.whole, with: $1.parted) }
  }

  private static let compounds: [(whole: String, parted: String)] = [
    ("Rahmenbedingung", "Rahmen\u{AD}bedingung"), ("Umwandlungsfaktor", "Umwandlungs\u{AD}faktor"),
    ("Leistungsberechtigte", "Leistungs\u{AD}berechtigte"), ("Chancengleichheit", "Chancen\u{AD}gleichheit"),
    ("Kinderbetreuung", "Kinder\u{AD}betreuung"), ("Steuerungsdialog", "Steuerungs\u{AD}dialog"),
    ("Vertraulichkeit", "Vertraulich\u{AD}keit"),
  ]
}
