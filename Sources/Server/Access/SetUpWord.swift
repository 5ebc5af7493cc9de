/// The word the program prints while a house is empty. Whoever sets the house up has to know it, so that nobody else on the net
/// can take the house.
package struct SetUpWord: Sendable {
  /// Without letters and digits that look alike.
  private static let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")

  /// In groups of four: `k7pd-x2mq-9rtf-w3ha`. 80 bits.
  package let text: String

  package init(_ text: String) { self.text = text }

  /// A new one, out of the machine's randomness.
  package static func random() -> SetUpWord {
    var generator = SystemRandomNumberGenerator()
    let groups = (0..<4).map { _ in String((0..<4).compactMap { _ in alphabet.randomElement(using: &generator) }) }
    return SetUpWord(groups.joined(separator: "-"))
  }

  /// Whether it was typed, with or without dashes, in small or capital letters. How long this takes says nothing about it.
  func fits(_ typed: String) -> Bool {
    let (right, other) = (Self.letters(text), Self.letters(typed))
    guard right.count == other.count else { return false }
    return zip(right, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func letters(_ text: String) -> [UInt8] {
    text.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
  }
}
