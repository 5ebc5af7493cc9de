import Attention
import Testing

@Suite struct ProseTests {
  @Test("gives the same letters one spelling and lines one end")
  func tidies() {
    #expect(Prose.tidy("A\u{308}rger\r\nund\rmehr ").unicodeScalars.elementsEqual("Ärger\nund\nmehr".unicodeScalars))
    #expect(Prose.tidy("\u{0}a\u{7}b\u{202E}c") == "abc")
    #expect(Prose.lines(" eins \n\n zwei\n") == ["eins", "zwei"])
  }

  @Test("treats every sign of Latin scripts as Unicode describes it, without looking each of them up")
  func shortcuts() {
    for scalar in (UInt32(0)..<0x300).compactMap(Unicode.Scalar.init) {
      let kind = scalar.properties.generalCategory
      #expect(kind != .nonspacingMark && kind != .enclosingMark, "U+\(scalar.value) is a mark")
      let kept = Prose.tidy("ä\(scalar)z")
      switch scalar {
      case "\t": #expect(kept == "ä z")
      case "\r", "\n": #expect(kept == "ä\nz")
      default: #expect(kept == (kind == .control ? "äz" : "ä\(scalar)z"))
      }
      let isNothing = kind == .control || kind == .format || scalar.properties.isWhitespace
      #expect(Prose.tidy("\(scalar)").isEmpty == isNothing, "U+\(scalar.value) alone")
    }
    #expect(Prose.tidy(" \n a\nb ~ \n") == "a\nb ~" && Prose.tidy(" \n ").isEmpty)
  }

  @Test("changes nothing the second time")
  func isStable() {
    for text in ["", " \n", "e\u{301}\r\r\n\n", "ﬁ Å 한글 e\u{327}\u{301}", "👩‍👩‍👧\t x"] {
      let once = Prose.tidy(text)
      #expect(Prose.tidy(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }

  @Test(
    "gives names that look the same one spelling",
    arguments: [
      "Team Nord\u{200B}stadt", "Team Nordstadt\u{200D}", "Team\u{2060} Nordstadt", "Team Nord\u{AD}stadt",
      "\u{200E}Team Nordstadt", "Team\u{3164}Nordstadt ", "\u{E0054}Team Nordstadt", " Team  Nordstadt\n",
      "Team Nordstadt\u{FE0F}",
    ])
  func names(_ typed: String) {
    let name = Prose.name(typed)
    #expect(name == "Team Nordstadt" || name == "TeamNordstadt", "\(name.unicodeScalars.map(\.value))")
  }

  @Test(
    "stays the same when done twice, also where a mark clings to a space",
    arguments: [
      "x \u{301}", "\u{FFFD}\n\u{301}", "a\u{0}\u{301}", "a" + String(repeating: "\u{74A}\u{7}", count: 9),
      "a" + String(repeating: "\u{74A}\u{601}", count: 9), "a" + String(repeating: "\u{74A}\u{200B}", count: 9),
    ])
  func clinging(_ typed: String) {
    #expect(Prose.name(Prose.name(typed)).unicodeScalars.elementsEqual(Prose.name(typed).unicodeScalars))
    #expect(Prose.tidy(Prose.tidy(typed)).unicodeScalars.elementsEqual(Prose.tidy(typed).unicodeScalars))
  }

  @Test("keeps the marks every script needs and heaps none up, and turns nothing around")
  func marks() {
    #expect(Prose.tidy("Việt Nam, שָׁלוֹם, ก็") == "Việt Nam, שָׁלוֹם, ก็")
    let heap = Prose.tidy("Z" + String(repeating: "\u{301}\u{352}", count: 40) + "!")
    #expect(heap.unicodeScalars.count <= 9 && heap.hasSuffix("!"))
    #expect(Prose.tidy("a\u{202E}b\u{2066}c\u{E0041}d") == "abcd")
    #expect(Prose.tidy("👩‍👩‍👧") == "👩‍👩‍👧")
  }
}
