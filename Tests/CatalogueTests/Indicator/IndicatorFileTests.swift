import Attention
import Catalogue
import Testing

@Suite("Indicator file")
struct IndicatorFileTests {
  @Test("reads every key into its meaning")
  func reads() throws {
    let shelf = try Village.scratch().shelf()
    #expect(shelf.diagnostics.isEmpty)
    let indicator = try #require(shelf.tableau[try Key<Indicator>("erstgespraech")])
    #expect(indicator.version == 1)
    #expect(indicator.aspect == .capability)
    #expect(indicator.title.en == "First conversation")
    #expect(indicator.aims == [.dignity, .advice])
    #expect(indicator.related.map(\.indicator.text) == ["eigener-wunsch"])
    #expect(indicator.breakdowns.map(\.de) == ["Sprache"])
    #expect(indicator.origin.kind == .proposal)
    #expect(indicator.code == nil)
    #expect(!indicator.socialParticipation)
    let survey = try #require(indicator.measure(try Key("offen")))
    guard case .survey(let asked) = survey.content else { throw Unexpected.content }
    #expect(asked.answers.map(\.id.text) == ["trifft-zu", "trifft-nicht-zu"])
    #expect(asked.nonAnswers.map(\.text.de) == ["keine Angabe"])
    let rate = try #require(indicator.measure(try Key("anteil")))
    #expect(rate.window == 12)
    #expect(rate.waitingMonths == 3)
    #expect(rate.components.map(\.text) == ["bestand-elb"])
  }

  @Test("tidies texts: folded lines become one, letters one spelling")
  func tidies() throws {
    let text = Village.indicator.replacing(
      "hides: {de: \"Wer schweigt, schweigt auch hier.\"",
      with: "hides: {de: \"  Wer schweigt,\n    schweigt ru\u{0308}ber.  \"")
    let shelf = try Village.scratch(changing: [Village.indicatorFile: text]).shelf()
    let indicator = try #require(shelf.tableau[try Key<Indicator>("erstgespraech")])
    #expect(Array(indicator.hides.de.unicodeScalars) == Array("Wer schweigt, schweigt rüber.".unicodeScalars))
  }

  @Test("accepts lines that end as Windows ends them, and a byte order mark")
  func windows() throws {
    let text = "\u{FEFF}" + Village.indicator.replacing("\n", with: "\r\n")
    let shelf = try Village.scratch(changing: [Village.indicatorFile: text]).shelf()
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
    #expect(shelf.tableau[try Key<Indicator>("erstgespraech")] != nil)
  }

  @Test("names the line also where lines end as Windows ends them")
  func windowsLines() throws {
    let text = Village.indicator.replacing("aspect: capability", with: "aspect: chance").replacing("\n", with: "\r\n")
    let shelf = try Village.scratch(changing: [Village.indicatorFile: text]).shelf()
    #expect(shelf.diagnostics.map(\.line) == [4])
  }

  private enum Unexpected: Error { case content }
}
