import Attention
import Exchange
import Testing

@Suite("Input of a reference case")
struct CaseInputTests {
  @Test(
    "refuses what is no case, by what is wrong with it",
    arguments: [
      ("", CaseFault.unreadable),
      ("# Reference cases", .unreadable),
      ("[1, 2]", .unreadable),
      (#"{"kind": "xmr", "input": {}}"#, .missing("name")),
      (#"{"name": "a", "input": {}}"#, .missing("kind")),
      (#"{"name": "a", "kind": "prophet", "input": {}}"#, .unknownKind("prophet")),
      (#"{"name": "a", "kind": "xmr"}"#, .missing("input")),
      (#"{"name": "a", "kind": "xmr", "input": {}}"#, .missing("input.values")),
      (#"{"name": "a", "kind": "xmr", "input": {"values": 3}}"#, .impossible("input.values")),
      (#"{"name": "a", "kind": "xmr", "input": {"values": [1, "x"]}}"#, .impossible("input.values[1]")),
      (#"{"name": "a", "kind": "xmr", "input": {"values": [1, true]}}"#, .impossible("input.values[1]")),
      (#"{"name": "a", "kind": "xmr", "input": {"values": [Infinity]}}"#, .impossible("input.values[0]")),
      (
        #"{"name": "a", "kind": "xmr", "input": {"values": [1, 2], "phase_starts": [0, 0.5]}}"#,
        .impossible("input.phase_starts")
      ),
      (
        #"{"name": "a", "kind": "xmr", "input": {"values": [1, 2], "phase_starts": [1]}}"#,
        .impossible("input.phase_starts")
      ),
      (
        #"{"name": "a", "kind": "p_prime", "input": {"values": [1, 2], "denominators": [3]}}"#,
        .impossible("input.denominators")
      ),
      (#"{"name": "a", "kind": "stl", "input": {"values": [1, 2, 3]}}"#, .impossible("input.values")),
      (
        #"{"name": "a", "kind": "stl_masked", "input": {"values": [1, 2], "masked": [2]}}"#,
        .impossible("input.masked")
      ),
      (
        #"{"name": "a", "kind": "same_month_overlay", "input": {"values": [1], "periods": ["2024-13"]}}"#,
        .impossible("input.periods")
      ),
      (#"{"name": "a", "kind": "revision_band", "input": {}}"#, .missing("input.vintages")),
      (
        #"{"name": "a", "kind": "revision_band", "input": {"vintages": [{"period": "2024-01"}]}}"#,
        .impossible("input.vintages[0]")
      ),
    ])
  func refuses(_ text: String, _ fault: CaseFault) {
    #expect(throws: fault) { try ReferenceCase(json: Array(text.utf8)).line() }
  }

  @Test(
    "refuses a parameter that cannot be, and one that is fixed here",
    arguments: [
      (#""limit_factor": 2.6596"#, CaseFault.otherConstant("params.limit_factor", ours: 2.66)),
      (#""trend_jump": 10"#, .otherConstant("params.trend_jump", ours: 1)),
      (#""method": "bestbox""#, .impossible("params.method")),
      (#""seasonal_deg": 2"#, .impossible("params.seasonal_deg")),
      (#""period": "twelve""#, .impossible("params.period")),
      (#""seasonal": 8"#, .impossible("params")),
      (#""transform": "sqrt""#, .impossible("params.transform")),
      (#""robust": 1"#, .impossible("params.robust")),
      (#""inner_iter": 44444444444444"#, .impossible("params.inner_iter")),
      (#""outer_iter": -1"#, .impossible("params.outer_iter")),
    ])
  func refusesParameter(_ params: String, _ fault: CaseFault) {
    let values = (0..<40).map(String.init).joined(separator: ",")
    let text = #"{"name": "a", "kind": "stl", "input": {"values": [\#(values)]}, "params": {\#(params)}}"#
    #expect(throws: fault) { try ReferenceCase(json: Array(text.utf8)).line() }
  }

  @Test("names a parameter nobody knows and answers as without it")
  func namesUnknownParameters() throws {
    func reference(_ params: String) throws -> ReferenceCase {
      try ReferenceCase(
        json: Array(#"{"name": "a", "kind": "xmr", "input": {"values": [1, 2, 4]}, "params": {\#(params)}}"#.utf8))
    }
    let (plain, odd) = (try reference(""), try reference(#""colour": "blue""#))
    #expect(odd.unknownParameters == ["colour"])
    #expect(try odd.line() == plain.line())
  }

  @Test("derives windows that are left out as the known programs do", arguments: [(7, 23), (13, 21)])
  func derivesWindows(_ seasonal: Int, _ trend: Int) throws {
    let values = (0..<60).map { "\(50 + $0 % 12 + $0 * $0 % 11)" }.joined(separator: ",")
    func line(_ params: String) throws -> String {
      try ReferenceCase(
        json: Array(#"{"name": "a", "kind": "stl", "input": {"values": [\#(values)]}, "params": {\#(params)}}"#.utf8)
      ).line()
    }
    #expect(
      try line(#""seasonal": \#(seasonal)"#) == line(#""seasonal": \#(seasonal), "trend": \#(trend), "low_pass": 13"#))
  }

  @Test("says every fault in both languages, with what to do", arguments: [Language.german, .english])
  func speaks(_ language: Language) {
    let faults: [CaseFault] = [
      .unreadable, .missing("input"), .unknownKind("prophet"), .impossible("input.values[3]"),
      .otherConstant("params.limit_factor", ours: 2.66),
    ]
    let sentences = faults.map { $0.sentence(language) }
    #expect(Set(sentences).count == faults.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    #expect(sentences[2].contains("prophet") && sentences[2].contains("stl_masked"))
    #expect(sentences[3].contains("input.values[3]"))
  }
}
