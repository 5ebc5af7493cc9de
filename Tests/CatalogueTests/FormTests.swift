import Attention
import Testing

@testable import Catalogue

@Suite("Form")
struct FormTests {
  static let forms: [Form] = [
    .text, .answer, .indicator, .relation, .origin, .minimumCases, .measure, .component, .confusion, .dimension,
    .perspective, .notices, .privacyNotice, .accessibilityNotice, .guide, .role, .phase, .example, .participants, .item,
    .entry, .mapping, .table, .periodColumn, .rule,
  ]

  @Test("explains every key in whole sentences of both languages and shows it as it would be typed", arguments: forms)
  func rows(_ form: Form) {
    for row in form.rows {
      #expect(row.example.hasPrefix(row.key + ": "), "\(row.key)")
      for text in [row.meaning.de, row.meaning.en] {
        #expect(text.hasSuffix(".") && text.count > 20, "\(row.key): \(text)")
        #expect(text.first?.isLowercase == false || text.hasPrefix("`"), "\(row.key): \(text)")
      }
      #expect(row.meaning.de != row.meaning.en)
    }
    #expect(Set(form.keys).count == form.keys.count)
  }

  @Test(
    "finds the key that was meant by its German word",
    arguments: [("titel", "title"), ("Leitfrage", "question"), ("wartezeit", "")])
  func german(typed: String, meant: String) {
    #expect(Form.indicator.nearest(to: typed) == (meant.isEmpty ? nil : meant))
    #expect(Form.measure.nearest(to: "wartezeit") == "waitingMonths")
  }

  @Test("finds the nearest key, and none when nothing is near")
  func nearest() {
    #expect(Form.indicator.nearest(to: "hidse") == "hides")
    #expect(Form.indicator.nearest(to: "MinimumCases") == "minimumCases")
    #expect(Form.indicator.nearest(to: "qwertz") == nil)
  }
}
