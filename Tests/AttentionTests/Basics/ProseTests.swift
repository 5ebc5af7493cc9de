import Attention
import Testing

@Suite struct ProseTests {
  @Test("gives the same letters one spelling and lines one end")
  func tidies() {
    #expect(Prose.tidy("A\u{308}rger\r\nund\rmehr ").unicodeScalars.elementsEqual("Ärger\nund\nmehr".unicodeScalars))
    #expect(Prose.tidy("\u{0}a\u{7}b\u{202E}c") == "abc")
    #expect(Prose.lines(" eins \n\n zwei\n") == ["eins", "zwei"])
  }

  @Test("changes nothing the second time")
  func isStable() {
    for text in ["", " \n", "e\u{301}\r\r\n\n", "ﬁ Å 한글 e\u{327}\u{301}", "👩‍👩‍👧\t x"] {
      let once = Prose.tidy(text)
      #expect(Prose.tidy(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }
}
