import Attention
import Yams

/// Says in plain words what the YAML parser could not read.
enum Grammar {
  /// A slip of the pen in the grammar of a file.
  struct Slip {
    let what: Localized
    let why: Localized
    let remedy: Localized
  }

  static func remark(_ error: YamlError, in text: String, _ remarks: Remarks) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let slip = Slip.of(problem: problem, context: context?.text ?? "")
      let begun = slip.pointsToBeginning ? context?.mark : nil
      if let line = Quotes.oddLine(upTo: mark.line, in: text) {
        remarks.add(.badYAML(.oddQuotes), at: .init(line: line, column: 1))
      } else {
        remarks.add(.badYAML(slip.slip), at: place(begun ?? mark, in: text))
      }
    case .duplicatedKeysInMapping(let keys, let context):
      remark(duplicates: keys, firstAt: context.mark, in: text, remarks)
    case .reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      let line = before.count { $0 == "\n" || $0 == "\r\n" } + 1
      remarks.add(.badYAML(.unreadableSign(problem)), at: .init(line: line, column: 1))
    case .memory:
      remarks.add(.tooDeep, at: .start)
    default:
      remarks.add(.badYAML(.unknown("\(error)")), at: .start)
    }
  }

  /// The parser may point behind the last line; a person looks at the last line that says something.
  private static func place(_ mark: Mark, in text: String) -> Diagnostic.Place {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let last = (lines.lastIndex { $0.contains { !$0.isWhitespace } } ?? 0) + 1
    return mark.line > last ? .init(line: last, column: 1) : .init(mark)
  }

  /// The parser names the first place; what a person looks for is the second.
  private static func remark(duplicates keys: [String], firstAt mark: Mark, in text: String, _ remarks: Remarks) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for key in keys {
      let first = keys.first == key ? mark.line : line(of: key, column: mark.column, after: mark.line, in: lines)
      guard let first else { continue }
      let second = line(of: key, column: mark.column, after: first + 1, in: lines) ?? first
      remarks.add(.duplicateKey(key, line: second, firstLine: first), at: .init(line: second, column: mark.column))
    }
  }

  /// The first line, from the given one on, in which the key stands in the given column.
  private static func line(of key: String, column: Int, after first: Int, in lines: [Substring]) -> Int? {
    guard first >= 1, first <= lines.count else { return nil }
    return (first...lines.count).first { number in
      let rest = lines[number - 1].dropFirst(column - 1)
      return rest.hasPrefix(key + ":") && lines[number - 1].prefix(column - 1).allSatisfy { $0 == " " || $0 == "-" }
    }
  }
}
