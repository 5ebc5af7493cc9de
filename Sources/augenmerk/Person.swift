import ArgumentParser
import Attention
import Exchange
import Store
import Wording

struct Person: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Auskunft: alles, was zu einem Zugang im Haus steht / everything the house holds about one account.",
    discussion: """
      Für eine Auskunft nach Art. 15 DSGVO. Worte in versiegelten Entwürfen, Passwörter und Links gibt sie nicht heraus.
      For an answer under Art. 15 GDPR. It hands out no words of sealed drafts, no passwords and no links.
      """)

  @Argument(help: "Anmeldename, auch eines geschlossenen Zugangs / sign-in name, of a closed account too.")
  var login: String
  @OptionGroup var house: HouseOptions
  @Option(
    name: .customLong("also-named"),
    help: "Ein früherer Name; sucht auch unter ihm nach alten Zustimmungen / an earlier name to look for old consents.")
  var earlierNames: [String] = []
  @Flag(help: "Als Daten / as data.") var json = false

  func run() async throws {
    let (wording, words) = (house.wording, house.wording.personSheet)
    let store = try OpenHouse.store(at: house.path, wording)
    defer { try? store.close() }
    let accounts = try await store.accounts() + store.closedAccounts().map(\.account)
    guard let account = accounts.first(where: { $0.login == Account.login(login) }) else {
      throw Stop(wording.handle.nobodyCalled(login))
    }
    let sheet = try await store.personSheet(of: account.id, alsoNamed: [account.name] + earlierNames)
    guard !json else { return Output.line(sheet.json()) }
    let head = "\(words.titleOf(account.name))\n\(wording.moment(Clock.now()))\n\(words.lead)"
    Output.line(([head] + words.passages(sheet).map(\.plainText)).joined(separator: "\n\n"))
  }
}
