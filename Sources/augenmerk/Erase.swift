import ArgumentParser
import Attention
import Store
import Wording

struct Erase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Die Worte eines Eintrags löschen, wo das Recht es verlangt / take the words of one record away.")

  @Argument(help: "Nummer des Eintrags / number of the record.") var record: Int64
  @OptionGroup var house: HouseOptions
  @Option(help: "Die Vorschrift, nach der gelöscht wird / the rule that orders it.") var rule: String
  @Option(help: "Die Organisation, die löscht / the organisation that erases.") var organisation: String

  func run() async throws {
    let words = house.wording.handle
    let store = try OpenHouse.store(at: house.path, house.wording)
    defer { try? store.close() }
    do {
      let found = try await OpenHouse.organisation(organisation, in: store, house.wording)
      let speaker = try Speaker(found, .operations)
      let id = try await store.record(named: record)
      try await store.erase(id, under: rule, by: speaker, keeper: .commandLine, at: Clock.now())
      Output.line(words.erased(record))
    } catch let fault as StoreFault {
      throw Stop(HouseSentence.of(fault, house.wording))
    }
  }
}
