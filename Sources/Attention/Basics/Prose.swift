@_spi(_Unicode) import Swift

/// How texts become comparable: one spelling for the same letters, one sign for the end of a line.
public enum Prose {
  /// Unicode NFC, line ends as LF, no other control characters, no white space at both ends.
  ///
  /// Everything a person typed goes through here once, at the door; digests are computed over the result.
  public static func tidy(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var afterCarriageReturn = false
    for scalar in text._nfc {
      switch scalar {
      case "\r":
        scalars.append("\n")
        afterCarriageReturn = true
        continue
      case "\n":
        if !afterCarriageReturn { scalars.append("\n") }
      case "\t": scalars.append(" ")
      case "\u{2028}", "\u{2029}": scalars.append("\n")
      case _ where scalar.properties.generalCategory == .control: break
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": break
      default: scalars.append(scalar)
      }
      afterCarriageReturn = false
    }
    return trimmed(String(scalars))
  }

  /// Without white space at both ends.
  public static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The lines that say something, each tidied.
  public static func lines(_ text: String) -> [String] {
    tidy(text).split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
