import Attention
import Catalogue
import FoundationEssentials
import Testing

@Suite("Check")
struct CheckTests {
  private func run(house: String? = nil) -> Check {
    Check.run(
      catalogue: Scratch.shipped.path, house: house,
      in: Root.Surroundings(variable: nil, executable: nil, currentDirectory: "/nowhere"))
  }

  @Test("says what there is, in German and in English")
  func inventory() {
    let check = run()
    #expect(check.exitCode == 0)
    #expect(check.text(in: .german).hasPrefix("45 Indikatoren in 8 Dimensionen, 7 Leitfäden\ndaneben "))
    #expect(check.text(in: .german).hasSuffix("\nAlles in Ordnung.\n"))
    #expect(check.text(in: .english).hasPrefix("45 indicators in 8 dimensions, 7 guides\nbeside them "))
    #expect(check.text(in: .english).hasSuffix("\nAll is well.\n"))
  }

  @Test("names every fault of the house, counts them and ends with 1")
  func faults() throws {
    let house = Scratch()
    try house.write(
      Village.indicatorFile,
      Village.indicator.replacing("aims:", with: "target: 3\naims:").replacing("unit: percent", with: "unit: prozent"))
    try house.write(
      "Indicators/wahlfreiheit/folgen-verstanden.yaml",
      Village.neighbour.replacing("id: eigener-wunsch", with: "id: folgen-verstanden"))
    let check = withExtendedLifetime(house) { run(house: house.path) }
    #expect(check.exitCode == 1)
    #expect(check.count(of: .error) == 2)
    #expect(check.count(of: .note) == 1)
    let text = check.text(in: .german)
    #expect(text.contains("\(house.path)/\(Village.indicatorFile):11  „target“ hat"))
    #expect(text.contains("  → Meinten Sie `percent`? Möglich sind: "))
    #expect(text.contains("45 Indikatoren (davon 1 eigener) in 8 Dimensionen"))
    #expect(text.hasSuffix("\n2 Fehler, 1 Hinweis.\n"))
    #expect(check.text(in: .english).hasSuffix("\n2 errors, 1 note.\n"))
  }

  @Test("gives the same as data")
  func json() throws {
    let house = Scratch()
    try house.write(Village.indicatorFile, Village.indicator.replacing("kind: rate", with: "kind: ratte"))
    let check = withExtendedLifetime(house) { run(house: house.path) }
    let json = try check.json()
    #expect(try JSONDecoder().decode(Check.self, from: Data(json.utf8)) == check)
    for part in [
      "\"indicators\" : 45", "\"line\" : 36", "\"code\" : \"wrong-kind\"", "\"severity\" : \"error\"", "\"de\" : ",
    ] {
      #expect(json.contains(part), "\(part) is missing in \(json)")
    }
  }

  @Test("one of each is said in the singular")
  func singular() throws {
    let text = Check(try Village.scratch().shelf()).text(in: .german)
    #expect(text.hasPrefix("2 Indikatoren in 2 Dimensionen, 1 Leitfaden\ndaneben 1 Bausteinreihe, 1 Rahmenbedingung, "))
  }
}
