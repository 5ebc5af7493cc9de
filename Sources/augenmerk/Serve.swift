import ArgumentParser
import Attention
import Catalogue
import Server
import Store
import Wording

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Das Haus öffnen / serve the house. Beenden mit Strg-C.")

  @OptionGroup var house: HouseOptions
  @Option(help: "Adresse, an der gehört wird / address to listen on.") var host = "127.0.0.1"
  @Option(help: "Port.") var port = 8080
  @Option(help: "Anfragen je Konto und Minute, mehr müssen warten / requests per account and minute.") var requests =
    240
  @Flag(help: "Ohne HTTPS davor, nur auf dem eigenen Rechner / without HTTPS in front, on this machine only.")
  var plain = false

  func validate() throws {
    try Port.judge(port, house.wording)
    if plain, !["127.0.0.1", "::1", "localhost"].contains(host) {
      throw ValidationError(HouseOptions.german.handle.plainOnlyLoopback)
    }
  }

  func run() async throws {
    let shelf = try OpenHouse.shelf(house: house.path)
    let notices = NoticesFile(house: house.path)
    OpenHouse.report(shelf.diagnostics + notices.diagnostics, house.wording)
    let store = try OpenHouse.store(at: house.path, house.wording)
    try OpenHouse.keepDoor(of: store, at: house.path, house.wording)
    let word = try await store.isEmpty ? SetUpWord.random() : nil
    let household = try await OpenHouse.household(
      store, shelf, notices: notices.notices, now: Clock.now, isSecure: !plain, setUpWord: word,
      limits: RequestLimits(perMinute: requests))
    let wording = house.wording
    try await Port.listening(on: host, port, wording) {
      try await Site.serve(household, host: host, port: port) { port in
        Output.line(wording.handle.serving("http://\(host):\(port)/"))
        if let word { Output.line(wording.handle.setUpWord(word.text)) }
      }
    }
  }
}

/// Where a program listens, judged before anything is opened and explained when it is taken.
enum Port {
  static func judge(_ port: Int, _ wording: Wording) throws {
    guard (0...65_535).contains(port) else { throw ValidationError(wording.handle.portRange) }
  }

  static func listening(on host: String, _ port: Int, _ wording: Wording, _ serve: () async throws -> Void) async throws
  {
    do {
      try await serve()
    } catch let fault as Site.ListeningFault {
      let words = wording.handle
      throw Stop(fault.isTaken ? words.portTaken(port) : words.cannotListen(host, port, fault.reason))
    }
  }
}
