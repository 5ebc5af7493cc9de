import Attention
import Testing
import Wording

@Suite struct ValueWordsTests {
  private let german = Wording(.german)

  @Test("says figures with unit, range and list as running text has them")
  func saysFigures() {
    let share = ValueWords(.percent, of: [31, 57], german)
    #expect(share.value(56) == "56\u{202F}%")
    #expect(share.range([31, 57, 40]) == "zwischen 31 und 57 Prozent")
    #expect(share.list([52, 55, 57]) == "52, 55 und 57 Prozent")
    #expect(share.list([52]) == "52 Prozent")
    let days = ValueWords(.days, of: [20, 38], german)
    #expect(days.range([20, 38]) == "zwischen 20 und 38 Tagen")
    #expect(days.range([20, 20]) == "bei 20 Tagen")
    #expect(days.said(1) == "1 Tag")
    #expect(ValueWords(.days, of: [20, 38], Wording(.english)).range([20, 38]) == "between 20 and 38 days")
  }

  @Test("keeps as many decimals as the figures have")
  func keepsDecimals() {
    #expect(ValueWords(.percent, of: [31.5, 57], german).number(57) == "57,0")
    #expect(ValueWords(.percent, of: [31, 57], german).number(57) == "57")
    #expect(ValueWords(.persons, of: [31.4], german).number(31.4) == "31")
    #expect(ValueWords(.days, of: [26, 27], german).middle(26.5) == "26,5")
    #expect(ValueWords(.days, of: [26, 27], german).middle(26) == "26")
    #expect(ValueWords(.percent, of: [26.25], german).middle(36.6667) == "36,7")
  }
}
