import Attention
import GRDB
import Testing

@testable import Store

@Suite("Columns")
struct ColumnsTests {
  @Test("give nothing for a text that is no key, day, period or series")
  func refusal() {
    #expect(Key<Guide>(stored: "Kein Schlüssel".databaseValue) == nil)
    #expect(Key<Guide>(stored: "team-reflexion".databaseValue)?.text == "team-reflexion")
    #expect(Day(stored: "2026-02-30".databaseValue) == nil)
    #expect(Period(stored: "2026-13".databaseValue) == nil)
    #expect(SeriesKey(stored: "ohne-strich".databaseValue) == nil)
    #expect(Office(stored: "chief".databaseValue) == nil)
    #expect(Int64(stored: "7".databaseValue) == nil)
  }

  @Test("name the column of a damaged row")
  func damaged() async throws {
    let store = try Store.inMemory()
    await #expect(throws: StoreFault.damaged("day")) {
      try await store.read { db in try db.row("SELECT 'gestern' AS day")?.value("day", as: Day.self) }
    }
    await #expect(throws: StoreFault.damaged("nothing")) {
      try await store.read { db in try db.row("SELECT 1 AS day")?.value("nothing", as: Day.self) }
    }
  }
}
