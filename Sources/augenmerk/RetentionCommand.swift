import ArgumentParser
import Attention
import Store
import Wording

struct RetentionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Aufbewahrungsfristen ansehen, festlegen, ausführen / see, settle and carry out retention periods.",
    subcommands: [List.self, Settle.self, Apply.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Fristen und was fällig ist / the periods and what is due.")

    @OptionGroup var house: HouseOptions

    func run() async throws {
      let words = house.wording.settings
      let store = try OpenHouse.store(at: house.path, house.wording)
      defer { try? store.close() }
      let now = Clock.now()
      let due = try await store.due(at: now)
      for retention in try await store.retentions(at: now) {
        let count = due[retention.kind].map { " · \(words.due): \(words.dueCount($0))" } ?? ""
        Output.line("\(retention.kind.rawValue): \(words.line(retention))\(count)")
      }
    }
  }

  struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle", abstract: "Eine Frist festlegen / settle one period.")

    @Argument(help: "reflections, decisions, dialogueRecords …") var kind: String
    @OptionGroup var house: HouseOptions
    @Option(help: "In Tagen / in days.") var days: Int?
    @Flag(help: "Ohne Ende / without an end.") var forever = false

    func run() async throws {
      let words = house.wording.handle
      guard let kind = Retention.Kind(rawValue: kind) else {
        throw Stop(words.noRetention(self.kind, Retention.Kind.allCases.map(\.rawValue)))
      }
      guard (days == nil) == forever else { throw Stop(words.daysOrForever) }
      let store = try OpenHouse.store(at: house.path, house.wording)
      defer { try? store.close() }
      do {
        try await store.retain(kind, days: days, by: .commandLine, at: Clock.now())
        Output.line(house.wording.settings.settled)
      } catch let fault as StoreFault {
        throw Stop(HouseSentence.of(fault, house.wording))
      }
    }
  }

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: "Fälliges löschen, etwa jede Nacht / erase what is due, every night for example.")

    @OptionGroup var house: HouseOptions
    @Option(
      help: "Die Organisation, die löscht / the organisation that erases. Ohne Angabe die erste / else the first.")
    var organisation: String?

    func run() async throws {
      let words = house.wording.settings
      let store = try OpenHouse.store(at: house.path, house.wording)
      defer { try? store.close() }
      let all = try await store.organisations()
      let named = try await organisation.asyncMap { try await OpenHouse.organisation($0, in: store, house.wording) }
      guard let organisation = named ?? all.first else { throw Stop(house.wording.handle.noOperations) }
      let counts = try await store.eraseDue(
        by: try Speaker(organisation, .operations), keeper: .commandLine, at: Clock.now()
      ) { Wording(.german).settings.rule($0) }
      Output.line(words.erasedNow(counts.values.reduce(0, +)))
      for kind in Retention.Kind.allCases {
        if let count = counts[kind] { Output.line("\(words.name(of: kind)): \(words.dueCount(count))") }
      }
    }
  }
}

extension Optional {
  fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
    guard let self else { return nil }
    return try await transform(self)
  }
}
