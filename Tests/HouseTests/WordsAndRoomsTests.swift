import Testing

/// Wall 1: which words may be said on which floor.
@Suite struct WordsAndRoomsTests {
  struct Rule: Sendable, CustomTestStringConvertible {
    let word: String
    let floors: Set<String>
    let because: String
    var testDescription: String { word }
  }

  static let rules = [
    Rule(word: "import GRDB", floors: ["Store"], because: "only memory speaks SQL"),
    Rule(word: "import CSodium", floors: ["Store"], because: "only memory keeps secrets"),
    Rule(word: "import Yams", floors: ["Catalogue"], because: "only the catalogue reads YAML"),
    Rule(word: "import Hummingbird", floors: ["Server"], because: "only the door says HTTP"),
    Rule(word: "import HTTPTypes", floors: ["Server"], because: "only the door says HTTP"),
    Rule(word: "import ArgumentParser", floors: ["augenmerk"], because: "only the handle knows argv"),
    Rule(word: "import Store", floors: ["Server", "augenmerk"], because: "only the door introduces neighbours"),
    Rule(word: "import Catalogue", floors: ["Server", "augenmerk"], because: "only the door introduces neighbours"),
    Rule(word: "import Exchange", floors: ["Server", "augenmerk"], because: "only the door introduces neighbours"),
    Rule(
      word: "import Markup", floors: ["Pages", "Server"], because: "only pages are made of angle brackets"),
    Rule(word: "import Pages", floors: ["Server"], because: "only the door shows pages"),
    Rule(
      word: "import Wording", floors: ["Pages", "Server", "augenmerk"],
      because: "sentences are chosen where somebody reads them"),
    Rule(
      word: "SELECT ", floors: ["Store"], because: "only memory speaks SQL"),
    Rule(
      word: "import Foundation\n", floors: [], because: "FoundationEssentials is enough and leaves 41 MB of ICU out"),
  ]

  @Test("keeps every word in its rooms", arguments: rules)
  func keepsWordsInTheirRooms(rule: Rule) {
    for file in SourceTree.files(in: "Sources") where !rule.floors.contains(file.floor) {
      #expect(!file.text.contains(rule.word), "“\(file.path)” says `\(rule.word)`, but \(rule.because).")
    }
  }

  @Test("keeps Attention and Markup free of every library")
  func keepsMeaningFree() {
    for file in SourceTree.files(in: "Sources") where ["Attention", "Markup"].contains(file.floor) {
      for line in file.lines where line.text.contains("import ") && !line.text.hasPrefix("///") {
        let isAllowed =
          ["import Glibc", "@_spi(_Unicode) import Swift"].contains { line.text.contains($0) }
          || !line.text.trimmingPrefix(while: \.isWhitespace).hasPrefix("import ")
        #expect(isAllowed, "“\(file.path):\(line.number)” imports something, but meaning knows nobody.")
      }
    }
  }

  @Test("reads the clock only at the door and the handle")
  func readsTheClockOutside() {
    for file in SourceTree.files(in: "Sources") where !["Server", "augenmerk"].contains(file.floor) {
      for word in ["Date()", "Date.now", "ContinuousClock", "SystemRandomNumberGenerator"] {
        #expect(!file.text.contains(word), "“\(file.path)” says `\(word)`, but time and chance come in from outside.")
      }
    }
  }
}
