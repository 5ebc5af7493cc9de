import ArgumentParser
import Attention
import FoundationEssentials
import Store
import Wording

struct Initialise: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Ein Haus anlegen / make a new house: Verzeichnis, Datenbank, Hausschlüssel.")

  @OptionGroup var house: HouseOptions
  @Option(help: "Name des Hauses / name of the house.") var name: String
  @Option(name: .customLong("account-name"), help: "Ihr Name (Betrieb) / your name (operations).")
  var accountName: String?
  @Option(help: "Anmeldename / sign-in name.") var login: String?
  @Flag(help: "Für immer als Übungsumgebung kennzeichnen / mark as practice for ever.") var practice = false

  func run() async throws {
    let words = house.wording.handle
    do {
      let store = try Store.create(at: house.path, name: name, practice: practice, at: Clock.now())
      if let login { try await enrolOperator(login, in: store) }
      Output.line(words.houseMade(name, house.path))
      Output.line(login == nil ? words.goOnInBrowser : words.goOnServing)
      try store.close()
    } catch let fault as StoreFault {
      throw Stop(words.cannotMake(house.path, HouseSentence.of(fault, house.wording)))
    }
  }

  /// The first account looks after the house: neither figures nor talk. Its password comes from standard input.
  private func enrolOperator(_ login: String, in store: Store) async throws {
    let words = house.wording.handle
    Output.line(words.askPassword)
    guard let password = readLine(), password.count >= 12 else { throw Stop(words.passwordTooShort) }
    let organisation = try await store.found(.municipality, name: name)
    let account = try await store.enrol(accountName ?? login, login: login, password: password, at: Clock.now())
    _ = try await store.appoint(account.id, in: organisation.id, as: .operations)
  }
}
