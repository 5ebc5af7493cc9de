import Testing

/// Wall 3: every room is mirrored.
@Suite struct MirroredRoomsTests {
  /// A file of weight has more lines than this.
  static let weight = 60

  /// Files whose promises are kept by a test of another name, with the reason.
  static let elsewhere: [String: String] = [
    "NoticesForm": "a table of keys; NoticesFileTests reads every one of them",
    "Mapping": "values without behaviour; MappingFileTests and ImportPlanTests read and use every one of them",
  ]

  @Test("gives each source file of weight its test file of the same name")
  func mirrorsEveryRoom() {
    let tests = Set(SourceTree.files(in: "Tests").map(\.name))
    for file in SourceTree.files(in: "Sources")
    where ["Attention", "Exchange", "Catalogue", "Store"].contains(file.floor) {
      let code = file.lines.filter {
        !$0.text.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") && !$0.text.isEmpty
      }
      guard code.count > Self.weight, Self.elsewhere[file.name] == nil else { continue }
      // An aspect of a noun (`Noun+Aspect.swift`) is mirrored where the noun is.
      let noun = file.name.prefix { $0 != "+" }
      #expect(
        tests.contains(file.name + "Tests") || tests.contains(noun + "Tests"),
        "“\(file.path)” has \(code.count) lines and no \(noun)Tests: a room without a mirror.")
    }
  }
}
