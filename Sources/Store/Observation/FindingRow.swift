internal import Attention
internal import GRDB

/// How a finding lies in its columns: each state has exactly its own, and the schema refuses any other mixture.
struct FindingRow {
  let state: String
  var caveat: String?
  var base: Int?
  var value: Double?
  var cases: Double?
  var numerator: Double?
  var denominator: Double?
  var detail: String?

  init(_ finding: Finding) throws {
    switch finding {
    case .measured(let quantity, let caveat):
      state = "measured"
      (self.caveat, base) = Self.words(of: caveat)
      switch quantity {
      case .figure(let value, let cases): (self.value, self.cases) = (Self.plain(value), cases.map(Self.plain))
      case .ratio(let above, let below): (numerator, denominator) = (Self.plain(above), Self.plain(below))
      }
    case .distribution(let distribution): (state, detail) = ("distribution", try Body.text(distribution))
    case .described(let stories): (state, cases) = ("described", Double(stories))
    case .suppressed(.fewerThan(let cases)): (state, detail, base) = ("suppressed", "fewerThan", cases)
    case .suppressed(.complement): (state, detail) = ("suppressed", "complement")
    case .suppressed(.source): (state, detail) = ("suppressed", "source")
    case .notCollected: state = "notCollected"
    case .notYetPublished: state = "notYetPublished"
    case .outage: state = "outage"
    case .notApplicable: state = "notApplicable"
    }
  }

  init(_ row: Row) throws {
    state = try row.value("state")
    caveat = try row.optional("caveat")
    base = try row.optional("base")
    value = try row.optional("value")
    cases = try row.optional("cases")
    numerator = try row.optional("numerator")
    denominator = try row.optional("denominator")
    detail = try row.optional("detail")
  }

  func finding() throws -> Finding {
    switch state {
    case "measured": return .measured(try quantity(), try caveatCase())
    case "distribution": return .distribution(try distribution())
    case "described": return .described(stories: Int(try cases.orThrow(.damaged("cases"))))
    case "suppressed": return .suppressed(try suppression())
    case "notCollected": return .notCollected
    case "notYetPublished": return .notYetPublished
    case "outage": return .outage
    case "notApplicable": return .notApplicable
    default: throw StoreFault.damaged("state")
    }
  }

  var isFinite: Bool { [value, cases, numerator, denominator].allSatisfy { $0.map { abs($0) < 1e300 } ?? true } }

  /// In the order of the columns of `finding`.
  var columns: [(any Column)?] { [state, caveat, base, value, cases, numerator, denominator, detail] }

  /// The one reading over which a vintage's digest is computed.
  var canonical: String {
    let parts: [String?] = [
      state, caveat, base.map(String.init), value.map { "\($0)" }, cases.map { "\($0)" }, numerator.map { "\($0)" },
      denominator.map { "\($0)" }, detail,
    ]
    return parts.map { $0.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
  }

  /// SQLite keeps no sign of a zero.
  private static func plain(_ number: Double) -> Double { number == 0 ? 0 : number }

  private static func words(of caveat: Finding.Caveat) -> (String, Int?) {
    switch caveat {
    case .final: ("final", nil)
    case .provisional: ("provisional", nil)
    case .projected: ("projected", nil)
    case .imputed: ("imputed", nil)
    case .rounded(let base): ("rounded", base)
    }
  }

  private func caveatCase() throws -> Finding.Caveat {
    switch (caveat, base) {
    case ("final", _): .final
    case ("provisional", _): .provisional
    case ("projected", _): .projected
    case ("imputed", _): .imputed
    case ("rounded", let base?): .rounded(base: base)
    default: throw StoreFault.damaged("caveat")
    }
  }

  private func quantity() throws -> Quantity {
    if let value { return .figure(value, cases: cases) }
    guard let numerator, let denominator else { throw StoreFault.damaged("numerator") }
    return .ratio(numerator: numerator, denominator: denominator)
  }

  private func suppression() throws -> Finding.Suppression {
    switch (detail, base) {
    case ("fewerThan", let cases?): .fewerThan(cases)
    case ("complement", _): .complement
    case ("source", _): .source
    default: throw StoreFault.damaged("detail")
    }
  }

  /// Made again through its throwing initialiser, so that a damaged one is not taken for counts.
  private func distribution() throws -> Distribution {
    let read: Distribution = try Body.value(Distribution.self, detail.orThrow(.damaged("detail")))
    do {
      return try Distribution(
        answers: read.answers, nonAnswers: read.nonAnswers, invited: read.invited, edition: read.edition)
    } catch {
      throw StoreFault.damaged("detail")
    }
  }
}
