import Attention

/// What is looked at before the YAML parser sees a text: what would stop it without a kind word, or keep it busy for ever.
struct Preflight {
  /// Deepest nesting a file can need; ours use five.
  static let deepest = 40

  private var line = 1
  private var column = 1
  private var previous = UInt8(ascii: "\n")
  /// The line has shown nothing but signs that nest: blanks, dashes, question marks, colons.
  private var isLeading = true
  private var openBrackets = 0
  private var tabs: [Diagnostic.Place] = []
  private var tabBefore: Diagnostic.Place?
  private var hasUnclearIndentation = false
  private var pending: (sign: UInt8, place: Diagnostic.Place)?
  private var anchor: Diagnostic.Place?
  private var hasReference = false
  private var tooDeep: Diagnostic.Place?

  /// The text as the parser may have it; nil when it had better not.
  static func cleared(_ text: String, _ remarks: Remarks) -> String? {
    var preflight = Preflight()
    for byte in text.utf8 { preflight.take(byte) }
    for tab in preflight.tabs { remarks.add(.tab, at: tab) }
    if let place = preflight.anchor, preflight.hasReference {
      remarks.add(.anchor, at: place)
      return nil
    }
    if let place = preflight.tooDeep {
      remarks.add(.tooDeep, at: place)
      return nil
    }
    guard !preflight.tabs.isEmpty else { return text }
    return preflight.hasUnclearIndentation ? nil : text.replacing("\t", with: " ")
  }

  private mutating func take(_ byte: UInt8) {
    lookForTab(byte)
    lookForReference(byte)
    lookForDepth(byte)
    previous = byte
    if byte == UInt8(ascii: "\n") {
      (line, column, isLeading, tabBefore) = (line + 1, 1, true, nil)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private var place: Diagnostic.Place { .init(line: line, column: column) }

  /// Tabs inside a line are named and read as blanks, so that what follows can be judged too; a tab before the first word
  /// leaves the indentation unknown.
  private mutating func lookForTab(_ byte: UInt8) {
    if byte == UInt8(ascii: "\t") {
      if tabs.last?.line != line { tabs.append(place) }
      if isLeading { tabBefore = place }
    } else if tabBefore != nil, isLeading, !Self.isBlank(byte) {
      hasUnclearIndentation = true
    }
  }

  /// Anchors and references to them (`&name`, `*name`), with which a few lines can stand for a million.
  private mutating func lookForReference(_ byte: UInt8) {
    if let (sign, place) = pending, Self.isNameByte(byte) {
      if sign == UInt8(ascii: "*") { hasReference = true } else if anchor == nil { anchor = place }
    }
    let startsName = (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")) && !Self.isNameByte(previous)
    pending = startsName && previous < 0x80 ? (byte, place) : nil
  }

  private mutating func lookForDepth(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): openBrackets += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): openBrackets = max(0, openBrackets - 1)
    default: break
    }
    let nests = Self.isBlank(byte) || "-?:".utf8.contains(byte)
    if isLeading, !nests {
      if column > 2 * Self.deepest, tooDeep == nil { tooDeep = place }
      isLeading = false
    }
    if openBrackets > Self.deepest, tooDeep == nil { tooDeep = place }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
