import ArgumentParser
import Attention
import Store
import Wording

struct ProtocolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol",
    abstract: "Was mit Zugängen und Einstellungen geschah / what happened to accounts and settings.")

  @OptionGroup var house: HouseOptions
  @Option(help: "Wie viele, die neuesten zuerst / how many, the latest first.") var count = 50

  func run() async throws {
    let wording = house.wording
    let store = try OpenHouse.store(at: house.path, wording)
    defer { try? store.close() }
    let accounts = try await store.accounts() + store.closedAccounts().map(\.account)
    let people = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.name) })
    let places = Dictionary(uniqueKeysWithValues: try await store.organisations().map { ($0.id, $0.name) })
    for act in try await store.acts(max(1, count)) {
      let place = [act.office.map { wording.name(of: $0) }, act.organisation.flatMap { places[$0] }]
      let person = act.account.flatMap { people[$0] } ?? wording.settings.forgotten
      Output.line(
        "\(wording.moment(act.done)): "
          + wording.settings.sentence(act, person: person, place: place.compactMap { $0 }.joined(separator: ", "))
          + " (\(wording.settings.doer(act, places)))")
    }
  }
}
