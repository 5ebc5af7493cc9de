import Exchange
import FoundationEssentials

/// What a known program made of a case, and how near ours has to come.
extension ReferenceCase {
  var expected: JSONValue { fields["expected"] }
  private var tolerance: Tolerance { Tolerance(fields["tolerance"]) }

  /// A figure passes if it lies within the absolute or the relative tolerance.
  private struct Tolerance {
    let absolute: Double
    let relative: Double

    init(_ fields: JSONValue) {
      (absolute, relative) = (fields["absolute"].number ?? 0, fields["relative"].number ?? 0)
    }

    func allows(_ got: Double, for expected: Double) -> Bool {
      got == expected || abs(got - expected) <= max(absolute, relative * abs(expected))
    }
  }

  /// All cases beside this file, by name.
  static func all() throws -> [ReferenceCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".json") }.sorted().map { file in
      try ReferenceCase(json: Array(Data(contentsOf: folder.appending(path: file))))
    }
  }

  /// A place where a result differs from what is expected, in words.
  typealias Difference = String

  /// Every difference beyond the tolerance. A field that is not expected does no harm; a missing one does.
  func differences(of got: JSONValue) -> [Difference] {
    Self.differences(of: got, from: expected, at: name, tolerance)
  }

  private static func differences(
    of got: JSONValue, from expected: JSONValue, at path: String, _ tolerance: Tolerance
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
}
