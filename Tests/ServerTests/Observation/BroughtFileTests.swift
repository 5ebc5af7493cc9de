import Attention
import Catalogue
import Exchange
import FoundationEssentials
import Samples
import Store
import Testing

@testable import Server

/// From a delimited file with a mapping kept beside the tests, through the store, to the page somebody reads.
@Suite struct BroughtFileTests {
  static let series = [
    "bestand-elb", "bestand-bedarfsgemeinschaften", "arbeitslose-bestand-sgb2", "arbeitslose-zugang-monat-sgb2",
    "langzeitarbeitslose-sgb2", "unterbeschaeftigung-ohne-kurzarbeit-sgb2", "arbeitslosenquote-sgb2",
  ]

  /// The made table always; the real one where it lies beside the repository.
  static var files: [[UInt8]] { [Array(Eckwerte.made().utf8)] + [Eckwerte.real()].compactMap { $0 } }

  @Test("brings a table into component and context series, each with chart, table and sentence", arguments: files)
  func eachHasItsPage(file: [UInt8]) async throws {
    let desk = try await Desk()
    let plan = try desk.plan(file)
    let bringing = try await desk.bring(plan)
    #expect(bringing.taken == plan.report.findings && bringing.taken > 0)
    #expect(Set(plan.parts.map(\.series)) == Set(Self.series.compactMap { SeriesKey("component/\($0)") }))
    #expect(plan.parts.allSatisfy { if case .component = $0.series { true } else { false } })
    let visit = try await Visit.signedIn("okafor", in: desk.house)
    for series in Self.series {
      let page = try await visit.get("/rahmenbedingungen/\(series)?monate=alle")
      #expect(page.status == 200, "\(series)")
      #expect(page.text.contains("<svg class=\"bild") && page.text.contains("<table>"), "\(series)")
      #expect(page.text.contains("<strong>In Worten") && page.text.contains("Was sie nicht zeigt"), "\(series)")
    }
    let projected = try await visit.get("/rahmenbedingungen/bestand-elb?monate=alle").text
    #expect(projected.contains("hochgerechnet"))
    #expect(
      !(try await visit.get("/rahmenbedingungen/arbeitslose-bestand-sgb2?monate=alle").text.contains("hochgerechnet")))
  }

  @Test("changes nothing when the same file comes twice", arguments: files)
  func sameFileTwice(file: [UInt8]) async throws {
    let desk = try await Desk()
    let first = try await desk.bring(try desk.plan(file))
    let second = try await desk.bring(try desk.plan(file))
    #expect((second.taken, second.unchanged, second.revised.count) == (0, first.taken, 0))
    #expect(second.vintage == nil)
  }

  @Test("makes a changed cell a revision with both figures kept, and asks why", arguments: files)
  func changedCell(file: [UInt8]) async throws {
    let desk = try await Desk()
    try await desk.bring(try desk.plan(file))
    let text = String(decoding: file, as: UTF8.self)
    let row = try #require(text.firstMatch(of: /2025-03,Arbeitslose,Bestand,[0-9.]*,([0-9.]+)/))
    let before = try #require(Double(row.1))
    let changed = text.replacing(row.0, with: row.0.dropLast(row.1.count) + "9876.0")
    let plan = try desk.plan(Array(changed.utf8), vintage: "2026-02-15")
    await #expect(throws: StoreFault.revisionWithoutReason(1)) { try await desk.bring(plan) }
    let bringing = try await desk.bring(plan, reason: "Nachmeldung der Statistik")
    #expect((bringing.taken, bringing.revised.count) == (0, 1))
    let key = try #require(SeriesKey("component/arbeitslose-bestand-sgb2"))
    let period = try #require(Period("2025-03"))
    let definition = try #require(desk.house.household.tableau.definition(of: key))
    let kept = try await desk.house.store.revisions(of: definition, in: desk.jobcenter)[period] ?? []
    #expect(
      kept.map(\.finding) == [
        .measured(.figure(before, cases: nil), .final), .measured(.figure(9876, cases: nil), .final),
      ])
    let page = try await Visit.signedIn("okafor", in: desk.house).get(
      "/rahmenbedingungen/arbeitslose-bestand-sgb2?monate=alle")
    #expect(page.text.contains("9.876"))
  }

  @Test("refuses Langzeitarbeitslose as Langzeitleistungsbeziehende, with the reason", arguments: files)
  func confusion(file: [UInt8]) async throws {
    let desk = try await Desk()
    let plan = try desk.plan(file, mapping: "langzeitarbeitslose-in-lzb")
    #expect(plan.isRefused && plan.findings.isEmpty)
    #expect(plan.report.sentences(.german).contains { $0.contains("mindestens ein Jahr arbeitslos") })
  }

  @Test("never takes an empty cell for zero", arguments: files)
  func emptyCell(file: [UInt8]) async throws {
    let desk = try await Desk()
    let text = String(decoding: file, as: UTF8.self)
    let row = try #require(text.firstMatch(of: /2025-04,Arbeitslose,Langzeitarbeitslose,[0-9.]*,([0-9.]+)/))
    try await desk.bring(
      try desk.plan(Array(text.replacing(row.0, with: row.0.dropLast(row.1.count)).utf8)))
    let key = try #require(SeriesKey("component/langzeitarbeitslose-sgb2"))
    let definition = try #require(desk.shelf.tableau.definition(of: key))
    let series = try await desk.house.store.series(definition, of: desk.jobcenter)
    #expect(series[try #require(Period("2025-04"))] == .notYetPublished)
  }
}

/// Where somebody brings a file: a Jobcenter without figures.
private struct Desk {
  let house: VisitedHouse
  let shelf: Shelf
  let jobcenter: ID<Organisation>

  init() async throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    shelf = Shelf(reading: [Root(path: root, name: "")])
    house = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await PracticePeople.settle(in: store, at: Moment(VisitedHouse.today))
    }
    jobcenter = try #require(try await house.store.organisations().first { $0.kind.isJobcenter }).id
  }

  func plan(_ file: [UInt8], mapping: String = "eckwerte", vintage: String? = nil) throws -> ImportPlan {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let read = MappingFile(path: "\(root)/ExchangeTests/Mappings/\(mapping).yaml", tableau: shelf.tableau)
    #expect(read.diagnostics.isEmpty)
    return ImportPlan.read(
      file, with: try #require(read.mapping), vintage: vintage.flatMap { Day($0) }, today: VisitedHouse.today,
      definition: shelf.tableau.definition(of:))
  }

  @discardableResult func bring(_ plan: ImportPlan, reason: String = "") async throws -> Bringing {
    let day = try #require(plan.vintage)
    return try await house.store.bring(
      plan.findings, to: jobcenter, from: Delivery(day: day, source: plan.source, mapping: nil, reason: reason),
      at: Moment(VisitedHouse.today, hour: 10))
  }
}
