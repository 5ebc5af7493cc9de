import Attention
import FoundationEssentials
import Testing

/// Promise 1. No place for a target: agreements, foci and contributions hold words, ids and dates.
@Suite struct NoPlaceForANumberTests {
  @Test("holds no number anywhere in the text of an agreement")
  func holdsNoNumber() throws {
    var numbers: [String] = []
    collectNumbers(Mirror(reflecting: try sample()), path: "AgreementText", into: &numbers)
    #expect(
      numbers.isEmpty,
      "An agreement has no place for a number to reach (Decisions/0001), but there is one at \(numbers.joined(separator: ", "))."
    )
  }

  @Test("writes an agreement without any JSON number")
  func writesNoNumber() throws {
    let json = try JSONEncoder().encode(sample())
    let text = String(decoding: json, as: UTF8.self).replacing(/"(?:[^"\\]|\\.)*"/, with: "")
    #expect(!text.contains { $0.isNumber }, "the JSON of an agreement holds a number: \(text)")
  }

  /// Ids and days are made of numbers, but are none: they are where the search stops.
  private func collectNumbers(_ mirror: Mirror, path: String, into numbers: inout [String]) {
    for child in mirror.children {
      let here = "\(path).\(child.label ?? "…")"
      if child.value is any Numeric { numbers.append(here) }
      let type = String(describing: type(of: child.value))
      if type.hasPrefix("ID<") || type == "Day" { continue }
      collectNumbers(Mirror(reflecting: child.value), path: here, into: &numbers)
    }
  }

  private func sample() throws -> AgreementText {
    let first = try #require(Day(2027, 1, 1))
    let focus = Focus(
      indicator: try Key("eigener-wunsch"), edition: "1", measure: try Key("im-plan"), question: "Was?",
      reason: "Weil.", observing: "So.", isResting: false)
    return AgreementText(
      observed: ID(1), scope: .within, parties: [Party(organisation: ID(1), role: .observed)], firstDay: first,
      lastDay: first.adding(days: 180), occasion: "a", field: "b", process: "c", foci: [focus], questions: ["Wer?"],
      contributions: [Contribution(party: ID(1), text: "Wir hören zu.")], dialogueDays: [first], rhythm: "d",
      review: "e")
  }
}
