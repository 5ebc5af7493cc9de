import Attention
import Testing

@testable import Exchange

@Suite struct WrittenPeriodTests {
  @Test("reads the written forms of a mapping")
  func forms() {
    let march = Period("2025-03")
    for text in ["2025-03", "2025-Q1", "2025-H2", "2025"] {
      #expect(WrittenPeriod.read(text, as: .iso) == Period(text))
    }
    for text in ["03/2025", "3/2025", "3.2025", "03.2025"] {
      #expect(WrittenPeriod.read(text, as: .monthYear) == march)
    }
    for text in ["März 2025", "MÄRZ  2025", "Maerz 2025", "Mär. 2025", "Mrz 2025"] {
      #expect(WrittenPeriod.read(text, as: .germanMonth) == march, "\(text)")
    }
    for (index, name) in WrittenPeriod.months.enumerated() {
      #expect(WrittenPeriod.read("\(name) 2025", as: .germanMonth)?.ordinal == index + 1)
    }
  }

  @Test(
    "refuses every other form",
    arguments: [
      ("2025-13", "iso"), ("2025-3", "iso"), ("01.03.2025", "iso"), ("März 2025", "iso"), ("13/2025", "monthYear"),
      ("0/2025", "monthYear"), ("3/25", "monthYear"), ("003/2025", "monthYear"), ("+3/2025", "monthYear"),
      ("01.03.2025", "monthYear"), ("2025-03", "monthYear"), ("March 2025", "germanMonth"), ("März", "germanMonth"),
      ("Ju 2025", "germanMonth"), ("März 25", "germanMonth"), ("", "germanMonth"),
    ])
  func refused(_ text: String, _ format: String) throws {
    let format = try #require(Mapping.PeriodColumn.Format(rawValue: format))
    #expect(WrittenPeriod.read(text, as: format) == nil)
  }
}
