import Testing

@Suite("Texts of the shipped calendar")
struct CalendarTextsTests {
  @Test("are written for those who read curves: no notes to ourselves about what is still to be checked")
  func haveNoNotesToSelf() throws {
    let file = try #require(SourceTree.files(in: "Indicators", ending: "calendar.yaml").first)
    for line in file.text.split(separator: "\n") where !line.hasPrefix("#") {
      for note in ["zu prüfen", "nicht geprüft", "nachzulesen", "to be checked", "not checked", "to be looked up"] {
        #expect(!line.contains(note), "“\(line)”: how sure an event is stands in `certainty`.")
      }
    }
  }
}
