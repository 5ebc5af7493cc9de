import Attention
import Catalogue
import Testing

@Suite("Sheet")
struct SheetTests {
  @Test("names the first line that is not UTF-8")
  func notUTF8() throws {
    let bytes = Array(Village.indicator.utf8).flatMap { $0 == 0xC3 ? [] : [$0 == 0xA4 ? 0xE4 : $0] }
    let found = try Village.diagnostics(bytes)
    #expect(found.map(\.code) == ["not-utf8"])
    #expect(found.first?.line == 5)
  }

  @Test("refuses a file of more than 256 kilobytes and says how large it is")
  func tooLarge() throws {
    let found = try Village.diagnostics(Village.indicator + String(repeating: "\n# Platz", count: 40_000))
    #expect(found.map(\.code) == ["file-too-large"])
    #expect(found.first?.what.de.contains("256") == true)
    #expect(try Village.diagnostics(Village.indicator + String(repeating: "\n", count: 100_000)).isEmpty)
  }

  @Test(
    "an empty file is named, and one with comments only", arguments: ["", "\n\n", "# nur ein Gedanke\n", "~", "---\n"])
  func empty(_ text: String) throws {
    #expect(try Village.diagnostics(text).map(\.code) == ["empty-file"])
  }

  @Test("a file of one word or one list is no indicator", arguments: ["Hallo", "- eins\n- zwei", "[1, 2]", "27"])
  func shapeless(_ text: String) throws {
    #expect(try Village.diagnostics(text).map(\.code) == ["not-a-mapping"])
  }

}
