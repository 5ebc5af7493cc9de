import ArgumentParser
import Attention
import Store
import Wording

struct Invite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Ein Amt anbieten: ein Link, der einmal gilt / offer an office: a link that works once.")

  @OptionGroup var house: HouseOptions
  @Option(help: "Nummer oder Name der Organisation / number or name of the organisation.") var organisation: String
  @Option(help: "caseworker, teamLead, management, quality, advisoryVoice, dataSteward, operations.")
  var office: String
  @Option(name: .customLong("for"), help: "Für wen / for whom.") var whom = ""
  @Option(help: "Adresse des Hauses, etwa https://augenmerk.example.org / address of the house.") var address = ""
  @Flag(name: .customLong("may-consent"), help: "Mit Zustimmungsrecht / with the right to consent.")
  var mayConsent = false

  func run() async throws {
    let (words, wording) = (house.wording.handle, house.wording)
    guard let office = Office(rawValue: office) else {
      throw Stop(words.noOffice(self.office, Office.allCases.map(\.rawValue)))
    }
    let whom = Prose.tidy(whom)
    guard whom.count <= Account.longestName else { throw Stop(wording.keeping.tooLongName(Account.longestName) + ".") }
    try OneTimeLink.check(address, wording)
    let store = try OpenHouse.store(at: house.path, wording)
    defer { try? store.close() }
    let organisation = try await OpenHouse.organisation(organisation, in: store, wording)
    let offer = Invitation.Offer(
      organisation: organisation.id, office: office, mayConsent: mayConsent, whom: whom)
    do {
      let (word, _) = try await store.invite(to: offer, by: .commandLine, at: Clock.now())
      Output.line(
        words.invited(wording.name(of: office, in: organisation.name), OneTimeLink.invitation(word, at: address)))
      if address.isEmpty { Output.line(words.addHouse) }
    } catch let fault as StoreFault {
      throw Stop(HouseSentence.of(fault, wording))
    }
  }
}

/// Where one-time links lead; the places are those of the pages.
enum OneTimeLink {
  static func invitation(_ word: String, at house: String) -> String { "\(trimmed(house))/einladung/\(word)" }
  static func recovery(_ word: String, at house: String) -> String { "\(trimmed(house))/wiederherstellung/\(word)" }

  /// An address of the house is one of the web, without signs that need escaping; none is none.
  static func check(_ house: String, _ wording: Wording) throws {
    let signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:/[]_~"
    let isOne = ["https://", "http://"].contains { house.hasPrefix($0) && house.utf8.count > $0.utf8.count }
    guard house.isEmpty || isOne && house.allSatisfy({ signs.contains($0) }) else {
      throw Stop(wording.handle.noAddress(house))
    }
  }

  private static func trimmed(_ house: String) -> Substring { house.hasSuffix("/") ? house.dropLast() : house[...] }
}
