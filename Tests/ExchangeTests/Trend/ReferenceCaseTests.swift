public import Exchange
import FoundationEssentials
public import Testing

@Suite("Reference cases of the trend methods")
struct ReferenceCaseTests {
  @Test("answer as the known programs do, within the tolerance of each case", arguments: try ReferenceCase.all())
  func answers(_ reference: ReferenceCase) throws {
    let line = try JSONDecoder().decode(JSONValue.self, from: Data(reference.line().utf8))
    #expect(line["name"] == .text(reference.name))
    #expect(line["kind"] == .text(reference.kind.rawValue))
    let differences = reference.differences(of: line["result"])
    #expect(differences.isEmpty, "\(differences.prefix(5).joined(separator: "\n"))")
  }

  @Test("cover every kind of method")
  func coversEveryKind() throws {
    #expect(Set(try ReferenceCase.all().map(\.kind)) == Set(ReferenceCase.Kind.allCases))
  }

  @Test("use every parameter the cases name")
  func knowsEveryParameter() throws {
    for reference in try ReferenceCase.all() { #expect(reference.unknownParameters == [], "\(reference.name)") }
  }

  @Test("notice a figure outside the tolerance, a missing field, a wrong word and a null for a zero")
  func noticeDifferences() throws {
    let reference = try ReferenceCase(
      json: Array(
        """
        {"name": "x", "kind": "xmr", "input": {}, "tolerance": {"relative": 1e-9, "absolute": 1e-9},
         "expected": {"a": 1000, "b": [0, true], "c": "own"}}
        """.utf8))
    func result(_ a: JSONValue, _ b: [JSONValue], _ c: JSONValue) -> JSONValue {
      .fields(["a": a, "b": .list(b), "c": c])
    }
    #expect(reference.differences(of: result(.number(1000.0000005), [.number(0), .bool(true)], .text("own"))) == [])
    #expect(
      reference.differences(of: result(.number(1000.00001), [.number(0), .bool(true)], .text("own"))).count == 1)
    #expect(reference.differences(of: result(.number(1000), [.null, .bool(true)], .text("own"))).count == 1)
    #expect(reference.differences(of: result(.number(1000), [.number(0)], .text("own"))).count == 1)
    #expect(reference.differences(of: result(.null, [.number(0), .bool(false)], .text("none"))).count == 3)
  }
}

extension ReferenceCase: CustomTestStringConvertible {
  public var testDescription: String { name }
}
