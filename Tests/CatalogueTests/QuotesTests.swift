import Attention
import Catalogue
import Testing

@Suite("Quotes")
struct QuotesTests {
  @Test("a forgotten quotation mark is named where it was forgotten, not where the text breaks")
  func oddQuotes() throws {
    let found = try Village.diagnostics(Village.indicator.replacing("unit: percent", with: "unit: \"percent"))
    #expect(found.map(\.code) == ["bad-yaml"])
    #expect(found.first?.line == 37)
    #expect(found.first?.what.en == "There is one straight quotation mark (\") too many or too few in this line.")
  }

  @Test("quotation marks in folded texts and comments are not counted")
  func quotesInText() throws {
    let text = Village.indicator.replacing(
      "source: {de: \"Eigene Befragung\", en: \"Own survey\"}",
      with: "source:  # \"\n  de: >-\n    Sie sagte „ja\"\n  en: \"Own \\\" survey\"\nweight: : 1")
    let found = try Village.diagnostics(text)
    #expect(found.first?.line == 21)
    #expect(found.first?.what.en == "There is a colon in this line where none can stand.")
  }
}
