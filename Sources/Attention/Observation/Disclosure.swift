/// A finding as it lies in memory, before anybody may read its figure.
///
/// `Disclosure` alone opens it: a table, a chart, a sentence, an answer, a file or a report gets a `Series` or the states of
/// one, and there is no other way to a number (Decisions/0014).
public struct Undisclosed: Hashable, Sendable {
  public let period: Period
  public let vintage: ID<Vintage>
  fileprivate let finding: Finding

  public init(_ finding: Finding, of period: Period, from vintage: ID<Vintage>) {
    (self.finding, self.period, self.vintage) = (finding, period, vintage)
  }

  /// Whether it only says that nothing is known.
  public var isAbsence: Bool { finding.isAbsence }

  /// Whether it says exactly this; what was brought in before is not brought in again.
  public func says(_ other: Finding) -> Bool { finding == other }
}

/// The small-number guard: what may be shown of figures, so that nobody behind them can be recognised (dossier 5.2).
///
/// One function decides about a single figure, `guarded`; everything that leaves the memory goes through it:
/// - the smallest case count is that of the source: the official one where a series has an official source, else the
///   house's own;
/// - a share hides its complement as well as its part;
/// - parts that add up to a known whole hide one more than is small, or the small one could be computed;
/// - a state of an own figure that differs by a few people from one that was shown is not shown, and the one before it stays. Figures
///   from official sources carry their source's own suppression;
/// - a part is not shown where the whole, less its parts, would tell of a few people outside them;
/// - nothing is shown of a team that has fewer than seven people.
///
/// What is hidden is `suppressed`, never a zero.
public enum Disclosure {
  /// Answers of a survey given by fewer people than this are hidden: the statistical standard for a cell (dossier 5.2). How
  /// many must have answered at all is the indicator's own rule.
  public static let smallestAnswer = 3

  /// The series as it may be shown: the newest finding of each period.
  ///
  /// - Parameters:
  ///   - findings: of one series of this organisation, the one that counts last within its period.
  ///   - hidden: periods in which it is a part that would betray others (`betraying`).
  ///   - vintage: only what was known when it had come in; nil: all that is known now. States that came in later still
  ///     decide whether an earlier one may be shown.
  /// - Throws: `SeriesFault` when findings have another rhythm than the definition.
  public static func series(
    _ definition: SeriesDefinition, of organisation: Organisation, _ findings: [Undisclosed],
    hidden: Set<Period> = [], asOf vintage: ID<Vintage>? = nil
  ) throws(SeriesFault) -> Series {
    let known = Dictionary(grouping: findings, by: \.period).values.compactMap { states in
      history(states, definition, of: organisation, hidden: hidden).current.last { $0.since <= vintage ?? $0.since }
    }
    return try Series(organisation: organisation.id, definition: definition, observations: known.map(\.shown))
  }

  /// All states of each period as they may be shown, in the order they were given. A state that is hidden beside the others is
  /// `suppressed(complement)`; the one that counts now is the series'.
  public static func states(
    _ definition: SeriesDefinition, of organisation: Organisation, _ findings: [Undisclosed],
    hidden: Set<Period> = []
  ) -> [Period: [Observation]] {
    Dictionary(grouping: findings, by: \.period).mapValues { states in
      zip(states, history(states, definition, of: organisation, hidden: hidden).states).map { state, finding in
        Observation(period: state.period, finding: finding, vintage: state.vintage)
      }
    }
  }

  /// What a revision says, as far as the two figures may be read together.
  public static func pair(
    _ revision: Bringing.Revision, _ definition: SeriesDefinition, of organisation: Organisation
  ) -> (before: Finding, after: Finding) {
    let before = guarded(revision.before.finding, definition, of: organisation, beside: [])
    return (before, guarded(revision.after.finding, definition, of: organisation, beside: [before]))
  }

  /// What was shown of one period as its states came in, one after the other. A sheet of paper cannot be called back: a state that
  /// differs by a few people from one that somebody may have taken along is never shown, and the one before it stays.
  private static func history(
    _ states: [Undisclosed], _ definition: SeriesDefinition, of organisation: Organisation, hidden: Set<Period>
  ) -> (states: [Finding], current: [(since: ID<Vintage>, shown: Observation)]) {
    var findings = states.map(\.finding)
    var (shown, current, latest): ([Finding], [(since: ID<Vintage>, shown: Observation)], Int) = ([], [], -1)
    for place in states.indices.sorted(by: { states[$0].vintage < states[$1].vintage }) {
      let state = states[place]
      let alone = guarded(state.finding, definition, of: organisation, beside: shown)
      let isBetraying = alone == .suppressed(.complement) && state.finding != alone
      let isMarked = hidden.contains(state.period) && alone.isFigure
      findings[place] = isMarked ? .suppressed(.complement) : alone
      shown.append(findings[place])
      let observation = Observation(period: state.period, finding: findings[place], vintage: state.vintage)
      // A state that came in later with an earlier Datenstand never was the one that counts.
      let counts = place > latest && (current.isEmpty || isMarked || !isBetraying)
      current.append((state.vintage, counts ? observation : current.last?.shown ?? observation))
      latest = max(latest, place)
    }
    return (findings, current)
  }

  /// A single figure as it may be shown.
  /// - Parameter others: other states of the same figure that are shown already.
  private static func guarded(
    _ finding: Finding, _ definition: SeriesDefinition, of organisation: Organisation, beside others: [Finding]
  ) -> Finding {
    guard organisation.mayBeObserved else {
      return finding.isAbsence ? finding : .suppressed(.fewerThan(Organisation.smallestObservedTeam))
    }
    let (kind, cases) = (definition.measure.kind, definition.smallestCases)
    let alone = guarded(finding, kind: kind, cases: cases, staff: definition.smallestStaff)
    guard definition.minimumCases.official == nil else { return alone }
    return others.contains { betrays(alone, $0, kind, Double(cases)) } ? .suppressed(.complement) : alone
  }
}

// One figure by itself.
extension Disclosure {
  /// Hides a figure below the smallest case count.
  ///
  /// A count is hidden from 1 to `cases − 1` (a zero says nothing about a person); a ratio when its numerator or its
  /// complement lies in that range, or its denominator is below it; a published share with its cases like the ratio it was made
  /// from; a mean or median with fewer cases behind it; a distribution with fewer people answering, and in a larger one the
  /// answers of very few.
  ///
  /// - Parameter staff: how many employees must stand behind a figure about their work; nil for figures about anything else. Then
  ///   only a ratio is shown, which says how many there are.
  public static func guarded(_ finding: Finding, kind: Measure.Kind, cases: Int, staff: Int? = nil) -> Finding {
    let hidden = Finding.suppressed(.fewerThan(cases))
    if let staff, case .measured(let quantity, _) = finding, kind != .rate {
      guard case .ratio(_, let employees) = quantity, employees >= Double(max(staff, cases)) else {
        return .suppressed(.fewerThan(staff))
      }
    }
    let limit = Double(cases)
    switch finding {
    case .measured(let quantity, _):
      if let (part, whole) = quantity.share(kind) {
        return whole < limit || isFew(part, limit) || isFew(whole - part, limit) ? hidden : finding
      }
      return isSmall(quantity, kind, limit) ? hidden : finding
    case .distribution(let distribution):
      return distribution.answered < cases ? hidden : guarded(distribution)
    default:
      return finding
    }
  }

  private static func isSmall(_ quantity: Quantity, _ kind: Measure.Kind, _ limit: Double) -> Bool {
    switch quantity {
    case .ratio(let numerator, let denominator): isFew(numerator, limit) || isFew(denominator, limit)
    case .figure(_, let cases?) where cases < limit: true
    case .figure(let value, _): kind == .count && isFew(value, limit)
    }
  }

  /// From one person to fewer than the limit. Shares given in percent come back from computing a little beside a whole number.
  private static func isFew(_ number: Double, _ limit: Double) -> Bool {
    let size = abs(number)
    return size > 1e-6 && size < limit - 1e-6
  }
}

// Parts that add up.
extension Disclosure {
  /// Which of several parts are hidden, by their places, when their sum is known.
  ///
  /// Every part from 1 to `smallest − 1`; if that is a single one, the next larger part with it, since the sum would give it
  /// away; and all when only one would be left to see.
  ///
  ///     Disclosure.hidden(of: [17, 21, 19, 1], smallest: 3)   // [0, 3]
  public static func hidden(of parts: [Int], smallest: Int) -> Set<Int> {
    var hidden = Set(parts.indices.filter { (1..<smallest).contains(parts[$0]) })
    guard !hidden.isEmpty else { return [] }
    if hidden.count == 1 {
      let rest = parts.indices.filter { !hidden.contains($0) && parts[$0] > 0 }
      if let next = rest.min(by: { parts[$0] < parts[$1] }) { hidden.insert(next) }
    }
    let seen = parts.indices.filter { !hidden.contains($0) && parts[$0] > 0 }
    return seen.isEmpty ? Set(parts.indices) : hidden
  }

  /// The answers of very few are hidden, and where one or two people said that they do not know or do not say, so are all who
  /// gave no answer and how many were asked. So is a wave in which everybody who was asked said the same.
  private static func guarded(_ distribution: Distribution) -> Finding {
    let counts = distribution.answers.map(\.count)
    let isUnanimous = counts.contains(distribution.answered) && distribution.invited == distribution.answered
    let hidden = hidden(of: counts, smallest: smallestAnswer)
    if isUnanimous || hidden.count == counts.count { return .suppressed(.fewerThan(smallestAnswer)) }
    let seen = distribution.hiding(Set(hidden.map { distribution.answers[$0].answer }))
    let silent = distribution.nonAnswers.contains { (1..<smallestAnswer).contains($0.count) }
    return .distribution(silent ? seen.hidingTheSilent() : seen)
  }
}

// A whole and its parts.
extension Disclosure {
  /// A part of a whole: a team of a Jobcenter, with its findings of one series, the one that counts last within its period.
  public struct Part: Hashable, Sendable {
    let organisation: Organisation
    let findings: [Undisclosed]
    let hidden: Set<Period>

    /// - Parameter hidden: periods in which it is hidden already.
    public init(_ organisation: Organisation, _ findings: [Undisclosed], hidden: Set<Period>) {
      (self.organisation, self.findings, self.hidden) = (organisation, findings, hidden)
    }
  }

  /// The periods in which parts must be hidden: whoever reads the whole and the parts could otherwise count a few people who are
  /// in none of them. The smallest part goes first; it is hidden rather than the whole, which more people talk about.
  ///
  /// It is asked when figures come in and kept as a mark (Decisions/0016), so that no reading ever opens the figures of two
  /// organisations.
  public static func betraying(
    _ definition: SeriesDefinition, whole: Organisation, _ findings: [Undisclosed], parts: [Part]
  ) -> [ID<Organisation>: Set<Period>] {
    var hidden: [ID<Organisation>: Set<Period>] = [:]
    for (period, states) in Dictionary(grouping: findings, by: \.period) {
      let wholes = states.compactMap { People($0.finding, definition, of: whole) }
      var shown = parts.filter { !$0.hidden.contains(period) }.compactMap { part in
        Shown(part, at: period, definition)
      }.sorted { $0.newest.all > $1.newest.all }
      while let smallest = shown.last, wholes.contains(where: { $0.betrays(beside: shown) }) {
        hidden[smallest.organisation, default: []].insert(period)
        shown.removeLast()
      }
    }
    return hidden
  }

  /// The states of one part that may be read beside the whole.
  private struct Shown {
    let organisation: ID<Organisation>
    let states: [People]
    let newest: People

    init?(_ part: Part, at period: Period, _ definition: SeriesDefinition) {
      states = part.findings.filter { $0.period == period }.compactMap {
        People($0.finding, definition, of: part.organisation)
      }
      guard let newest = states.last else { return nil }
      (organisation, self.newest) = (part.organisation.id, newest)
    }
  }

  /// The numbers of people a figure tells of, each with the number below which they are few.
  private struct People {
    private var counts: [Double]
    private let limits: [Double]
    /// How many it tells of altogether.
    var all: Double { counts.max() ?? 0 }

    /// Nil for what is hidden or absent, and for figures from which nothing can be subtracted, like a median.
    init?(_ finding: Finding, _ definition: SeriesDefinition, of organisation: Organisation) {
      let (kind, limit) = (definition.measure.kind, Double(definition.smallestCases))
      switch guarded(finding, definition, of: organisation, beside: []) {
      case .measured(let quantity, _):
        guard let counts = Self.counts(quantity, kind) else { return nil }
        (self.counts, limits) = (counts, counts.map { _ in limit })
      case .distribution:
        guard case .distribution(let whole) = finding else { return nil }
        counts = whole.answers.map { Double($0.count) } + [Double(whole.answered)]
        limits = whole.answers.map { _ in Double(smallestAnswer) } + [limit]
      default: return nil
      }
    }

    private static func counts(_ quantity: Quantity, _ kind: Measure.Kind) -> [Double]? {
      if let (part, whole) = quantity.share(kind) { return [part, whole - part, whole] }
      switch quantity {
      case .ratio(let above, let below): return [above, below]
      case .figure(let value, _) where kind == .count: return [value]
      case .figure(_, let cases?) where kind == .mean || kind == .sum: return [cases]
      case .figure: return nil
      }
    }

    /// Whether it tells of few people when these parts are taken away, one of them in any of its states.
    func betrays(beside parts: [Shown]) -> Bool {
      parts.indices.contains { place in
        parts[place].states.contains { state in
          var rest = counts
          for (other, part) in parts.enumerated() {
            let people = other == place ? state : part.newest
            guard people.counts.count == rest.count else { return false }
            for index in rest.indices { rest[index] -= people.counts[index] }
          }
          // What is larger than the whole is no part of it.
          return rest.allSatisfy { $0 > -1e-6 } && zip(rest, limits).contains { isFew($0, $1) }
        }
      }
    }
  }
}

// Two states of one figure.
extension Disclosure {
  /// Whether two states, read together, tell of a few people: those who were added, taken away or counted differently.
  /// Nothing can be computed from two medians.
  private static func betrays(_ one: Finding, _ other: Finding, _ kind: Measure.Kind, _ limit: Double) -> Bool {
    switch (one, other) {
    case (.measured(let one, _), .measured(let other, _)):
      return differences(one, other, kind).contains { isFew($0, limit) }
    case (.distribution(let one), .distribution(let other)):
      guard one.edition == other.edition else { return false }
      let pairs = one.answers.compactMap { mine in
        other.answers.first { $0.answer == mine.answer }.map { Double(mine.count - $0.count) }
      }
      return (pairs + [Double(one.answered - other.answered)]).contains { isFew($0, limit) }
    default:
      return false
    }
  }

  private static func differences(_ one: Quantity, _ other: Quantity, _ kind: Measure.Kind) -> [Double] {
    if let (part, whole) = one.share(kind), let (otherPart, otherWhole) = other.share(kind) {
      return [part - otherPart, whole - otherWhole, (whole - part) - (otherWhole - otherPart)]
    }
    switch (one, other) {
    case (.ratio(let a, let b), .ratio(let c, let d)): return [a - c, b - d]
    case (.figure(let a, _), .figure(let b, _)) where kind == .count: return [a - b]
    case (.figure(_, let a?), .figure(_, let b?)) where kind == .mean || kind == .sum: return [a - b]
    default: return []
    }
  }
}

extension Quantity {
  /// Part and whole of a share; nil for everything else. A published share is turned back into the people it was made of.
  fileprivate func share(_ kind: Measure.Kind) -> (part: Double, whole: Double)? {
    guard kind == .rate else { return nil }
    switch self {
    case .ratio(let numerator, let denominator): return (numerator, denominator)
    case .figure(let percent, let cases?): return (percent / 100 * cases, cases)
    case .figure(_, nil): return nil
    }
  }
}

extension Finding {
  /// Whether it shows something that could be hidden.
  fileprivate var isFigure: Bool {
    switch self {
    case .measured, .distribution: true
    default: false
    }
  }
}

extension SeriesDefinition {
  /// The smallest case count of its figures: the official source's rule where there is one, else that of the house.
  public var smallestCases: Int { minimumCases.official ?? minimumCases.own }

  /// How many employees must stand behind a figure per employee; nil for figures of another unit.
  fileprivate var smallestStaff: Int? {
    measure.unit == .casesPerCaseworker ? minimumCases.staff ?? Organisation.smallestObservedTeam : nil
  }
}
