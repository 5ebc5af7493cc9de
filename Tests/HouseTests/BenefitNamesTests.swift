import Testing

/// The benefit's name is a dated value (domain, "twelve things"): it stands in one list and nowhere else.
@Suite("Benefit names")
struct BenefitNamesTests {
  @Test("stand in Indicators/benefits.yaml and in no other file of the program")
  func standInOneList() {
    let names = ["Bürgergeld", "Grundsicherungsgeld", "Arbeitslosengeld II", "Hartz"]
    var files = SourceTree.files(in: "Sources")
    for folder in ["Indicators", "Dialogues"] {
      files += SourceTree.files(in: folder, ending: ".yaml").filter { !$0.path.hasSuffix("/benefits.yaml") }
    }
    #expect(files.count > 200)
    for file in files {
      for name in names where file.text.contains(name) {
        Issue.record(
          "`\(file.path)` says \(name), but the benefit’s name changes; only Indicators/benefits.yaml knows it.")
      }
    }
  }
}
