import Attention
import FoundationEssentials
import Pages
import Store
import Testing
import Wording

@testable import Server

/// Every indicator of the practice house has a page that says something true: the view it has, the state its reading is in,
/// and its first sentences, in both languages.
@Suite struct PracticeViewsTests {
  struct Row: Sendable {
    let key: SeriesKey
    let view, state: String
    let sentences: [Language: [String]]
  }

  /// One row for every measure of every indicator, and for every component and context series.
  static func rows() async throws -> [Row] {
    let house = try await VisitedHouse.read.value
    let (store, tableau) = (house.store, house.household.tableau)
    let jobcenter = try #require(try await store.organisations().first { $0.kind.isJobcenter })
    let measures = tableau.indicators.flatMap { indicator in
      indicator.measures.all.map { SeriesKey.measure(indicator.id, $0.id) }
    }
    var rows: [Row] = []
    for key in measures + tableau.components.map({ SeriesKey.component($0.id) }) {
      let definition = try #require(tableau.definition(of: key))
      let series = try await store.series(definition, of: jobcenter.id)
      let curve = Curve(series, in: try await house.household.trendSurroundings(of: series))
      rows.append(
        Row(
          key: key, view: Self.view(curve.reading.view), state: Self.state(curve.reading),
          sentences: Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, CurveDigest(curve, Wording($0)).sentences) })))
    }
    return rows
  }

  static func view(_ view: Reading.View) -> String {
    switch view {
    case .empty: "no figures yet"
    case .points: "points and table"
    case .curve: "curve"
    case .waves: "rows per wave"
    case .stories: "stories on the time axis"
    }
  }

  static func state(_ reading: Reading) -> String {
    let level =
      switch reading.level {
      case .withheld(let reason): "withheld: \(name(reason))"
      case .usual: "usual"
      case .longRun: "long run"
      case .fewCrossings: "few crossings"
      }
    let single =
      switch reading.single {
      case .withheld(let reason): "withheld: \(name(reason))"
      case .inside(let range): range.isPreliminary ? "inside, preliminary" : "inside"
      case .outside(let odd, _): "\(odd.count) outside"
      }
    return level == "withheld: noFigures" ? "–" : "\(level); \(single)"
  }

  private static func name(_ reason: Reading.Withheld) -> String {
    String(describing: reason).prefix { $0 != "(" }.split(separator: ".").last.map(String.init) ?? ""
  }

  @Test("say something in both languages about every one of the 45 indicators and every series beside them")
  func sayEverything() async throws {
    let rows = try await Self.rows()
    #expect(Set(rows.compactMap { if case .measure(let id, _) = $0.key { id } else { nil } }).count == 45)
    for row in rows {
      for language in Language.allCases {
        let sentences = row.sentences[language] ?? []
        #expect(!sentences.isEmpty, "\(row.key) \(language)")
        #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") }, "\(row.key): \(sentences)")
      }
    }
    if let path = ProcessInfo.processInfo.environment["AUGENMERK_VIEWS"] {
      let head = "| indicator | view | state | sentence |\n| --- | --- | --- | --- |\n"
      for language in Language.allCases {
        let lines = rows.map { row in
          "| \(row.key) | \(row.view) | \(row.state) | \((row.sentences[language] ?? []).joined(separator: " ")) |\n"
        }
        try Data((head + lines.joined()).utf8).write(to: URL(filePath: "\(path)-\(language.rawValue).md"))
      }
    }
  }

  @Test("meet every state a reading can be in, and every view")
  func meetEveryState() async throws {
    let rows = try await Self.rows()
    let views = Set(rows.map(\.view))
    #expect(views == ["no figures yet", "points and table", "curve", "rows per wave", "stories on the time axis"])
    let states = rows.map(\.state).joined(separator: "; ")
    for state in [
      "tooFew", "tooFewForRange", "allEqual", "tooManyGaps", "moving", "yearOnYear", "stock", "breaks", "season",
      "carriesOver", "mostlyUnchanged", "usual", "long run", "few crossings", "inside", "preliminary", "outside",
    ] {
      #expect(states.contains(state), "No series of the practice house is \(state).")
    }
  }
}
