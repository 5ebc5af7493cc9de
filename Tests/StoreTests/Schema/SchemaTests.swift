import Attention
import FoundationEssentials
import GRDB
import Testing

@testable import Store

@Suite("Schema")
struct SchemaTests {
  @Test("is shown in schema.sql as the migrations make it")
  func golden() async throws {
    let store = try Store.inMemory()
    let text = try await store.read { try Schema.statements($0).joined(separator: ";\n\n") } + ";\n"
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let path = "/\(root)/Sources/Store/schema.sql"
    let kept = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    if kept != text {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record("schema.sql was out of date and has been written anew; look at the difference and commit it.")
    }
  }

  @Test("brings a house along that was made before the second migration")
  func older() async throws {
    let queue = try DatabaseQueue(configuration: Store.configuration(nil))
    try Schema.migrator.migrate(queue, upTo: "first")
    let moment = "2026-11-24T13:05:00.000Z"
    try await queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO house (id, name, practice, created) VALUES (1, 'Probehaus', 0, '\(moment)');
          INSERT INTO organisation (id, kind, name) VALUES (1, 'state', 'Musterland');
          INSERT INTO account (id, name, login, password_hash, created, disabled)
          VALUES (1, 'Eva', 'eva', '$argon2id$', '\(moment)', 1);
          INSERT INTO membership (id, account, organisation, office, may_consent) VALUES (1, 1, 1, 'management', 1);
          """)
    }
    try Schema.migrator.migrate(queue)
    let store = Store(database: queue, key: try HouseKey.random(), directory: nil, cost: .least)
    #expect(try await store.house().idleMinutes == House.usualIdleMinutes)
    #expect(try await store.memberships(of: ID(1)).map(\.standIn) == [nil])
    let closed = try #require(try await store.closedAccounts().first)
    #expect(closed.account.login == "eva" && closed.closed == nil)
  }

  @Test("keeps the notices people had when offices came to be told of, too")
  func earlierNotices() async throws {
    let queue = try DatabaseQueue(configuration: Store.configuration(nil))
    try Schema.migrator.migrate(queue, upTo: "counterweights")
    let moment = "2026-11-24T13:05:00.000Z"
    try await queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO account (id, name, login, password_hash, created) VALUES (1, 'Eva', 'eva', '$argon2id$', '\(moment)');
          INSERT INTO account_notice (account, kind, noted, read) VALUES (1, 'recovered', '\(moment)', '\(moment)');
          """)
    }
    try Schema.migrator.migrate(queue)
    let store = Store(database: queue, key: try HouseKey.random(), directory: nil, cost: .least)
    let notice = try #require(try await store.notices(for: ID(1)).first)
    #expect(notice.kind == .recovered && notice.isRead && notice.place == nil)
  }

  @Test("keeps every table strict")
  func strict() async throws {
    let loose = try await Store.inMemory().read { db in
      try db.column(
        String.self,
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
        """)
    }
    #expect(loose == [])
  }

  @Test("has no column for a number in an agreement's tables, promise 1")
  func noNumberColumn() async throws {
    let columns = try await Store.inMemory().read { db in
      try db.rows(
        """
        SELECT pragma_table_list.name AS owner, info.name, info.type FROM pragma_table_list, pragma_table_info(pragma_table_list.name) AS info
        WHERE pragma_table_list.name LIKE 'agreement%' AND info.type <> 'TEXT' ORDER BY 1, 2
        """
      ).map { "\($0["owner"] as String).\($0["name"] as String) \($0["type"] as String)" }
    }
    #expect(
      columns == [
        "agreement.id INTEGER", "agreement_draft.agreement INTEGER", "agreement_draft.edition INTEGER",
        "agreement_party.agreement INTEGER", "agreement_party.organisation INTEGER",
      ])
  }
}
