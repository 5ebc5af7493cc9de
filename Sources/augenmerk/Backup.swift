import ArgumentParser
import Store
import Wording

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Das Haus sichern, auch im Betrieb / back the house up, also while it serves.")

  @Argument(help: "Neues Verzeichnis für die Sicherung / new directory.") var destination: String
  @OptionGroup var house: HouseOptions

  func run() async throws {
    let words = house.wording.handle
    do {
      let store = try OpenHouse.store(at: house.path, house.wording)
      defer { try? store.close() }
      try store.backup(to: destination)
      let faults = try Store.verify(at: destination)
      guard faults.isEmpty else {
        for fault in faults { Output.line(HouseSentence.of(fault, house.wording)) }
        throw ExitCode(1)
      }
      Output.line(words.backedUp(destination))
    } catch let fault as StoreFault {
      throw Stop(HouseSentence.of(fault, house.wording))
    }
  }
}
