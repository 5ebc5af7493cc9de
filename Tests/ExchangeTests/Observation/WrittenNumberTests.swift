import Attention
import Testing

@testable import Exchange

@Suite struct WrittenNumberTests {
  private func german(_ text: String, grouping: Character? = nil) -> WrittenNumber.Outcome {
    WrittenNumber.read(text, decimal: .comma, grouping: grouping)
  }

  private func value(_ outcome: WrittenNumber.Outcome) -> Double? {
    if case .number(let number) = outcome { number.value } else { nil }
  }

  @Test("reads plain numbers of either country")
  func plain() {
    #expect(value(german("56,2")) == 56.2)
    #expect(value(german("-0,5")) == -0.5)
    #expect(value(german("+7")) == 7)
    #expect(value(german("−3")) == -3)
    #expect(value(WrittenNumber.read("2797.30338102", decimal: .point, grouping: nil)) == 2797.30338102)
    #expect(value(german("-0"))?.sign == .plus)
  }

  @Test("takes a grouping sign only in threes, and any blank for a blank")
  func grouping() {
    #expect(value(german("1.234.567,5", grouping: ".")) == 1_234_567.5)
    #expect(value(german("12\u{202F}345", grouping: " ")) == 12_345)
    #expect(value(german("12\u{A0}345", grouping: " ")) == 12_345)
    for wrong in ["1.23", "1.2345", ".123", "1..234", "1234.567", "1.234."] {
      #expect(value(german(wrong, grouping: ".")) == nil, "\(wrong)")
    }
  }

  @Test(
    "says how the mapping would write what the other country wrote",
    arguments: [
      ("56.2", "56,2"), ("1,234.5", "1234,5"), ("1.234,5", "1234,5"), ("1.234.567", "1234567"), ("3,2 %", "3,2"),
      ("12 345,6", "12345,6"),
    ])
  func suggestion(_ text: String, _ expected: String) {
    #expect(german(text) == .unreadable(suggestion: expected))
  }

  @Test("suggests the point where the mapping has a point")
  func otherDirection() {
    #expect(WrittenNumber.read("56,2", decimal: .point, grouping: nil) == .unreadable(suggestion: "56.2"))
    #expect(WrittenNumber.read("1.234,5", decimal: .point, grouping: nil) == .unreadable(suggestion: "1234.5"))
    #expect(german("56.2", grouping: ".") == .unreadable(suggestion: "56,2"))
  }

  @Test("does not choose between a thousand and three decimals")
  func ambiguous() {
    #expect(german("1.234") == .ambiguous(thousands: "1234", decimals: "1,2340"))
    #expect(
      WrittenNumber.read("1,234", decimal: .point, grouping: nil) == .ambiguous(thousands: "1234", decimals: "1.2340"))
  }

  @Test(
    "refuses what is no number, without a suggestion",
    arguments: ["", "-", "1470)", "1e5", "0x10", "inf", "nan", "1-2", "٣", "5,", ",5", "12,3,4", "1 2", "--1"])
  func refused(_ text: String) {
    #expect(german(text) == .unreadable(suggestion: nil))
  }

  @Test("refuses more digits than a figure can mean")
  func tooLong() {
    #expect(value(german(String(repeating: "9", count: 16))) == nil)
    #expect(value(german("0," + String(repeating: "9", count: 31))) == nil)
  }

  @Test("sees no decimals in zeros")
  func zeros() {
    guard case .number(let number) = WrittenNumber.read("373.0", decimal: .point, grouping: nil) else {
      Issue.record("373.0 is a number")
      return
    }
    #expect(!number.hasDecimals)
  }
}
