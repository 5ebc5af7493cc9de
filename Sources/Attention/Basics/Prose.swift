@_spi(_Unicode) import Swift

/// How texts become comparable: one spelling for the same letters, one sign for the end of a line.
public enum Prose {
  /// More marks on one letter than any script stacks would only cover the lines around it.
  private static let mostMarks = 6

  /// Unicode NFC, line ends as LF, no other control characters, nothing that turns the direction of the words around it, no
  /// heaps of marks, no white space at both ends; empty when nothing in it can be seen.
  ///
  /// Everything a person typed goes through here once, at the door; digests are computed over the result.
  public static func tidy(_ text: String) -> String {
    // Nothing in plain ASCII could be joined, dropped or invisible. Looking up what a sign is takes far longer than this.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return trimmed(text) }
    var scalars = String.UnicodeScalarView()
    var afterCarriageReturn = false
    var marks = 0
    for scalar in text._nfc {
      if scalar.isMark {
        marks += 1
        if marks <= mostMarks { scalars.append(scalar) }
        continue
      }
      let isLineEnd = scalar == "\r" || (scalar == "\n" && !afterCarriageReturn)
      let isDropped = scalar == "\n" && afterCarriageReturn
      afterCarriageReturn = scalar == "\r"
      if isLineEnd { scalars.append("\n") }
      // What is dropped does not part a letter from its marks.
      guard !isDropped, isLineEnd || append(scalar, to: &scalars) else { continue }
      marks = 0
    }
    guard scalars.contains(where: \.isSeen) else { return "" }
    // Once more: what was taken out may have stood between a letter and its mark.
    return trimmed(String(String.UnicodeScalarView(String(scalars)._nfc)))
  }

  /// - Returns: whether anything was appended; the number of signs is never asked for, since counting takes as long as there are.
  private static func append(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) -> Bool {
    switch scalar {
    case "\t": scalars.append(" ")
    case "\u{2028}", "\u{2029}": scalars.append("\n")
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": return false
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{E0000}"..."\u{E007F}": return false
    default: scalars.append(scalar)
    }
    return true
  }

  /// A name as it is kept: tidy, in one line, with single spaces and nothing invisible, so that two names that look the same are
  /// the same.
  ///
  ///     Prose.name("Team  Nord\u{200B}stadt")   // "Team Nordstadt"
  public static func name(_ text: String) -> String {
    let name = onceNamed(text)
    // What was taken out may have stood between two signs that now make one, or one mark too many.
    return name.unicodeScalars.elementsEqual(text.unicodeScalars) ? name : Self.name(name)
  }

  private static func onceNamed(_ text: String) -> String {
    let spaced = tidy(text).unicodeScalars.map { $0.isFiller ? " " : $0 }
    let visible = String(String.UnicodeScalarView(spaced.filter { !$0.isInvisible }))
    return visible.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
  }

  /// Full-width signs, as some keyboards write them, in their usual width.
  public static func narrow(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          ("\u{FF01}"..."\u{FF5E}").contains(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }

  /// Without white space at both ends. Sign by sign: a mark that clings to a space is no space.
  public static func trimmed(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The lines that say something, each tidied.
  public static func lines(_ text: String) -> [String] {
    tidy(text).split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Signs up to U+02FF are not looked up: none of them is a mark.
  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// As wide as a letter and empty: fillers of Hangul, the blank of Braille.
  fileprivate var isFiller: Bool {
    switch self {
    case "\u{115F}", "\u{1160}", "\u{3164}", "\u{FFA0}", "\u{2800}": true
    default: false
    }
  }

  fileprivate var isSeen: Bool { !isInvisible && !isFiller && !properties.isWhitespace && !isMark }

  /// Shows nothing by itself: joiners, soft hyphens (the first of all), marks of direction, fillers, variation selectors.
  fileprivate var isInvisible: Bool {
    guard value >= 0xAD else { return false }
    return properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
  }
}
