import Attention
import Samples

@testable import Store

/// A house in which a little of everything has happened once.
enum LivedHouse {
  /// Lived in once, then copied for every test that wants to break something.
  private static let files = Task {
    let house = TemporaryHouse()
    let store = try house.create()
    try await live(in: store)
    try store.close()
    return try ["augenmerk.sqlite", "house.key", "head"].map { (name: $0, bytes: try house.read($0)) }
  }

  /// A closed house of its own, and its number of frames.
  static func copy() async throws -> (house: TemporaryHouse, count: Int64) {
    let house = TemporaryHouse()
    try house.make(await files.value)
    return (house, 12)
  }

  static let said = "Am Vormittag ist mehr Zeit zum Zuhören."

  /// Fills a house and tells which frame is what.
  @discardableResult
  static func live(in store: Store) async throws -> Places {
    let village = try await Village.settle(in: store)
    let (hanna, petra, ludwig) = (village.hanna.speaker, village.petra.speaker, village.ludwig.speaker)
    let (jobcenter, now) = (village.jobcenter.id, Village.morning)
    let agreement = try await store.begin(village.text(), at: now)
    let version = try await store.present(agreement.id, edition: agreement.edition, by: petra, at: now)
    try await store.consent(to: agreement.id, digest: version.digest, by: petra, name: "Petra Vogt", at: now)
    try await store.consent(to: agreement.id, digest: version.digest, by: ludwig, name: "Ludwig Stern", at: now)
    let stock = try Figures.stock().key
    try await store.bring([stock: Figures.months([900, 910, 905])], to: jobcenter, from: Figures.delivery(), at: now)
    let revised = Figures.delivery(Day(number: 20_530), reason: "endgültige Werte")
    try await store.bring([stock: Figures.months([900, 912, 905, 899])], to: jobcenter, from: revised, at: now)
    let month = Period(.month, holding: 2025, 2)
    guard let stretch = Stretch(month, month) else { throw StoreFault.notFinished }
    let place = Entry.Place(agreement: agreement.id, series: stock, stretch: stretch)
    let dialogue = try await store.prepare(plan(agreement.id, stock, stretch))
    let words = Entry.Said(text: said)
    let entry = try await store.record(
      words, as: .openQuestion, at: place, by: hanna, for: [.team(village.teamNorth.id)], at: now)
    try await store.release(entry.id, to: .parties(agreement.id), by: hanna, at: now)
    try await store.answer(entry.id, with: words, by: ludwig, for: [.parties(agreement.id)], at: now)
    let promise = try await store.record(
      words, as: .promise, at: .init(agreement: agreement.id, dialogue: dialogue.id), by: petra, for: [.everyone],
      at: now)
    try await store.note(.begun, of: promise.id, because: "", by: petra, at: now)
    let mark = try await store.setAside(
      stock, over: stretch, of: jobcenter, because: "Umzug", by: village.quirin.speaker, at: now)
    try await store.close(dialogue.id, by: petra, at: now)
    return Places(
      village: village, agreement: agreement.id, entry: entry.id, promise: promise.id, mark: mark.id,
      dialogue: dialogue.id)
  }

  struct Places {
    let village: Village
    let agreement: ID<Agreement>
    let entry: ID<Frame>
    let promise: ID<Frame>
    let mark: ID<Frame>
    let dialogue: ID<Dialogue>
  }

  static func plan(_ agreement: ID<Agreement>, _ series: SeriesKey, _ stretch: Stretch?) throws -> Dialogue {
    Dialogue(
      id: ID(0), agreement: agreement, guide: try Key("bilateraler-steuerungsdialog"), day: Day(number: 20_600),
      place: "Rathaus, Saal 2", participants: [.init(perspective: try Key("fachkraefte"), count: 4)],
      items: [.init(series: series, stretch: stretch)], conditions: ["Seit März gilt die neue Zuständigkeit."],
      closed: nil, known: nil)
  }
}
