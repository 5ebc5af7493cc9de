import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Verification")
struct VerificationTests {
  @Test("finds nothing in a whole house, also beside an open one")
  func whole() async throws {
    let (house, count) = try await LivedHouse.copy()
    #expect(try Body.value(Head.self, try #require(DurableFile.read(house.path + "/head"))).count == count)
    #expect(try Store.verify(at: house.path) == [])
    let store = try house.open()
    #expect(try Store.verify(at: house.path) == [])
    try store.close()
  }

  @Test(
    "names the frame of which any single column was changed",
    arguments: [
      "kind", "organisation", "office", "perspective", "recorded", "agreement", "series", "stretch_first",
      "stretch_last", "dialogue", "about", "known", "detail", "content_digest", "previous", "digest",
    ])
  func changedFrame(column: String) async throws {
    let (house, count) = try await LivedHouse.copy()
    let frame = Int64.random(in: 1...count)
    let number = ["organisation", "agreement", "dialogue", "about", "known"].contains(column)
    try house.tamper(
      """
      UPDATE frame SET \(column) = CASE typeof(\(column)) WHEN 'null' THEN \(number ? "1" : "'x'")
        WHEN 'integer' THEN \(column) + 3 WHEN 'blob' THEN randomblob(32) ELSE \(column) || 'x' END
      WHERE id = \(frame)
      """)
    #expect(try Store.verify(at: house.path).contains(.frameChanged(ID(frame))), "frame \(frame)")
  }

  @Test("names the words of which any byte or the salt was changed", arguments: ["body", "salt"])
  func changedContent(column: String) async throws {
    let (house, count) = try await LivedHouse.copy()
    let frame = Int64.random(in: 1...count)
    let change = column == "salt" ? "zeroblob(32)" : "replace(body, '}', ' }')"
    try house.tamper("UPDATE content SET \(column) = \(change) WHERE frame = \(frame)")
    #expect(try Store.verify(at: house.path).contains(.contentChanged(ID(frame))))
  }

  @Test("names words that went without an erasure, and words that stayed in spite of one")
  func goneContent() async throws {
    let (house, count) = try await LivedHouse.copy()
    try house.tamper("DELETE FROM content WHERE frame = \(count)")
    #expect(try Store.verify(at: house.path).contains(.contentMissing(ID(count))))

    let (other, _) = try await LivedHouse.copy()
    let store = try other.open()
    let village = try Village()
    let frame = try await store.head().count - 1
    try await store.erase(
      ID(frame), under: "Art. 17 DSGVO", by: village.quirin.speaker, keeper: .commandLine, at: Village.morning)
    try store.close()
    try other.tamper("INSERT INTO content VALUES (\(frame), zeroblob(32), '{}')")
    #expect(try Store.verify(at: other.path) == [.contentNotErased(ID(frame))])
  }

  @Test("names a removed frame wherever it stood", arguments: 0..<4)
  func removedFrame(try: Int) async throws {
    let (house, count) = try await LivedHouse.copy()
    let frame = Int64.random(in: 1..<count)
    try house.tamper("DELETE FROM content WHERE frame = \(frame)", "DELETE FROM frame WHERE id = \(frame)")
    #expect(try Store.verify(at: house.path).contains(.frameMissing(ID(frame))))
  }

  @Test("names a cut tail against the signed head", arguments: [1, 3] as [Int64])
  func cutTail(length: Int64) async throws {
    let (house, count) = try await LivedHouse.copy()
    try house.tamper(
      "DELETE FROM content WHERE frame > \(count - length)", "DELETE FROM frame WHERE id > \(count - length)")
    #expect(try Store.verify(at: house.path).contains(.tailCut(signed: count, found: count - length)))
    #expect(throws: StoreFault.self) { try house.open() }
  }

  @Test("names a chain that was written anew, however well it fits together")
  func rewritten() async throws {
    let (house, count) = try await LivedHouse.copy()
    try house.tamper("DELETE FROM content WHERE frame = \(count)", "DELETE FROM frame WHERE id = \(count)")
    // Somebody without the house key adds a frame of their own, with right digests.
    let queue = try DatabaseQueue(path: house.file)
    let village = try Village()
    try await queue.write { db in
      let place = Entry.Place(agreement: ID(1), dialogue: ID(1), known: ID(2))
      let words = FrameDraft(
        kind: .dialogueRecord, speaker: village.petra.speaker, recorded: Village.morning, place: place,
        body: try DialogueRow.body(DialogueRow.fetch(ID(1), db)))
      try Chain.append(words, db)
    }
    try queue.close()
    #expect(try Store.verify(at: house.path) == [.tailChanged(ID(count))])
    #expect(throws: StoreFault.damagedHouse([.tailChanged(ID(count))])) { try house.open() }
  }

  @Test(
    "names the vintage one of whose figures was changed",
    arguments: [
      "UPDATE finding SET value = value + 1 WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET caveat = 'provisional' WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET cases = 5 WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET base = 5 WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET state = 'outage', value = NULL, caveat = NULL WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET detail = 'x' WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET numerator = 1, denominator = 2, value = NULL WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET period = '2025-09' WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET series = 'component/anderes' WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET breakdown = 'frauen' WHERE vintage = 2 AND period = '2025-02'",
      "UPDATE finding SET organisation = 11 WHERE vintage = 2 AND period = '2025-02'",
      "DELETE FROM finding WHERE vintage = 2 AND period = '2025-02'",
      "DELETE FROM finding WHERE vintage = 2",
      "INSERT INTO finding (organisation, series, period, vintage, state) VALUES (2, 'component/x', '2025', 2, 'outage')",
    ])
  func changedFigure(statement: String) async throws {
    let (house, _) = try await LivedHouse.copy()
    try house.tamper(statement)
    #expect(try Store.verify(at: house.path).contains(.findingsChanged(ID(2))))
  }

  @Test(
    "names what was changed beside the chain",
    arguments: [
      ("UPDATE vintage SET source = 'anderswoher' WHERE id = 1", HouseFault.vintageChanged(ID(1))),
      ("UPDATE vintage SET day = '2020-01-01' WHERE id = 1", .vintageChanged(ID(1))),
      ("UPDATE vintage SET recorded = '2020-01-01T00:00:00.000Z' WHERE id = 1", .vintageChanged(ID(1))),
      ("UPDATE vintage SET frame = 1 WHERE id = 1", .vintageChanged(ID(1))),
      ("INSERT INTO audience VALUES (6, 'everyone', NULL, NULL)", .audiencesChanged(ID(6))),
      ("DELETE FROM audience WHERE scope = 'team'", .audiencesChanged(ID(6))),
      ("INSERT INTO agreement_party VALUES (1, 11, 'partner')", .partiesChanged(ID(1))),
      ("UPDATE dialogue SET conditions = '[]'", .dialogueChanged(ID(1))),
      ("UPDATE house SET practice = 1", .practiceMarkChanged),
      ("DROP TABLE retention", .schemaChanged("CREATE TABLE retention")),
      ("INSERT INTO reading VALUES (99, 2, '2026-01-01T00:00:00.000Z')", .reference(table: "reading")),
    ])
  func besideTheChain(statement: String, fault: HouseFault) async throws {
    let (house, _) = try await LivedHouse.copy()
    try house.tamper(statement)
    #expect(try Store.verify(at: house.path) == [fault])
  }

  @Test("names a trigger that was taken away")
  func trigger() async throws {
    let (house, _) = try await LivedHouse.copy()
    let queue = try DatabaseQueue(path: house.file)
    try await queue.write { try $0.execute(sql: "DROP TRIGGER frame_stays") }
    try queue.close()
    #expect(try Store.verify(at: house.path) == [.schemaChanged("CREATE TRIGGER frame_stays")])
  }

  @Test("names what is wrong with the files beside the database")
  func files() async throws {
    let (house, _) = try await LivedHouse.copy()
    let (head, key) = (
      try #require(DurableFile.read(house.path + "/head")), try #require(DurableFile.read(house.path + "/house.key"))
    )
    try house.write(head.replacing("\"count\":12", with: "\"count\":11"), to: "head")
    #expect(try Store.verify(at: house.path) == [.signatureWrong])
    try house.write("kein Kopf", to: "head")
    #expect(try Store.verify(at: house.path) == [.headUnreadable])
    let stranger = try HouseKey.random()
    let tip = Chain.Tip(count: 12, digest: [UInt8](repeating: 0, count: 32), recorded: "")
    try house.write(try Body.text(Head(of: tip, practice: false, signedBy: stranger)), to: "head")
    #expect(try Store.verify(at: house.path) == [.headOfAnotherHouse])
    try house.write(head, to: "head")
    try DurableFile.write(key, to: house.path + "/house.key", mode: 0o644)
    #expect(try Store.verify(at: house.path) == [.keyOpenToOthers])
    try DurableFile.write("{}", to: house.path + "/house.key", mode: 0o600)
    #expect(try Store.verify(at: house.path) == [.keyUnreadable])
    try house.remove("house.key")
    #expect(try Store.verify(at: house.path) == [.fileMissing("house.key")])
  }

  @Test("says that a file is no database, or a broken one")
  func broken() async throws {
    let (house, _) = try await LivedHouse.copy()
    try house.write("kein Gedächtnis, nur ein Text", to: "augenmerk.sqlite")
    let faults = try Store.verify(at: house.path)
    #expect(faults.count == 1)
    guard case .databaseUnreadable = faults.first else {
      Issue.record("\(faults)")
      return
    }
  }
}
