import Markup
import Testing

@testable import Pages

@Suite struct TrendPrintPageTests {
  @Test("has the table open and nothing to fill in")
  func hasTheTableOpen() throws {
    let page = TrendPrintPage(
      try TrendSamples.surroundings(), scene: try TrendSamples.scene(months: 36),
      talk: try TrendSamples.talk(drafts: [TrendSamples.draft()]))
    let text = Sheet(page).document().string
    #expect(text.contains("<table>") && !text.contains("<details"))
    #expect(!text.contains("<textarea") && !text.contains("<select") && !text.contains("Versiegelter Entwurf"))
    #expect(text.contains("id=\"reflexion-3\"") && text.contains("Was er nicht zeigt"))
    #expect(text.contains("Zum Drucken nutzen Sie die Druckfunktion Ihres Browsers."))
  }
}
