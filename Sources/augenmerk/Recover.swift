import ArgumentParser
import Attention
import Store
import Wording

struct Recover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract:
      "Einen Zugang wiederherstellen: ein Link für ein neues Passwort, der auch den zweiten Faktor ausschaltet / a way back into an account."
  )

  @Argument(help: "Anmeldename / sign-in name.") var login: String
  @OptionGroup var house: HouseOptions
  @Option(help: "Adresse des Hauses, etwa https://augenmerk.example.org / address of the house.") var address = ""

  func run() async throws {
    let words = house.wording.handle
    try OneTimeLink.check(address, house.wording)
    let store = try OpenHouse.store(at: house.path, house.wording)
    defer { try? store.close() }
    guard let account = try await store.accounts().first(where: { $0.login == Account.login(login) }) else {
      throw Stop(words.noLogin(login))
    }
    let word = try await store.makeRecovery(for: account.id, by: .commandLine, at: Clock.now())
    Output.line(words.recovery(account.name, OneTimeLink.recovery(word, at: address)))
    if address.isEmpty { Output.line(words.addHouse) }
  }
}
