import Attention

/// How wide a text will be in a drawing, estimated from the metrics of a wide sans serif, so that labels can be kept apart
/// before any browser has measured them. Rather too wide than too narrow.
enum TextWidth {
  /// - Parameter size: font size in units of the drawing.
  static func of(_ text: some StringProtocol, size: Double = 15, bold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0.0) { $0 + width(of: $1) }
    return thousandths / 1000 * size * (bold ? 1.06 : 1)
  }

  /// The text as far as there is room for it, with an ellipsis where something is left out.
  static func fitted(_ text: String, _ room: Double, bold: Bool = false) -> String {
    guard of(text, bold: bold) > room else { return text }
    var short = Substring(text)
    while !short.isEmpty, of(short + "…", bold: bold) > room { short.removeLast() }
    return Prose.trimmed(String(short)) + "…"
  }

  /// The text in as many lines as it needs, at most so many; what is left over ends in an ellipsis.
  static func lines(_ text: String, _ room: Double, most: Int, bold: Bool = false) -> [String] {
    var lines: [String] = []
    var words = text.split(separator: " ").map(String.init)
    while !words.isEmpty, lines.count < most - 1 {
      var line = words.removeFirst()
      while let next = words.first, of(line + " " + next, bold: bold) <= room { line += " " + words.removeFirst() }
      lines.append(fitted(line, room, bold: bold))
    }
    return words.isEmpty ? lines : lines + [fitted(words.joined(separator: " "), room, bold: bold)]
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "0"..."9": 572
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!", "·": 275
    case "f", "t", "r", "(", ")", "-", "/": 385
    case " ", "\u{A0}": 260
    case "\u{202F}", "\u{2009}": 210
    case "m", "w", "M", "W", "%", "—": 920
    case "c", "k", "s", "v", "x", "y", "z", "„", "“": 510
    case "–", "−", "+": 572
    case "A"..."Z", "Ä", "Ö", "Ü": 690
    default: 618
    }
  }
}

/// A rectangle in the units of a drawing.
struct Box: Hashable {
  var minX, minY, maxX, maxY: Double

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }

  func overlaps(_ other: Box, gap: Double = 0) -> Bool {
    minX < other.maxX + gap && other.minX < maxX + gap && minY < other.maxY + gap && other.minY < maxY + gap
  }

  func holds(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}

/// A line of text at its place. `y` is the baseline.
struct Label: Hashable {
  enum Anchor { case start, middle, end }

  let text: String
  let x, y: Double
  var anchor = Anchor.start
  var isBold = false

  var width: Double { TextWidth.of(text, bold: isBold) }

  var box: Box {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(minX: left, minY: y - 12, maxX: left + width, maxY: y + 4)
  }

  /// The same label, moved sideways as far as it takes to stay between two edges.
  func kept(between left: Double, and right: Double) -> Label {
    let shift = max(0, left - box.minX) - max(0, box.maxX - right)
    return Label(text: text, x: x + shift, y: y, anchor: anchor, isBold: isBold)
  }
}
