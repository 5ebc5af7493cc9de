import Attention
import FoundationEssentials

/// A folder that holds `Indicators/` and `Dialogues/`: the shipped one, or a house.
public struct Root: Hashable, Sendable {
  /// Where it is on disk.
  public let path: String
  /// What stands before `Indicators/…` when a file is named; empty for the shipped folder.
  public let name: String

  public init(path: String, name: String) { (self.path, self.name) = (path, name) }

  /// The own files of a house: `<house>/Indicators` and `<house>/Dialogues`, where they exist.
  public static func house(_ path: String) -> Root {
    Root(path: path, name: path.hasSuffix("/") ? path : path + "/")
  }

  /// Where the program stands, as far as it helps to find its files.
  public struct Surroundings: Hashable, Sendable {
    /// The environment variable `AUGENMERK_CATALOGUE`.
    public let variable: String?
    /// The path of the running program.
    public let executable: String?
    public let currentDirectory: String

    public static let variableName = "AUGENMERK_CATALOGUE"

    public init(variable: String?, executable: String?, currentDirectory: String) {
      (self.variable, self.executable) = (variable, executable)
      self.currentDirectory = currentDirectory
    }

    /// Those of the running program.
    public static func current() -> Surroundings {
      let manager = FileManager.default
      let link = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return Surroundings(
        variable: ProcessInfo.processInfo.environment[variableName],
        executable: link ?? CommandLine.arguments.first, currentDirectory: manager.currentDirectoryPath)
    }
  }

  /// Finds the shipped folder: the one named by an argument, else by the environment, else beside the program, above the
  /// program's folder, or in the current directory.
  ///
  /// Whoever names a folder means that one: if it is not there, no other is taken in its place.
  /// - Throws: a `Diagnostic` that names the places looked at.
  public static func shipped(named argument: String?, in surroundings: Surroundings) throws(Diagnostic) -> Root {
    if let named = argument ?? surroundings.variable.flatMap({ $0.isEmpty ? nil : $0 }) {
      guard holdsCatalogue(named) else { throw notFound([named]) }
      return Root(path: named, name: "")
    }
    let places = candidates(in: surroundings)
    guard let found = places.first(where: holdsCatalogue) else { throw notFound(places) }
    return Root(path: found, name: "")
  }

  private static func candidates(in surroundings: Surroundings) -> [String] {
    var places: [String] = []
    var parts = (surroundings.executable ?? "").split(separator: "/").map(String.init)
    while !parts.isEmpty {
      parts.removeLast()
      let folder = "/" + parts.joined(separator: "/")
      places.append(folder)
      places.append((folder == "/" ? "" : folder) + "/share/augenmerk")
    }
    let isAbsolute = surroundings.executable?.hasPrefix("/") ?? false
    return (isAbsolute ? places : []) + [surroundings.currentDirectory]
  }

  private static func holdsCatalogue(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/Indicators/dimensions.yaml")
  }

  private static func notFound(_ places: [String]) -> Diagnostic {
    Diagnostic(file: places.first ?? "", place: .start, fault: .catalogueNotFound(places))
  }
}

extension Fault {
  static func catalogueNotFound(_ places: [String]) -> Fault {
    let list = places.joined(separator: ", ")
    return Fault(
      "catalogue-not-found",
      what: said(
        "Die mitgelieferten Ordner `Indicators` und `Dialogues` sind nicht zu finden.",
        "The shipped folders `Indicators` and `Dialogues` cannot be found."),
      why: said(
        "Gesucht wurde hier: \(list). Ohne diese Ordner gibt es nichts, worauf sich schauen ließe.",
        "These places were looked at: \(list). Without these folders there is nothing to look at."),
      remedy: said(
        "Nennen Sie den Ordner, der beide enthält, in der Umgebungsvariablen `\(Root.Surroundings.variableName)`.",
        "Name the folder that holds both in the environment variable `\(Root.Surroundings.variableName)`."))
  }
}
