import Attention
import Testing

@testable import Catalogue

@Suite("Refusal")
struct RefusalTests {
  @Test(
    "a number to reach has no place in any file, however it is written",
    arguments: [
      "target", "Target", "target_value", "ziel", "Zielwert", "ziel-wert", "soll", "SOLL", "goal", "kpi", "korridor",
      "threshold",
    ])
  func numberToReach(_ key: String) {
    for form in FormTests.forms {
      #expect(Refusal.fault(for: key, in: form)?.code == "refused-number-to-reach", "\(form.inside.en)")
    }
  }

  @Test(
    "places in a row, judgements and totals have no place either",
    arguments: [
      ("rank", "refused-comparison"), ("Rangliste", "refused-comparison"), ("benchmark", "refused-comparison"),
      ("ampel", "refused-judgement"), ("polarity", "refused-judgement"), ("besser", "refused-judgement"),
      ("score", "refused-total"), ("weight", "refused-total"),
    ])
  func others(key: String, code: String) {
    for form in FormTests.forms { #expect(Refusal.fault(for: key, in: form)?.code == code) }
  }

  @Test("persons have no place where people speak")
  func persons() {
    #expect(Refusal.fault(for: "name", in: .participants)?.code == "refused-person")
    #expect(Refusal.fault(for: "author", in: .entry)?.code == "refused-person")
    #expect(Refusal.fault(for: "name", in: .indicator) == nil)
  }

  @Test("no key of a form is refused by itself")
  func known() {
    for form in FormTests.forms {
      for key in form.keys { #expect(Refusal.fault(for: key, in: form) == nil, "\(key) \(form.inside.en)") }
    }
  }

  @Test("names the remedy that the file has room for")
  func remedy() {
    #expect(Refusal.fault(for: "target", in: .indicator)?.remedy.en.contains("`question:`") == true)
    #expect(Refusal.fault(for: "target", in: .guide)?.remedy.en.contains("`question:`") == false)
  }
}
