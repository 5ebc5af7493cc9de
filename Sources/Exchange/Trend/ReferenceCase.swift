/// A worked example of a trend method as a file: what goes in, and what a known program made of it.
///
/// The format is that of the reference cases of the trend methods (`name`, `kind`, `input`, `params`, `expected` …). What
/// our methods answer to `input` has the names of `expected`, so that anybody can lay the two side by side.
public struct ReferenceCase: Sendable {
  public let name: String
  public let kind: Kind
  /// The whole file.
  public let fields: JSONValue

  /// Which method is asked.
  public enum Kind: String, CaseIterable, Sendable {
    case runChart = "run_chart_anhoej"
    case xmr
    case pPrime = "p_prime"
    case uPrime = "u_prime"
    case stl
    case stlMasked = "stl_masked"
    case pipeline = "pipeline_seasonal"
    case sameMonth = "same_month_overlay"
    case revisions = "revision_band"
    case carryOver = "carry_over_check"
    case changePoints = "changepoint_pelt_l2"
  }

  /// Reads a file. `NaN`, which some programs write, is read as well.
  ///
  /// - Throws: `CaseFault` when it is no JSON object, has no name, or is of a kind nobody here computes.
  public init(json: [UInt8]) throws(CaseFault) {
    guard let fields = JSONValue(json: json), case .fields = fields else { throw .unreadable }
    guard let name = fields["name"].text else { throw .missing("name") }
    guard let kind = fields["kind"].text else { throw .missing("kind") }
    guard let known = Kind(rawValue: kind) else { throw .unknownKind(kind) }
    guard case .fields = fields["input"] else { throw .missing("input") }
    (self.name, self.kind, self.fields) = (name, known, fields)
  }

  /// Parameters nobody here knows; the answer is the same with and without them.
  public var unknownParameters: [String] { fields["params"].names.filter { !CaseInput.parameters.contains($0) } }

  /// What our methods make of it: the raw layer, without windows, smallest numbers or fallbacks.
  ///
  /// - Throws: `CaseFault` when input or parameters do not fit the kind.
  public func result() throws(CaseFault) -> JSONValue { try CaseResult.of(self) }

  /// The answer on one line: `{"name":…,"kind":…,"result":{…}}`.
  ///
  /// - Throws: as `result()`.
  public func line() throws(CaseFault) -> String {
    let result = try result()
    let (name, kind) = (JSONValue.text(name).json(), JSONValue.text(kind.rawValue).json())
    return "{\"name\":\(name),\"kind\":\(kind),\"result\":\(result.json())}"
  }
}
