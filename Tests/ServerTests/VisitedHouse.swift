import Attention
import Catalogue
import FoundationEssentials
import GRDB
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

@testable import Server
@testable import Store

/// A furnished practice house in memory with its router, as the program builds it.
final class VisitedHouse: Sendable {
  static let today = Day(number: 20_781)  // 24 November 2026

  let store: Store
  let household: Household
  let entrances: [Corridor.Entrance]
  let responder: any HTTPResponder<OpenContext>
  let statements: Statements
  let clock: Clock
  /// What the first run of an empty house asks for.
  static let setUpWord = SetUpWord("k7pd-x2mq-9rtf-w3ha")
  let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// What SQL was run.
  final class Statements: Sendable {
    private let all = Mutex<Set<String>>([])
    func note(_ statement: String) { all.withLock { _ = $0.insert(statement) } }
    func forget() { all.withLock { $0 = [] } }
    var list: Set<String> { all.withLock { $0 } }
  }

  /// Stands still until a test moves it.
  final class Clock: Sendable {
    private let moment: Mutex<Moment>
    init(_ moment: Moment) { self.moment = Mutex(moment) }
    var now: Moment { moment.withLock { $0 } }
    func go(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
  }

  private init(store: Store, household: Household, statements: Statements, clock: Clock) {
    (self.store, self.household, self.statements, self.clock) = (store, household, statements, clock)
    let site = Site.build(household)
    entrances = site.entrances
    responder = site.router.buildResponder()
  }

  /// A practice house with everything the demo has. Furnished once, since that takes longer than any test; everybody gets a
  /// copy of it.
  static func furnished() async throws -> VisitedHouse { try await template.value.copy() }

  private static let template = Task {
    try await make(practice: true, today: today) { store, shelf in
      try await Practice(store: store, tableau: shelf.tableau, examples: shelf.examples, today: today).furnish()
    }
  }

  /// The same memory behind a door that counts requests.
  func limited(to limits: RequestLimits) -> VisitedHouse {
    VisitedHouse(
      store: store, household: household.moved(to: store, clock, limits: limits), statements: statements, clock: clock)
  }

  /// The same house once more: what happens in one is not seen in the other. Sessions are still open in both.
  func copy() throws -> VisitedHouse {
    let statements = Statements()
    let memory = try DatabaseQueue(configuration: Store.configuration { statements.note($0) })
    try store.database.backup(to: memory)
    let copy = Store(database: memory, key: store.key, directory: nil, cost: .least)
    let clock = Clock(clock.now)
    return VisitedHouse(
      store: copy, household: household.moved(to: copy, clock), statements: statements, clock: clock)
  }

  /// A house nobody has moved into.
  static func empty(isSecure: Bool = false) async throws -> VisitedHouse {
    try await make(practice: false, today: today, isSecure: isSecure) { _, _ in }
  }

  /// Any house: real or practice, with what `furnish` puts into it.
  static func make(
    practice: Bool, today: Day, isSecure: Bool = false, furnish: (Store, Shelf) async throws -> Void
  ) async throws -> VisitedHouse {
    let shelf = Shelf(reading: [Root(path: root, name: "")])
    let statements = Statements()
    let store = try Store.inMemory(
      name: "Jobcenter Musterkreis", practice: practice, at: Moment(today.adding(days: -1001)),
      watcher: { statements.note($0) })
    try await furnish(store, shelf)
    let clock = Clock(Moment(today, hour: 9))
    let household = Household(
      store: store, house: try await store.house(), tableau: shelf.tableau,
      calendar: shelf.calendar, guides: shelf.guides,
      perspectives: shelf.perspectives, now: { clock.now }, isSecure: isSecure,
      setUpWord: try await store.isEmpty ? setUpWord : nil)
    return VisitedHouse(store: store, household: household, statements: statements, clock: clock)
  }

  private static let root: String = {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  }()
}

/// A body, collected.
struct Collected: ResponseBodyWriter {
  final class Bytes: Sendable {
    let all = Mutex<[UInt8]>([])
  }

  let held = Bytes()
  var bytes: [UInt8] { held.all.withLock { $0 } }

  mutating func write(_ buffer: ByteBuffer) async throws {
    held.all.withLock { $0 += Array(buffer.readableBytesView) }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension Household {
  fileprivate func moved(
    to store: Store, _ clock: VisitedHouse.Clock, limits: RequestLimits = .none
  ) -> Household {
    Household(
      store: store, house: house, notices: notices, tableau: tableau, calendar: calendar, guides: guides,
      perspectives: perspectives, now: { clock.now }, isSecure: isSecure, setUpWord: setUpWord, limits: limits)
  }
}
