import FoundationEssentials
import Testing

@Suite("Reference cases of the trend methods")
struct ReferenceCaseTests {
  @Test("answer as the known programs do, within the tolerance of each case", arguments: try ReferenceCase.all())
  func answers(_ reference: ReferenceCase) throws {
    let got = try CaseResult.of(kind: reference.kind, input: reference.input, params: reference.params)
    let differences = reference.differences(of: got)
    #expect(differences.isEmpty, "\(differences.prefix(5).joined(separator: "\n"))")
  }

  @Test("cover every kind of method")
  func coversEveryKind() throws {
    let kinds = Set(try ReferenceCase.all().map(\.kind))
    #expect(
      kinds == [
        "run_chart_anhoej", "xmr", "p_prime", "u_prime", "stl", "stl_masked", "pipeline_seasonal",
        "same_month_overlay", "revision_band", "carry_over_check", "changepoint_pelt_l2",
      ])
  }

  @Test("notice a figure outside the tolerance, a missing field, a wrong word and a null for a zero")
  func noticeDifferences() throws {
    let reference = try ReferenceCase(
      json: Data(
        """
        {"name": "x", "kind": "y", "tolerance": {"relative": 1e-9, "absolute": 1e-9},
         "expected": {"a": 1000, "b": [0, true], "c": "own"}}
        """.utf8))
    func result(_ a: CaseValue, _ b: [CaseValue], _ c: CaseValue) -> CaseValue {
      .fields(["a": a, "b": .list(b), "c": c])
    }
    #expect(reference.differences(of: result(.number(1000.0000005), [.number(0), .bool(true)], .text("own"))) == [])
    #expect(
      reference.differences(of: result(.number(1000.00001), [.number(0), .bool(true)], .text("own"))).count == 1)
    #expect(reference.differences(of: result(.number(1000), [.null, .bool(true)], .text("own"))).count == 1)
    #expect(reference.differences(of: result(.number(1000), [.number(0)], .text("own"))).count == 1)
    #expect(reference.differences(of: result(.null, [.number(0), .bool(false)], .text("none"))).count == 3)
  }

  @Test("an unknown kind is refused by name")
  func refusesUnknownKind() {
    #expect(throws: CaseFault.unknownKind("prophet")) {
      try CaseResult.of(kind: "prophet", input: .fields([:]), params: .fields([:]))
    }
  }
}

extension ReferenceCase: CustomTestStringConvertible {
  var testDescription: String { name }
}
