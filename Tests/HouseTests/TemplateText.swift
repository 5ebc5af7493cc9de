/// A template as its readers see it: pieces under headings, and the sentences in them.
struct TemplateText {
  struct Piece {
    enum Kind: Equatable { case paragraph, item, row }

    let kind: Kind
    /// Headings above it, the outermost first.
    let section: [String]
    let text: String

    /// What is said under a heading that names the program, or after a label that does, is about the program.
    var isAboutProgram: Bool {
      section.contains { $0.contains("Programm") } || text.prefixMatch(of: /\*\*[^*]*Programm[^*]*\*\*/) != nil
    }

    var cells: [String] {
      guard kind == .row else { return [text] }
      return text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
    }
  }

  let pieces: [Piece]

  init(_ text: String) {
    var reader = PieceReader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(String(line)) }
    reader.close()
    pieces = reader.pieces
  }

  func pieces(under heading: String) -> [Piece] {
    pieces.filter { $0.section.contains { $0.hasPrefix(heading) } }
  }

  /// Sentences of a running text. A point after a number or an abbreviation ends none.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      guard let bare = word.trimmingTail("“”\")*`›".contains).last, ".!?".contains(bare),
        word.wholeMatch(of: /(?:Abs|Art|Nr|bzw|ff|vgl|\d+)\./) == nil
      else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }
}

private struct PieceReader {
  var pieces: [TemplateText.Piece] = []
  private var headings: [(level: Int, text: String)] = []
  private var open: (kind: TemplateText.Piece.Kind, lines: [String])?
  private var isCode = false

  mutating func read(_ line: String) {
    let text = line.trimmed
    if text.hasPrefix("```") {
      close()
      isCode.toggle()
    } else if isCode {
      return
    } else if text.isEmpty {
      close()
    } else if let heading = text.wholeMatch(of: /(#+) (.*)/) {
      close()
      headings.removeAll { $0.level >= heading.1.count }
      headings.append((heading.1.count, String(heading.2)))
    } else if text.hasPrefix("|") {
      row(text)
    } else if let item = text.wholeMatch(of: /(?:-|\d+\.) (.*)/) {
      close()
      open = (.item, [String(item.1)])
    } else {
      open = (open?.kind ?? .paragraph, (open?.lines ?? []) + [text])
    }
  }

  /// A line of dashes makes the row before it a head, which says nothing by itself.
  private mutating func row(_ text: String) {
    guard text.wholeMatch(of: /[|\- :]+/) == nil || !text.contains("-") else {
      open = nil
      return
    }
    close()
    open = (.row, [text])
  }

  mutating func close() {
    guard let open else { return }
    self.open = nil
    pieces.append(.init(kind: open.kind, section: headings.map(\.text), text: open.lines.joined(separator: " ")))
  }
}

extension StringProtocol {
  var trimmed: String { String(trimmingPrefix(while: \.isWhitespace)).trimmingTail(\.isWhitespace) }

  func trimmingTail(_ isTail: (Character) -> Bool) -> String {
    var text = String(self)
    while let last = text.last, isTail(last) { text.removeLast() }
    return text
  }
}
