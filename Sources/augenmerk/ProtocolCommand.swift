import ArgumentParser
import Attention
import Store
import Wording

struct ProtocolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol",
    abstract: "Was mit Zugängen und Einstellungen geschah / what happened to accounts and settings.",
    discussion: """
      Mit --from entsteht ein Ausdruck für alle, die das Protokoll prüfen: der Reihe nach, mit Nummern und der Angabe, ob eine fehlt.
      With --from it makes a print for those who check the protocol: in order, with numbers, and whether one is missing.
      """)

  @OptionGroup var house: HouseOptions
  @Option(help: "Wie viele, die neuesten zuerst / how many, the latest first.") var count = 50
  @Option(help: "Erster Tag eines Ausdrucks, 2026-01-01 / first day of a print.") var from: Day?
  @Option(help: "Letzter Tag eines Ausdrucks; ohne Angabe heute / last day of a print; today if left out.") var to: Day?

  func run() async throws {
    let store = try OpenHouse.store(at: house.path, house.wording)
    defer { try? store.close() }
    let accounts = try await store.accounts() + store.closedAccounts().map(\.account)
    let people = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.name) })
    let places = Dictionary(uniqueKeysWithValues: try await store.organisations().map { ($0.id, $0.name) })
    guard let from else {
      for act in try await store.acts(max(1, count)) { Output.line(line(act, people, places)) }
      return
    }
    let last = to ?? Clock.now().day
    let acts = try await store.acts(from: Moment(from.adding(days: -1)), until: Moment(last.adding(days: 2)))
      .filter { (from...max(from, last)).contains($0.done.day) }
    let words = house.wording.settings
    Output.line("\(words.houseActs), \(try await store.house().name), \(house.wording.span(from, last))")
    for act in acts { Output.line(line(act, people, places)) }
    Output.line(acts.isEmpty ? words.nothingHappened : words.completeness(HouseAct.missing(among: acts)))
  }

  private func line(
    _ act: HouseAct, _ people: [ID<Account>: String], _ places: [ID<Organisation>: String]
  ) -> String {
    let words = house.wording.settings
    let person = act.account.flatMap { people[$0] } ?? words.forgotten
    let sentence = words.sentence(act, person: person, place: words.place(act, places))
    return "\(words.actNumber) \(act.id) · \(house.wording.moment(act.done)): \(sentence) (\(words.doer(act, places)))"
  }
}
