import FoundationEssentials

/// A worked example of a trend method, computed by a known program (see Cases/README.md).
struct ReferenceCase: Sendable {
  let name: String
  let kind: String
  let input: CaseValue
  let params: CaseValue
  let expected: CaseValue
  let tolerance: Tolerance

  /// A figure passes if it lies within the absolute or the relative tolerance.
  struct Tolerance: Sendable {
    let absolute: Double
    let relative: Double

    func allows(_ got: Double, for expected: Double) -> Bool {
      got == expected || abs(got - expected) <= max(absolute, relative * abs(expected))
    }
  }

  /// - Throws: when the file is no case.
  init(json: Data) throws {
    let fields = try JSONDecoder().decode(CaseValue.self, from: json)
    guard let name = fields["name"].text, let kind = fields["kind"].text,
      let absolute = fields["tolerance"]["absolute"].number, let relative = fields["tolerance"]["relative"].number,
      fields["expected"] != .null
    else { throw CaseFault.impossible("case") }
    (self.name, self.kind) = (name, kind)
    (input, params, expected) = (fields["input"], fields["params"], fields["expected"])
    tolerance = Tolerance(absolute: absolute, relative: relative)
  }

  /// All cases beside this file, by name.
  static func all() throws -> [ReferenceCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".json") }.sorted().map { file in
      try ReferenceCase(json: Data(contentsOf: folder.appending(path: file)))
    }
  }
}

// MARK: Comparing

extension ReferenceCase {
  /// A place where a result differs from what is expected, in words.
  typealias Difference = String

  /// Every difference beyond the tolerance. A field that is not expected does no harm; a missing one does.
  func differences(of got: CaseValue) -> [Difference] {
    Self.differences(of: got, from: expected, at: name, tolerance)
  }

  /// The largest distance from an expected figure, as a share of what the tolerance allows.
  func largestDeviation(of got: CaseValue) -> Double {
    Self.pairs(got, expected).reduce(0) { largest, pair in
      max(largest, abs(pair.0 - pair.1) / max(tolerance.absolute, tolerance.relative * abs(pair.1)))
    }
  }

  private static func differences(
    of got: CaseValue, from expected: CaseValue, at path: String, _ tolerance: Tolerance
  ) -> [Difference] {
    switch (got, expected) {
    case (.number(let left), .number(let right)):
      return tolerance.allows(left, for: right) ? [] : ["\(path): \(left), expected \(right)"]
    case (.list(let left), .list(let right)):
      guard left.count == right.count else { return ["\(path): \(left.count) places, expected \(right.count)"] }
      return zip(left, right).enumerated().flatMap {
        differences(of: $1.0, from: $1.1, at: "\(path)[\($0)]", tolerance)
      }
    case (.fields, .fields(let right)):
      return right.sorted { $0.key < $1.key }.flatMap {
        differences(of: got[$0.key], from: $0.value, at: "\(path).\($0.key)", tolerance)
      }
    default:
      return got == expected ? [] : ["\(path): \(got), expected \(expected)"]
    }
  }

  private static func pairs(_ got: CaseValue, _ expected: CaseValue) -> [(Double, Double)] {
    switch (got, expected) {
    case (.number(let left), .number(let right)): [(left, right)]
    case (.list(let left), .list(let right)): zip(left, right).flatMap { pairs($0, $1) }
    case (.fields, .fields(let right)): right.flatMap { pairs(got[$0.key], $0.value) }
    default: []
    }
  }
}
