import Testing

/// Wall 2: no word for a number to reach or a place in a row, in our own names.
@Suite struct ForbiddenWordsTests {
  static let forbidden: Set<String> = ["target", "goal", "kpi", "score", "rank", "benchmark", "rating", "performance"]

  @Test("names nothing after a number to reach or a place in a row")
  func namesNothingAfterTargets() {
    for file in SourceTree.files(in: "Sources") where file.room != "Statute" && !file.path.contains("Guardian") {
      for line in file.lines {
        for name in declaredNames(line.text) where !Self.forbidden.isDisjoint(with: words(name)) {
          Issue.record("“\(file.path):\(line.number)” declares `\(name)`. There is no place for a target or a rank.")
        }
      }
    }
  }

  @Test("says Fachaufsicht only where the statute is explained")
  func saysSupervisionOnlyInStatute() {
    for file in SourceTree.files(in: "Sources/Wording") where file.room != "Statute" {
      #expect(!file.text.contains("Fachaufsicht"), "“\(file.path)”: the other side is the Vereinbarungspartner.")
    }
  }

  @Test("has no name that says nothing")
  func hasNoEmptyNames() {
    let empty: Set<String> = ["manager", "service", "helper", "util", "utils", "common", "core", "shared", "misc"]
    for file in SourceTree.files(in: "Sources") {
      for line in file.lines {
        for name in declaredTypes(line.text) where !empty.isDisjoint(with: words(name)) {
          Issue.record("“\(file.path):\(line.number)” declares `\(name)`, which does not say what it is.")
        }
      }
    }
  }

  private func declaredNames(_ line: String) -> [String] {
    code(line).matches(of: /\b(?:func|var|let|struct|enum|class|protocol|case|actor|typealias)\s+([A-Za-z_]\w*)/).map {
      String($0.1)
    }
  }

  private func declaredTypes(_ line: String) -> [String] {
    code(line).matches(of: /\b(?:struct|enum|class|protocol|actor|typealias)\s+([A-Za-z_]\w*)/).map { String($0.1) }
  }

  /// The line without its comment and without text literals.
  private func code(_ line: String) -> String {
    let withoutComment = line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
    return withoutComment.replacing(/"[^"]*"/, with: "\"\"")
  }

  /// `crossingsLimit` → crossings, limit.
  private func words(_ name: String) -> Set<String> {
    var words: [String] = [""]
    for letter in name {
      if letter.isUppercase || letter == "_" { words.append("") }
      words[words.count - 1].append(contentsOf: letter.lowercased())
    }
    return Set(words)
  }
}
