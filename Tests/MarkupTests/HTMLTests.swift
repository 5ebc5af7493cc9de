import Markup
import Testing

@Suite struct HTMLTests {
  @Test("escapes whatever a person typed, in text and in attributes")
  func escapes() {
    let html = HTML()
    html(.p, .title("\"><script>alert(1)</script>"), text: "<b>3 & 4</b>")
    #expect(
      html.string
        == "<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">&lt;b&gt;3 &amp; 4&lt;/b&gt;</p>")
  }

  @Test("keeps attributes shut for every scalar of the first planes")
  func keepsAttributesShut() {
    for value in (0...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let html = HTML()
      html(.p, .title(String(scalar)))
      // By bytes: a combining scalar would melt with the quotation mark before it.
      let inner = html.bytes.dropFirst("<p title=\"".utf8.count).dropLast("</p>".utf8.count)
      #expect(inner.count { $0 == UInt8(ascii: "\"") } == 1)
      #expect(!inner.contains(UInt8(ascii: "<")))
    }
  }

  @Test("writes void elements without an end and others with one")
  func writesVoidElements() {
    let html = HTML()
    html(.input, .type("checkbox"), .checked(true), .selected(false))
    html(.path, .d(Path().move(1, 2.25).line(-3.04, 1e30)))
    #expect(html.string == "<input type=\"checkbox\" checked><path d=\"M1 2.3L-3 0\"></path>")
  }

  @Test(
    "refuses addresses that are no address",
    arguments: [
      "javascript:alert(1)", "//evil.example", "data:x", " /x", "/\\x", "/\u{3}/evil.example", "/\t/evil.example",
      "//\u{338}x",
    ])
  func refusesAddresses(address: String) {
    let html = HTML()
    html(.a, .href(address), text: "x")
    #expect(html.string == "<a href=\"#\">x</a>")
  }

  @Test("nests closures into one buffer")
  func nests() {
    let html = HTML()
    html(.ul) { for item in ["a", "b"] { html(.li, text: item) } }
    #expect(html.string == "<ul><li>a</li><li>b</li></ul>")
  }

  @Test("draws rectangles and circles into one path")
  func drawsPaths() {
    #expect(Path().box(1, 2, 10, 4).text == "M1 2L11 2L11 6L1 6Z")
    #expect(Path().circle(10, 10, 4).text == "M6 10a4 4 0 1 0 8 0a4 4 0 1 0 -8 0")
  }
}
