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
  @Option(
    name: .customLong("kind"),
    help: "Art der ersten Organisation / kind of the first organisation: approvedMunicipalProvider, state …")
  var kindName = Organisation.Kind.jointInstitution.rawValue
  @Flag(help: "Für immer als Übungsumgebung kennzeichnen / mark as practice for ever.") var practice = false

  /// An organisation that can stand alone; nil for anything else.
  private var kind: Organisation.Kind? { Organisation.Kind(rawValue: kindName).flatMap { $0.needsParent ? nil : $0 } }

  func validate() throws {
    guard (1...200).contains(Prose.trimmed(name).count) else { throw ValidationError(house.wording.handle.houseName) }
    if let login, Account.login(login) == nil { throw ValidationError(house.wording.handle.loginName) }
    guard kind != nil else { throw ValidationError("--kind: \(house.wording.house.chooseKind).") }
  }

  func run() async throws {
    let words = house.wording.handle
    do {
      // Asked first, so that a password too short leaves no half-made house behind.
      let password = try login.map { _ in try askPassword() }
      let store = try Store.create(at: house.path, name: name, practice: practice, at: Clock.now())
      if let login, let password { try await enrolOperator(login, password, in: store) }
      Output.line(words.houseMade(name, house.path))
      Output.line(login == nil ? words.goOnInBrowser : words.goOnServing)
      try store.close()
    } catch let fault as StoreFault {
      throw Stop(words.cannotMake(house.path, HouseSentence.of(fault, house.wording)))
    }
  }

  /// From standard input, in the one spelling that a form will send it in.
  private func askPassword() throws -> String {
    Output.line(house.wording.handle.askPassword)
    let password = Prose.tidy(readLine() ?? "")
    do {
      try Password.judge(password)
      return password
    } catch {
      throw Stop(house.wording.access.sentence(error) + ".")
    }
  }

  /// The first account looks after the house: neither figures nor talk.
  private func enrolOperator(_ login: String, _ password: String, in store: Store) async throws {
    _ = try await store.moveIn(
      kind ?? .jointInstitution, organisation: name, name: accountName ?? login, login: login, password: password,
      at: Clock.now())
  }
}
