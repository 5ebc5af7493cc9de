import Attention
import Catalogue
import Testing

@Suite("Preflight")
struct PreflightTests {
  @Test("a few lines of references are refused before they become a million")
  func bomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      text += "a\(level): &a\(level) [" + (0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", ") + "]\n"
    }
    let found = try Village.diagnostics(text + "? *a12\n: boom\n" + Village.indicator)
    #expect(found.map(\.code) == ["anchor"])
    #expect(found.first?.line == 1)
  }

  @Test("an ampersand or an asterisk in a text is no reference")
  func ampersand() throws {
    let text = Village.indicator.replacing("\"Sprache\"", with: "\"Fort- & Weiterbildung, M&A *wichtig*\"")
    #expect(try Village.diagnostics(text).isEmpty)
  }

  @Test(
    "nesting without end is refused",
    arguments: [
      String(repeating: "[", count: 50_000), String(repeating: "{a: ", count: 5_000),
      String(repeating: "- ", count: 50_000) + "a", String(repeating: "? ", count: 50_000) + "a",
      "a: " + String(repeating: "[\"]\", ", count: 2_000),
    ])
  func nesting(_ text: String) throws {
    let found = try Village.diagnostics(text)
    #expect(found.count == 1)
    #expect(["too-deep", "bad-yaml"].contains(found.first?.code))
  }

  @Test("every line with a tab is named, and faults behind a tab too")
  func tabs() throws {
    let text = Village.indicator.replacing("version: 1", with: "version:\t1")
      .replacing("aspect: capability", with: "aspect:\tchance")
    #expect(try Village.diagnostics(text).map(\.code) == ["tab", "tab", "wrong-aspect"])
    #expect(try Village.diagnostics(text).map(\.line) == [2, 4, 4])
  }
}
