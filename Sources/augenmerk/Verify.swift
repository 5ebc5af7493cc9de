import ArgumentParser
import Attention
import Store
import Wording

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prüfen, ob alles noch dasteht, was gesagt wurde / check that the record is whole."
  )

  @OptionGroup var house: HouseOptions

  func run() async throws {
    let words = house.wording.handle
    let faults: [HouseFault]
    do {
      faults = try Store.verify(at: house.path)
    } catch let fault as StoreFault {
      throw Stop(words.cannotOpen(house.path, HouseSentence.of(fault, house.wording)))
    }
    guard faults.isEmpty else {
      for fault in faults { Output.line(HouseSentence.of(fault, house.wording)) }
      throw ExitCode(1)
    }
    Output.line(words.whole)
  }
}
