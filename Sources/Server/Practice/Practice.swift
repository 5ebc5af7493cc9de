package import Attention
package import Store

/// Fills a practice house with a lived-in example: people, seven years of figures, two and a half years of talk.
///
/// Everything is invented and placed relative to one day. It exists in practice houses only, which are marked so for ever.
package struct Practice {
  private let store: Store
  private let tableau: Tableau
  private let examples: [ExampleDialogue]
  private let today: Day

  package init(store: Store, tableau: Tableau, examples: [ExampleDialogue], today: Day) {
    (self.store, self.tableau, self.examples, self.today) = (store, tableau, examples, today)
  }

  /// - Throws: `PracticeFault.realHouse` for a house that is not marked as practice.
  package func furnish() async throws {
    guard try await store.house().isPractice else { throw PracticeFault.realHouse }
    let people = try await PracticePeople.settle(in: store, at: Moment(today.adding(days: -1000), hour: 9))
    let agreements = PracticeAgreements(people: people, tableau: tableau, today: today)
    var calendar = PracticeCalendar()
    addFigures(of: people.jobcenter, PracticeFigures(today: today, name: "Musterkreis").jobcenter(), to: &calendar)
    addFigures(of: people.northTeam, PracticeFigures(today: today, name: "Nordstadt").team(), to: &calendar)
    try await PracticeConditions(store: store, today: today).note(for: people)
    let talk = PracticeTalk(
      store: store, tableau: tableau, examples: examples, people: people, agreements: agreements, today: today)
    try await talk.add(to: &calendar)
    try await calendar.run()
    try await PracticeKeeping(store: store, people: people, today: today).note()
  }

  /// Figures come in once a quarter; each time newer ones are added and provisional ones become final.
  private func addFigures(
    of organisation: Organisation, _ figures: [SeriesKey: [Period: Finding]], to calendar: inout PracticeCalendar
  ) {
    for quarter in stride(from: 11, through: 0, by: -1) {
      let day = today.adding(days: -quarter * 91 - 8)
      let known = figures.mapValues { findings in
        findings.filter { $0.key.lastDay < day }.mapValues { $0 }
      }
      let delivered = known.mapValues { Self.asKnown($0, on: day, isLower: quarter == 3 || quarter == 8) }
      let delivery = Delivery(
        day: day, source: "Erfundene Zahlen der Übungsumgebung", mapping: nil,
        reason: "Vorläufige Werte wurden endgültig; eine Zählung wurde berichtigt.")
      calendar.add(at: Moment(day, hour: 7)) { [store, tableau] in
        _ = try await store.bring(
          delivered, to: organisation.id, from: delivery, definition: tableau.definition(of:), at: Moment(day, hour: 7))
      }
    }
  }

  /// What a delivery knew: the last three months are provisional; in two deliveries they lie a little lower than the final
  /// figures.
  private static func asKnown(
    _ findings: [Period: Finding], on day: Day, isLower: Bool
  ) -> [Period: Finding] {
    guard let newest = findings.keys.max(), newest.rhythm == .month else { return findings }
    var result = findings
    for (period, finding) in findings where newest.index - period.index < 3 {
      guard case .measured(let quantity, _) = finding else { continue }
      result[period] = .measured(isLower ? quantity.scaled(by: 0.97) : quantity, .provisional)
    }
    return result
  }
}

extension Quantity {
  /// The same with a figure or a numerator that is a little smaller, rounded to halves.
  fileprivate func scaled(by factor: Double) -> Quantity {
    func rounded(_ value: Double) -> Double { (value * factor * 2).rounded() / 2 }
    return switch self {
    case .figure(let value, let cases): .figure(rounded(value), cases: cases)
    case .ratio(let numerator, let denominator):
      .ratio(numerator: (numerator * factor).rounded(), denominator: denominator)
    }
  }
}

/// Why a house cannot be furnished as practice.
package enum PracticeFault: Error {
  case realHouse
}

/// What happens in the practice house, in the order of time: records can only be added in the order they were said.
struct PracticeCalendar {
  typealias Step = @Sendable () async throws -> Void
  private var steps: [(moment: Moment, order: Int, step: Step)] = []

  mutating func add(at moment: Moment, _ step: @escaping Step) { steps.append((moment, steps.count, step)) }

  func run() async throws {
    for (_, _, step) in steps.sorted(by: { ($0.moment, $0.order) < ($1.moment, $1.order) }) { try await step() }
  }
}
