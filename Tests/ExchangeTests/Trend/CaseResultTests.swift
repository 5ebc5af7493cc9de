import Exchange
import Glibc
import Testing

@Suite("Answer to a reference case")
struct CaseResultTests {
  @Test("has the names of the case on one line, name and kind first")
  func writesOneLine() throws {
    let line = try reference("run_chart_anhoej", #""values": [1, 2, 1, 2]"#).line()
    #expect(line.hasPrefix(#"{"name":"probe","kind":"run_chart_anhoej","result":{"phases":[{"#))
    #expect(!line.contains("\n"))
  }

  @Test("takes null, NaN and NA for missing", arguments: ["null", "NaN", #""NA""#, #""NaN""#])
  func readsMissing(_ missing: String) throws {
    let result = try reference("xmr", #""values": [5, 7, \#(missing), 6]"#).result()
    let phase = try #require(result["screened"]["phases"].list?.first)
    #expect(phase["n_values"] == .number(3))
    #expect(phase["mean"] == .number(6))
    #expect(phase["mean_moving_range"] == .number(2), "no range reaches across the gap")
    #expect(result["screened"]["points"]["side_of_mean"].list?[2] == .null)
    #expect(result["screened"]["label_with_precedence"] == .null)
  }

  @Test("answers a series without any value with nulls, not with zeros")
  func answersEmptySeries() throws {
    for (values, periods) in [("[]", "[]"), ("[null, null]", #"["2024-01", "2024-02"]"#)] {
      let runs = try reference("run_chart_anhoej", #""values": \#(values)"#).result()
      let phase = try #require(runs["phases"].list?.first)
      #expect(phase["centre_line"] == .null)
      #expect(phase["longest_run"] == .null)
      #expect(phase["n_useful"] == .number(0))
      #expect(phase["signal"] == .bool(false))
      let xmr = try reference("xmr", #""values": \#(values)"#).result()
      #expect(xmr["screened"]["phases"].list?.first?["mean"] == .null)
      let overlay = try reference("same_month_overlay", #""values": \#(values), "periods": \#(periods)"#).result()
      #expect(overlay == .fields(["months": .list([])]))
      let carry = try reference("carry_over_check", #""values": \#(values)"#).result()
      #expect(carry == .fields(["d1": .null, "carries_over": .bool(false)]))
      let points = try reference("changepoint_pelt_l2", #""values": \#(values)"#).result()
      #expect(points["segment_starts"] == .list([]))
    }
  }

  @Test("takes mean and limits from the first places where the case says so, and has none without values there")
  func readsBaseline() throws {
    let frozen = try reference("xmr", #""values": [4, 6, 40]"#, params: #""baseline_points": 2"#).result()
    #expect(frozen["unscreened"]["phases"].list?[0]["mean"] == .number(5))
    #expect(frozen["unscreened"]["points"]["outside_limits"].list?[2] == .bool(true))
    let empty = try reference("xmr", #""values": [null, 38]"#, params: #""baseline_points": 1"#).result()
    #expect(empty["screened"]["phases"].list?[0]["n_values"] == .number(1))
    #expect(empty["screened"]["phases"].list?[0]["mean"] == .null)
  }

  @Test("has no limits where nothing varies and screening leaves no range")
  func answersConstantSeries() throws {
    let result = try reference("xmr", #""values": [4, 4, 4, 4]"#).result()
    let (screened, plain) = (result["screened"]["phases"].list?[0], result["unscreened"]["phases"].list?[0])
    #expect(screened?["mean"] == .number(4))
    #expect(screened?["upper_limit"] == .null)
    #expect(plain?["upper_limit"] == .number(4))
    #expect(result["unscreened"]["points"]["outside_limits"].list?.contains(.bool(true)) == false)
  }

  @Test("says which phase has a pattern of its own, borrows one or has none")
  func namesPatterns() throws {
    let values = (0..<60).map { "\(100 + $0 % 12 * 3 + $0 % 5)" }.joined(separator: ",")
    let split = try reference("pipeline_seasonal", #""values": [\#(values)], "phase_starts": [0, 48]"#).result()
    #expect(split["phases"].list?.map { $0["seasonal_pattern"] } == [.text("own"), .text("borrowed")])
    #expect(split["seasonal"].list?.contains(.null) == false)
    let short = try reference("pipeline_seasonal", #""values": [\#(values)], "phase_starts": [0, 30]"#).result()
    #expect(short["phases"].list?.map { $0["seasonal_pattern"] } == [.text("none"), .text("none")])
    #expect(short["seasonal"].list?.allSatisfy { $0 == .null } == true)
    #expect(short["adjusted"].list?.first == .number(100))
  }

  @Test("divides by the season where the case asks for logarithms, and refuses what has none")
  func takesLogarithms() throws {
    let values = (0..<48).map { 100 + $0 % 12 * 3 + $0 % 5 }
    let text = values.map(String.init).joined(separator: ",")
    let result = try reference("stl", #""values": [\#(text)]"#, params: #""transform": "log""#).result()
    let seasonal = (result["seasonal"].list ?? []).compactMap(\.number)
    let adjusted = (result["adjusted"].list ?? []).compactMap(\.number)
    #expect(seasonal.count == 48 && seasonal.allSatisfy { abs($0) < 1 })
    for (place, value) in values.enumerated() {
      #expect(abs(adjusted[place] - Double(value) / exp(seasonal[place])) < 1e-9)
    }
    let withZero = #""values": [0,\#(text)]"#
    #expect(throws: CaseFault.impossible("input.values")) {
      try reference("stl", withZero, params: #""transform": "log""#).result()
    }
  }

  @Test("has weights where the case is robust, and none otherwise")
  func writesWeights() throws {
    let values = (0..<48).map { "\(100 + $0 % 12 * 3 + $0 * $0 % 7)" }.joined(separator: ",")
    let plain = try reference("stl", #""values": [\#(values)]"#).result()
    #expect(plain["weights"] == .null)
    let robust = try reference("stl", #""values": [\#(values)]"#, params: #""robust": true"#).result()
    #expect(robust["weights"].list?.count == 48)
  }

  @Test("counts a month without a denominator as missing")
  func readsDenominators() throws {
    let result = try reference(
      "u_prime", #""values": [3, 4, 5, 2], "denominators": [100, 0, null, 100]"#, params: #""multiply": 100"#
    ).result()
    #expect(result["rate"] == .list([.number(3), .null, .null, .number(2)]))
    #expect(result["phases"].list?.first?["n_values"] == .number(2))
  }

  private func reference(_ kind: String, _ input: String, params: String = "") throws(CaseFault) -> ReferenceCase {
    try ReferenceCase(
      json: Array(#"{"name": "probe", "kind": "\#(kind)", "input": {\#(input)}, "params": {\#(params)}}"#.utf8))
  }
}
