import Attention
import Testing

@testable import Exchange

@Suite struct PersonWatchTests {
  @Test(
    "recognises days of birth in every spelling",
    arguments: [
      ["01.02.1990", "17.11.1984", "30.06.1971", "09.09.2001", "23.04.1966"],
      ["1990-02-01", "1984-11-17", "1971-06-30", "2001-09-09", "1966-04-23"],
      ["1.2.90", "17.11.84", "30.6.71", "9.9.01", "23.4.66"],
      ["01/02/1990", "17/11/1984", "30/06/1971", "09/09/2001", "23/04/1966"],
      ["19900201", "19841117", "19710630", "20010909", "19660423"],
    ])
  func days(_ cells: [String]) {
    #expect(trace(of: cells.map { [$0] }) == .birthDates)
  }

  @Test(
    "leaves other columns alone",
    arguments: [
      ["15.06.2005", "15.06.2010", "15.12.2015", "15.06.2020", "15.06.2025"],
      ["2797,3", "1403", "504", "812,5", "77"], ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05"],
      ["01.02.2024", "17.11.2024", "30.06.2025", "09.09.2025", "23.04.2025"],
      ["20250101", "20250115", "20250203", "20250228", "20250317"],
      ["Bestand", "Zugang", "Abgang", "Frauen", "Männer"],
      ["Regensburg, Stadt", "Cham, Landkreis", "Kelheim", "Bad Kreuznach", "München"],
    ])
  func others(_ cells: [String]) {
    #expect(trace(of: cells.map { [$0] }) == nil)
  }

  @Test("takes a decade of days for births only beside names")
  func besideNames() {
    let days = ["01.02.1990", "17.11.1994", "30.06.1999", "09.09.2001", "23.04.1996"]
    #expect(trace(of: days.map { [$0] }) == nil)
    #expect(trace(of: days.map { [$0, "Nordstadt"] }) == .birthDates)
  }

  private func trace(of rows: [[String]]) -> PersonTrace? {
    var watch = PersonWatch()
    for row in rows { watch.look(at: row) }
    return watch.trace
  }
}
