import ArgumentParser
import Attention
import Catalogue
import Glibc
import Server
import Store
import Wording

/// Opens what a command needs, or says in a sentence why it cannot.
enum OpenHouse {
  /// The shelf of shipped files and those of the house.
  static func shelf(house: String?) throws -> Shelf {
    do throws(Diagnostic) {
      return Shelf(
        reading: [try Root.shipped(named: nil, in: .current())] + (house.map { [Root.house($0)] } ?? []))
    } catch {
      throw Stop(error.text(in: .german))
    }
  }

  static func store(at path: String, _ wording: Wording) throws -> Store {
    try opened(path, wording) { try Store.open(at: path) }
  }

  /// For the one program that lets people in.
  static func keepDoor(of store: Store, at path: String, _ wording: Wording) throws {
    try opened(path, wording) { try store.keepDoor() }
  }

  private static func opened<Value>(_ path: String, _ wording: Wording, _ open: () throws -> Value) throws -> Value {
    do {
      return try open()
    } catch let fault as StoreFault {
      throw Stop(wording.handle.cannotOpen(path, HouseSentence.of(fault, wording)))
    }
  }

  static func household(
    _ store: Store, _ shelf: Shelf, notices: Notices = Notices(), now: @escaping @Sendable () -> Moment, isSecure: Bool,
    setUpWord: SetUpWord? = nil, limits: RequestLimits = .none
  ) async throws -> Household {
    Household(
      store: store, house: try await store.house(), notices: notices, tableau: shelf.tableau,
      calendar: shelf.calendar, guides: shelf.guides, perspectives: shelf.perspectives, now: now, isSecure: isSecure,
      setUpWord: setUpWord, limits: limits)
  }

  /// The organisation that goes by this number or name.
  static func organisation(_ named: String, in store: Store, _ wording: Wording) async throws -> Organisation {
    let all = try await store.organisations()
    // A number means a number, whatever somebody is called.
    let byNumber = all.first { $0.id.description == named }
    guard let found = byNumber ?? all.first(where: { $0.name == named }) else {
      throw Stop(wording.handle.noOrganisation(named, all.map { "\($0.id) \($0.name)" }))
    }
    return found
  }

  /// What the diagnostics of the catalogue have to say, on the error output; faulty own files take nothing else away.
  static func report(_ diagnostics: [Diagnostic], _ wording: Wording) {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      Output.error(diagnostic.text(in: wording.language))
    }
  }
}

/// A command that ends with a sentence and status 1.
struct Stop: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String) { description = sentence }
}

/// Where commands speak.
enum Output {
  static func line(_ text: String) { now(text) }

  /// Says something at once, past every buffer.
  static func now(_ text: String) { write(text + "\n", to: 1) }

  static func error(_ text: String) {
    write(text + "\n", to: 2)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in _ = Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
  }
}
