import Attention

/// Makes a name out of what somebody wrote: "Eigener Wunsch" becomes `eigener-wunsch`.
enum Slug {
  private static let spelled: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]

  /// Nil when nothing is left of it.
  static func of(_ text: String) -> String? {
    let letters = text.lowercased().flatMap { spelled[$0] ?? String($0) }
    let words = letters.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let slug = String(words.joined(separator: "-").prefix(60))
    return Key<Never>.isWellFormed(slug) ? slug : nil
  }

  /// How a German title is put in order: ä beside a, capitals beside small letters.
  static func order(_ text: String) -> String {
    let folded: [Character: String] = ["ä": "a", "ö": "o", "ü": "u", "ß": "ss"]
    return String(text.lowercased().flatMap { folded[$0] ?? String($0) }) + " " + text.lowercased()
  }
}
