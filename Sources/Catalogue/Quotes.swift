/// Looks for the quotation mark somebody forgot, which the parser notices only much later.
enum Quotes {
  /// The line in which a straight quotation mark opened that was still open in the given line; nil when all are closed.
  static func oddLine(upTo last: Int, in text: String) -> Int? {
    var openedIn: Int?
    var blockIndent: Int?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(last)
      .enumerated()
    {
      let indent = line.prefix { $0 == " " }.count
      if let block = blockIndent {
        if line.allSatisfy(\.isWhitespace) || indent > block { continue }
        blockIndent = nil
      }
      let marks = marks(in: line)
      if !marks.isMultiple(of: 2) { openedIn = openedIn == nil ? index + 1 : nil }
      if marks == 0, opensBlock(line) { blockIndent = indent }
    }
    return openedIn
  }

  /// Straight quotation marks that begin or end a text.
  private static func marks(in line: Substring) -> Int {
    var count = 0
    var before: Character = " "
    for character in line {
      if character == "#", before == " ", count.isMultiple(of: 2) { break }
      if character == "\"", before != "\\" { count += 1 }
      before = character
    }
    return count
  }

  /// `de: >-` and the like: what follows, further to the right, is plain text.
  private static func opensBlock(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    let header = words.prefix { !$0.hasPrefix("#") }.last ?? ""
    return (header.hasPrefix(">") || header.hasPrefix("|")) && header.count <= 3
  }
}
