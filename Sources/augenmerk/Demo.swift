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

  func run() async throws {
    let wording = Wording(Language(rawValue: language) ?? .german)
    let shelf = try OpenHouse.shelf(house: nil)
    let path = house ?? FileManager.default.temporaryDirectory.path + "augenmerk-demo-\(UUID().uuidString)"
    defer { if house == nil { try? FileManager.default.removeItem(atPath: path) } }
    let now = Clock.held(at: today)
    let store = try await practiceHouse(at: path, shelf.tableau, shelf.examples, now)
    let household = try await OpenHouse.household(
      store, shelf, notices: NoticesFile(house: path).notices, now: now, isSecure: false)
    try await Site.serve(household, host: "127.0.0.1", port: port) { port in
      Output.line(wording.handle.practiceServing("http://127.0.0.1:\(port)/"))
    }
    try? store.close()
  }

  /// Opens the practice house, or makes and furnishes it.
  private func practiceHouse(
    at path: String, _ tableau: Tableau, _ examples: [ExampleDialogue], _ now: @Sendable () -> Moment
  ) async throws -> Store {
    if FileManager.default.fileExists(atPath: path + "/augenmerk.sqlite") {
      return try OpenHouse.store(at: path, HouseOptions.german)
    }
    // In memory first: hundreds of records would each wait for the disk. The copy is a whole house with its own key.
    let memory = try Store.inMemory(name: "Jobcenter Musterkreis", practice: true, at: now())
    try await Practice(store: memory, tableau: tableau, examples: examples, today: now().day).furnish()
    try memory.backup(to: path)
    try memory.close()
    return try OpenHouse.store(at: path, HouseOptions.german)
  }
}
