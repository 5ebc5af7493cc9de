import ArgumentParser
import Attention
import Catalogue
import FoundationEssentials
import Server
import Store
import Wording

struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Eine Übungsumgebung zum Umsehen / a practice house to look around in, on this machine only.")

  @Option(help: "Verzeichnis; ohne Angabe ein neues, das am Ende verschwindet / directory.") var house: String?
  @Option(help: "Port; 0 sucht einen freien / 0 finds a free one.") var port = 8080
  @Option(help: "Der Tag, zu dem alles steht, etwa 2026-11-24 / the day everything is relative to.") var today: Day?
  @Option(help: "de oder/or en.") var language = "de"

  func validate() throws {
    guard Language(rawValue: language) != nil else { throw ValidationError("--language: de oder en / de or en") }
    try Port.judge(port, Wording(Language(rawValue: language) ?? .german))
  }

  func run() async throws {
    let wording = Wording(Language(rawValue: language) ?? .german)
    let shelf = try OpenHouse.shelf(house: nil)
    let path =
      house ?? FileManager.default.temporaryDirectory.appendingPathComponent("augenmerk-demo-\(UUID().uuidString)").path
    defer { if house == nil { try? FileManager.default.removeItem(atPath: path) } }
    let now = Clock.held(at: today)
    let store = try await practiceHouse(at: path, shelf.tableau, shelf.examples, now, wording)
    try OpenHouse.keepDoor(of: store, at: path, wording)
    let household = try await OpenHouse.household(
      store, shelf, notices: NoticesFile(house: path).notices, now: now, isSecure: false)
    try await Port.listening(on: "127.0.0.1", port, wording) {
      try await Site.serve(household, host: "127.0.0.1", port: port) { port in
        Output.line(wording.handle.practiceServing("http://127.0.0.1:\(port)/"))
      }
    }
    try? store.close()
  }

  /// Opens the practice house, or makes and furnishes it.
  private func practiceHouse(
    at path: String, _ tableau: Tableau, _ examples: [ExampleDialogue], _ now: @Sendable () -> Moment,
    _ wording: Wording
  ) async throws -> Store {
    if FileManager.default.fileExists(atPath: path + "/augenmerk.sqlite") {
      let store = try OpenHouse.store(at: path, wording)
      guard try await store.house().isPractice else { throw Stop(wording.handle.realHouse(path)) }
      return store
    }
    // In memory first: hundreds of records would each wait for the disk. The copy is a whole house with its own key.
    let memory = try Store.inMemory(name: "Jobcenter Musterkreis", practice: true, at: now())
    try await Practice(store: memory, tableau: tableau, examples: examples, today: now().day).furnish()
    do {
      try memory.backup(to: path)
    } catch let fault as StoreFault {
      throw Stop(wording.handle.cannotMake(path, HouseSentence.of(fault, wording)))
    }
    try memory.close()
    return try OpenHouse.store(at: path, wording)
  }
}
