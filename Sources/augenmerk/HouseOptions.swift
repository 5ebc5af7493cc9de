public import ArgumentParser
public import Attention
import Catalogue
import FoundationEssentials
import Server
import Store
import Wording

/// Which house a command is about, and in which language it answers.
struct HouseOptions: ParsableArguments {
  @Option(
    name: .customLong("house"),
    help: "Verzeichnis des Hauses / house directory. Ohne Angabe: $AUGENMERK_HOUSE oder ~/.local/share/augenmerk.")
  var directory: String?

  @Option(name: .customLong("language"), help: "de oder/or en.")
  var languageCode = "de"

  var path: String {
    if let directory { return directory }
    let environment = ProcessInfo.processInfo.environment
    if let house = environment["AUGENMERK_HOUSE"], !house.isEmpty { return house }
    return (environment["HOME"] ?? ".") + "/.local/share/augenmerk"
  }

  var wording: Wording { Wording(Language(rawValue: languageCode) ?? .german) }

  static let german = Wording(.german)

  func validate() throws {
    guard Language(rawValue: languageCode) != nil else {
      throw ValidationError("--language: de oder en / de or en")
    }
  }
}

/// The clock of the program: the machine's, or held at one day for tests and pictures.
enum Clock {
  static func now() -> Moment {
    Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
  }

  /// The time of day goes on; the day is the given one.
  static func held(at day: Day?) -> @Sendable () -> Moment {
    guard let day else { return { now() } }
    return {
      let milliseconds = now().milliseconds % 86_400_000
      return Moment(milliseconds: Int64(day.number) * 86_400_000 + milliseconds)
    }
  }
}

/// A day on the command line: `2026-11-24`.
extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
