import Attention
import FoundationEssentials

/// The judgement on shipped and own files: what there is, and everything that is to be said about it.
///
///     let check = Check.run(catalogue: nil, house: "haus", in: .current())
///     print(check.text(in: .german))   // or try check.json()
///     exit(check.exitCode)
public struct Check: Hashable, Sendable, Codable {
  public let counts: Counts
  public let diagnostics: [Diagnostic]

  public init(_ shelf: Shelf, _ further: [Diagnostic] = []) {
    counts = Counts(shelf)
    diagnostics = shelf.diagnostics + further
  }

  private init(_ diagnostic: Diagnostic) {
    counts = Counts(Shelf(reading: []))
    diagnostics = [diagnostic]
  }

  /// Finds and reads everything, and judges it. Never fails: that nothing was found is a judgement too.
  /// - Parameters:
  ///   - catalogue: the shipped folder, where somebody names one.
  ///   - house: the house whose own files and notices are judged with them.
  public static func run(catalogue: String?, house: String?, in surroundings: Root.Surroundings) -> Check {
    do throws(Diagnostic) {
      let shipped = try Root.shipped(named: catalogue, in: surroundings)
      guard let house else { return Check(Shelf(reading: [shipped])) }
      guard isFolder(house) else { throw Diagnostic(file: house, place: .start, fault: .houseNotFound) }
      return Check(Shelf(reading: [shipped, Root.house(house)]), NoticesFile(house: house).diagnostics)
    } catch {
      return Check(error)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
  }

  /// How much there is.
  public struct Counts: Hashable, Sendable, Codable {
    public let indicators: Int
    /// How many of them are the house's own.
    public let ownIndicators: Int
    public let dimensions: Int
    public let guides: Int
    public let components: Int
    public let contextSeries: Int
    public let perspectives: Int
    public let examples: Int
    /// Events of the calendar.
    public let events: Int

    init(_ shelf: Shelf) {
      indicators = shelf.tableau.indicators.count
      ownIndicators = shelf.ownIndicators.count
      dimensions = shelf.tableau.dimensions.count
      guides = shelf.guides.count
      components = shelf.tableau.components.count { $0.role == .component }
      contextSeries = shelf.tableau.components.count { $0.role == .context }
      (perspectives, examples) = (shelf.perspectives.count, shelf.examples.count)
      events = shelf.calendar.events.count
    }
  }

  public func count(of severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// 1 when anything is an error; warnings and notes are not.
  public var exitCode: Int32 { count(of: .error) > 0 ? 1 : 0 }

  /// The same as data: counts and diagnostics, keys in alphabetical order.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
