import Attention
import Samples
import Testing

@testable import Exchange

@Suite struct ImportReportTests {
  @Test("tells rows read, taken and passed over, and what the store answered")
  func taken() throws {
    var report = Sample.read(Eckwerte.made(), try Sample.eckwerte()).report
    #expect(
      report.sentences(.german) == [
        "Zeilen gelesen: 50. Übernommen: 35. Nicht gemeint: 15.", "Werte in der Datei: 35. Abgelehnt: 0.",
      ])
    try tell(&report, before: 1470, after: 12345.5)
    #expect(
      report.sentences(.german) == [
        "Zeilen gelesen: 50. Übernommen: 35. Nicht gemeint: 15.",
        "Werte neu: 0. Unverändert: 34. Revidiert: 1. Abgelehnt: 0.",
        "Revidiert: component/bestand-elb, 2025-03. Vorher 1470, jetzt 12345,5. Beide bleiben.",
      ])
    #expect(
      report.sentences(.english).suffix(2) == [
        "Figures new: 0. Unchanged: 34. Revised: 1. Refused: 0.",
        "Revised: component/bestand-elb, 2025-03. Before 1470, now 12345.5. Both are kept.",
      ])
  }

  @Test("tells every refusal with line and reason, and that nothing was taken")
  func refused() throws {
    let file = Eckwerte.made().replacing("1403.0", with: "viele").replacing("504.0", with: "-504.0")
    let report = Sample.read(file, try Sample.eckwerte()).report
    #expect(
      report.sentences(.german).prefix(3) == [
        "Zeilen gelesen: 50. Übernommen: 0. Nicht gemeint: 15.", "Nichts wurde übernommen. Abgelehnt: 2.",
        "Zeile 23, Spalte ‚sgb2‘, Reihe component/arbeitslose-bestand-sgb2: Das Zeichen ‚viele‘ hat in der Zuordnung "
          + "keine Bedeutung. Unbekannt ist nicht null, und geraten wird nicht. Ergänzen Sie unter signs eine Zeile für "
          + "\"viele\" nach der Legende der Datei: zero, suppressed, notCollected, notYetPublished, outage, notApplicable.",
      ])
    #expect(report.refusals.map(\.line) == [23, 34])
  }

  @Test("tells how many own figures were hidden")
  func hidden() throws {
    let rule = try Sample.rule("erstgespraech/anzahl", unit: .cases)
    let report = Sample.read("period,sgb2\n2025-01,5\n2025-02,50\n", try Sample.mapping("probe", [rule])).report
    #expect(
      report.sentences(.german).last == "Zum Schutz verborgen, weil zu wenige Fälle dahinterstehen: 1.")
    #expect(report.sentences(.english).last == "Hidden for protection because too few cases stand behind them: 1.")
  }

  @Test("shows of two own figures a few people apart only the first one")
  func smallDifference() throws {
    var report = Sample.read(Eckwerte.made(), try Sample.eckwerte()).report
    try tell(&report, "erstgespraech/anzahl", before: 341, after: 343)
    #expect(
      report.sentences(.german).last
        == "Revidiert: erstgespraech/anzahl, 2025-03. Vorher 341, jetzt zu wenige Fälle, zusammen mit anderen Werten. "
        + "Beide bleiben.")
  }

  private func tell(
    _ report: inout ImportReport, _ series: String = "component/bestand-elb", before: Double, after: Double
  ) throws {
    let period = Sample.month("2025-03")
    func state(_ value: Double) -> Undisclosed {
      Undisclosed(.measured(.figure(value, cases: nil), .final), of: period, from: ID(1))
    }
    let revision = Bringing.Revision(series: try Sample.series(series), before: state(before), after: state(after))
    let jobcenter = try Organisation(id: ID(1), kind: .jointInstitution, name: "Jobcenter", parent: nil, staff: nil)
    report.tell(
      Bringing(taken: 0, unchanged: 34, revised: [revision], vintage: nil), of: jobcenter,
      definition: Sample.definition)
  }
}
