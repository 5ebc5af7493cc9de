import Attention
import Samples
import Testing

@testable import Store

@Suite("Read notices")
struct ReadingTests {
  @Test("say which organisation read first when, and of no person")
  func first() async throws {
    let told = try await Told()
    let entries = [try await told.say("Eins."), try await told.say("Zwei.")].map(\.id)
    let (state, board) = (told.village.state.id, told.village.board.id)
    try await told.store.noteReading(of: entries, by: state, at: Village.morning)
    try await told.store.noteReading(of: entries, by: state, at: Village.morning.adding(seconds: 60))
    try await told.store.noteReading(of: [entries[0]], by: board, at: Village.morning.adding(seconds: 60))
    #expect(
      try await told.store.readings(of: entries[0]) == [
        ReadNotice(record: entries[0], organisation: state, first: Village.morning),
        ReadNotice(record: entries[0], organisation: board, first: Village.morning.adding(seconds: 60)),
      ])
    let columns = try await told.store.read {
      try $0.column(String.self, "SELECT name FROM pragma_table_info('reading')")
    }
    #expect(columns == ["frame", "organisation", "first_read"])
  }
}
