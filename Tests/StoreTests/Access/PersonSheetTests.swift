import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Person sheet")
struct PersonSheetTests {
  private static let now = Village.morning

  /// A house in which everything that can point to an account points to Petra Vogt's once.
  private static func live(in store: Store) async throws -> (petra: ID<Account>, secrets: [String]) {
    let village = try await Village.settle(in: store)
    let (petra, keeper) = (village.petra, Keeper.operations(of: village.jobcenter.id))
    let agreement = try await store.begin(village.text(), at: now)
    let version = try await store.present(agreement.id, edition: agreement.edition, by: petra.speaker, at: now)
    try await store.consent(
      to: agreement.id, digest: version.digest, by: petra.speaker, name: "Petra Vogt", account: petra.id, at: now)
    try await store.consent(
      to: agreement.id, digest: version.digest, by: village.ludwig.speaker, name: "Ludwig Stern", at: now)
    _ = try await SecondFactorTests.switchOn(for: petra.id, in: store)
    let (token, _) = try await store.openSession(of: petra.id, at: now)
    try await store.keep("text=Noch+im+Formular", path: "/dialoge/neu", for: petra.id, at: now)
    let words = EntryDraft(kind: .observation, text: "Noch versiegelt.", because: "", state: nil)
    try await store.seal(
      words, at: .init(agreement: agreement.id), for: NonEmpty(petra.id, [village.hanna.id]), at: now)
    let standIn = try StandIn(for: petra.membership.id, first: now.day, last: now.day.adding(days: 6))
    try await store.arrange(standIn, by: village.murat.id, mayConsent: true, keeper: keeper, at: now)
    let offer = Invitation.Offer(
      organisation: village.jobcenter.id, office: .management, mayConsent: true, whom: "Ida Neu",
      replaces: petra.membership.id)
    let (invitation, _) = try await store.invite(to: offer, by: keeper, at: now)
    let recovery = try await store.makeRecovery(for: petra.id, by: keeper, at: now)
    return (
      petra.id, [token, invitation, recovery, "Noch im Formular", "Noch+im+Formular", "Noch versiegelt", "$argon2"]
    )
  }

  private struct Undone: Error { let sheet: PersonSheet }

  /// The sheet as it would be without the rows of a table.
  private func sheet(of account: ID<Account>, without table: String, in store: Store) async throws -> PersonSheet {
    do {
      try await store.write { db in
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON; DELETE FROM \(table)")
        throw Undone(sheet: try PersonRows.sheet(account, db))
      }
    } catch let undone as Undone {
      return undone.sheet
    }
    throw StoreFault.notFinished
  }

  @Test("holds something of every table that points to an account; a new one belongs in it (Art. 15)")
  func everyTable() async throws {
    let store = try Store.inMemory()
    let (petra, _) = try await Self.live(in: store)
    let pointing = try await store.read { db in
      try db.column(
        String.self,
        """
        SELECT tables.name FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS info
        WHERE tables.schema = 'main' AND tables.type = 'table' AND info.name = 'account'
        UNION
        SELECT tables.name FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
        WHERE tables.schema = 'main' AND tables.type = 'table' AND keys."table" IN ('account', 'membership')
        """)
    }
    #expect(pointing.count >= 10)
    let whole = try await store.personSheet(of: petra)
    for table in pointing {
      let without = try await sheet(of: petra, without: table, in: store)
      #expect(without != whole, "nothing of `\(table)` stands on the sheet")
    }
  }

  @Test("says what there is, and when; whose side said something it does not know")
  func says() async throws {
    let store = try Store.inMemory()
    let (petra, _) = try await Self.live(in: store)
    let sheet = try await store.personSheet(of: petra)
    #expect(sheet.account.login == "petra" && sheet.created == Self.now && !sheet.isClosed)
    #expect(sheet.offices.map(\.membership.office) == [.management])
    #expect(sheet.offices.first?.standIns.map(\.name) == ["Murat Aydin"])
    #expect(sheet.ways.sessions.map(\.began) == [Self.now])
    guard case .on(_, let codes) = sheet.ways.secondFactor else {
      Issue.record("the second factor is on")
      return
    }
    #expect(codes == 10 && sheet.ways.recovery?.made == Self.now)
    #expect(sheet.ways.invitations.map(\.offer.whom) == ["Ida Neu"])
    #expect(sheet.notices.map(\.kind).contains(.recoveryMade))
    #expect(sheet.texts.kept.map(\.path) == ["/dialoge/neu"])
    #expect(sheet.texts.drafts.map(\.others) == [1])
    #expect(sheet.texts.consents.map(\.version) == [1] && sheet.texts.consents.map(\.isByName) == [false])
    #expect(sheet.acts.map(\.kind) == [.recoveryMade])
  }

  @Test("hands out no word, no code and no sealed text")
  func keepsSecrets() async throws {
    let store = try Store.inMemory()
    let (petra, secrets) = try await Self.live(in: store)
    let text = String(describing: try await store.personSheet(of: petra, alsoNamed: ["Petra Vogt"]))
    for secret in secrets { #expect(!text.contains(secret)) }
  }

  @Test("finds consents from before the house kept whose they are by the name, when asked")
  func byName() async throws {
    let store = try Store.inMemory()
    let places = try await LivedHouse.live(in: store)
    let petra = places.village.petra.id
    #expect(try await store.personSheet(of: petra).texts.consents.isEmpty)
    let found = try await store.personSheet(of: petra, alsoNamed: [" Petra Vogt"]).texts.consents
    #expect(found.map(\.isByName) == [true] && found.map(\.organisation) == [places.village.jobcenter.id])
  }

  @Test("can be asked for a closed account, and for none that is forgotten")
  func closed() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.close(village.hanna.id, by: .commandLine, at: Self.now)
    let sheet = try await store.personSheet(of: village.hanna.id)
    #expect(sheet.isClosed && sheet.closed == Self.now && sheet.acts.map(\.kind) == [.accountClosed])
    await #expect(throws: StoreFault.noAccount(ID(99))) { _ = try await store.personSheet(of: ID(99)) }
  }

  @Test("never gives the number of a forgotten account to somebody else while a consent carries it")
  func numbers() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let agreement = try await store.begin(village.text(), at: Self.now)
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Self.now)
    try await store.consent(
      to: agreement.id, digest: version.digest, by: village.petra.speaker, name: "Wer immer", account: ID(40),
      at: Self.now)
    let ida = try await store.enrol("Ida", login: "ida", password: "x", at: Self.now)
    #expect(ida.id == ID(41))
  }
}
