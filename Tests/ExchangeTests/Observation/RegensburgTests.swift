import Attention
import Samples
import Testing

@testable import Exchange

/// The real figures of one Jobcenter; see the README beside them. The same promises hold for the made table, always.
@Suite(
  .enabled(
    if: Eckwerte.real() != nil,
    "../shared/data/regensburg/eckwerte_long.csv is not here: the real file is not part of the repository")
)
struct RegensburgTests {
  private func file() throws -> [UInt8] { try #require(Eckwerte.real()) }

  @Test("takes seven series of twelve months, with projected figures as such")
  func real() throws {
    let plan = Sample.read(try file(), try Sample.eckwerte())
    #expect(plan.report.refusals == [])
    #expect((plan.report.rowsRead, plan.report.rowsTaken, plan.report.rowsPassedOver) == (372, 84, 288))
    #expect(plan.parts.allSatisfy { $0.findings.count == 12 })
    let elb = plan.findings("component/bestand-elb")
    #expect(elb[Sample.month("2025-01")] == .measured(.figure(3730.59085177, cases: nil), .projected))
    let longTerm = plan.findings("component/langzeitarbeitslose-sgb2")
    #expect(longTerm[Sample.month("2025-12")] == .measured(.figure(610, cases: nil), .final))
  }

  @Test("refuses its Langzeitarbeitslose as Langzeitleistungsbeziehende, with the reason")
  func confusion() throws {
    let plan = Sample.read(try file(), try Sample.langzeitarbeitsloseInLZB())
    #expect(plan.isRefused && plan.parts.isEmpty)
    #expect(plan.report.refusals.first?.sentence(.german).contains("mindestens ein Jahr arbeitslos") == true)
  }

  @Test("takes an empty cell of the file as an absence, never as zero")
  func empty() throws {
    let rule = try Sample.rule(
      "component/bestand-elb", ["merkmal": "dav. erwerbsfähige Leistungsberechtigte (ELB)"],
      columns: .figure(value: "insgesamt", cases: nil))
    let plan = Sample.read(try file(), try Sample.mapping("probe", [rule], signs: ["": .notCollected]))
    #expect(plan.parts.first?.findings.map(\.finding) == Array(repeating: .notCollected, count: 12))
    let unmapped = Sample.read(try file(), try Sample.mapping("probe", [rule], signs: [:]))
    #expect(unmapped.report.refusals.map(\.fault) == Array(repeating: .signWithoutMapping(""), count: 12))
  }

  @Test("sees that one label of the file means three things")
  func ambiguousLabel() throws {
    let rule = try Sample.rule(
      "component/arbeitslose-bestand-sgb2", ["merkmal": "Bestand"], columns: .figure(value: "insgesamt", cases: nil))
    let plan = Sample.read(try file(), try Sample.mapping("probe", [rule]))
    #expect(plan.report.refusals.count == 24)
    #expect(plan.report.refusals.first?.line == 17)
  }

  @Test("a changed cell changes one finding and no other")
  func changed() throws {
    let text = String(decoding: try file(), as: UTF8.self).replacing(
      "2025-05,Arbeitslose,Bestand,", with: "2025-05,Arbeitslose,Bestand,9")
    let before = Sample.read(try file(), try Sample.mapping("probe", [total()]))
    let after = Sample.read(text, try Sample.mapping("probe", [total()]))
    let pairs = zip(before.parts.flatMap(\.findings), after.parts.flatMap(\.findings))
    #expect(pairs.filter { $0 != $1 }.map(\.0.period) == [Sample.month("2025-05")])
  }

  private func total() throws -> Mapping.Rule {
    try Sample.rule(
      "component/arbeitslose-bestand-sgb2", ["kategorie": "Arbeitslose", "merkmal": "Bestand"],
      columns: .figure(value: "insgesamt", cases: nil))
  }
}
