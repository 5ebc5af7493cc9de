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
    add(
      PracticeFigures(today: today, name: "Musterkreis", tableau: tableau).jobcenter(), of: people.jobcenter,
      to: &calendar)
    add(PracticeFigures(today: today, name: "Nordstadt", tableau: tableau).team(), of: people.northTeam, to: &calendar)
    try await PracticeConditions(store: store, today: today).note(for: people)
    let talk = PracticeTalk(
      store: store, tableau: tableau, examples: examples, people: people, agreements: agreements, today: today)
    try await talk.add(to: &calendar)
    try await calendar.run()
    try await PracticeKeeping(store: store, people: people, today: today).note()
  }

  /// The agreements’ own figures come in once a quarter; each time newer ones are added and provisional ones become final.
  /// Everything else comes in three times, and one series every month, first projected and then as it was counted.
  private func add(
    _ figures: [SeriesKey: [Period: Finding]], of organisation: Organisation, to calendar: inout PracticeCalendar
  ) {
    let (often, seldom) = (
      figures.filter { Self.talkedAbout.contains($0.key) }, figures.filter { Self.isSeldom($0.key) }
    )
    for quarter in stride(from: 11, through: 0, by: -1) {
      let day = today.adding(days: -quarter * 91 - 8)
      var known = often.mapValues { findings in findings.filter { $0.key.lastDay < day } }
      if [11, 4, 0].contains(quarter) {
        known.merge(seldom.mapValues { findings in findings.filter { $0.key.lastDay < day } }) { $1 }
      }
      bring(
        known.mapValues { Self.asKnown($0, on: day, isLower: quarter == 3 || quarter == 8) }, on: day, of: organisation,
        to: &calendar)
    }
    guard let key = Self.projected, let projected = figures[key] else { return }
    for month in stride(from: 20, through: 0, by: -1) {
      let day = Period(.month, index: today.period(.month).index - month).firstDay.adding(days: 1)
      bring([key: Self.projected(projected, on: day)], on: day, of: organisation, to: &calendar)
    }
  }

  private func bring(
    _ figures: [SeriesKey: [Period: Finding]], on day: Day, of organisation: Organisation,
    to calendar: inout PracticeCalendar
  ) {
    let delivery = Delivery(
      day: day, source: "Erfundene Zahlen der Übungsumgebung", mapping: nil,
      reason: "Vorläufige Werte wurden endgültig; eine Zählung wurde berichtigt.")
    calendar.add(at: Moment(day, hour: 7)) { [store, tableau] in
      _ = try await store.bring(
        figures, to: organisation.id, from: delivery, definition: tableau.definition(of:), at: Moment(day, hour: 7))
    }
  }

  /// Series that people talk about, or that the figures they talk about are made of.
  private static let talkedAbout = Set(
    [
      "integrationsquote/quote", "component/integrationen-im-monat", "component/bestand-elb",
      "kinderbetreuung-passend/anteil", "bearbeitungsdauer-leistung/median", "wahlmoeglichkeiten/anteil",
      "eigener-wunsch/im-plan", "materielle-entbehrung/fehlende-dinge", "sprachkurs-wartezeit/median",
      "bedeutsame-veraenderung/geschichten", "beratungszeit/zeit-reicht", "respektvolle-begegnung/respekt",
    ].compactMap { SeriesKey($0) })

  /// The one whose newest figures are projected from an early state of the data.
  private static let projected = SeriesKey("component/zugaenge-elb")

  private static func isSeldom(_ key: SeriesKey) -> Bool { !talkedAbout.contains(key) && key != projected }

  /// Known one and two months after their time as projections that lie a little below the later count.
  private static func projected(_ findings: [Period: Finding], on day: Day) -> [Period: Finding] {
    findings.filter { $0.key.lastDay < day }.reduce(into: [:]) { result, cell in
      let age = day.period(.month).index - cell.key.index
      guard age < 3, case .measured(let quantity, _) = cell.value else {
        result[cell.key] = cell.value
        return
      }
      let factor = 0.94 + 0.01 * Double(cell.key.index % 5) + (age == 2 ? 0.01 : 0)
      result[cell.key] = .measured(quantity.scaled(by: factor), .projected)
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
