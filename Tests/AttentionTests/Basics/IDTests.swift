import Attention
import Testing

@Suite struct IDTests {
  @Test("reads positive whole numbers and nothing else")
  func reads() {
    #expect(ID<Agreement>("7")?.number == 7)
    for text in ["", "0", "-7", "+7", "7a", " 7", "7 ", "9999999999999999999", "٧"] {
      #expect(ID<Agreement>(text) == nil, "\(text)")
    }
  }
}
