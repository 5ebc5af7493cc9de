import ArgumentParser
import Attention
import Catalogue
import Exchange
import Server
import Store
import Wording

struct TrendRead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Einen Verlauf in Worten lesen / read one curve in words. Nur die eigene Vergangenheit.",
    discussion: """
      Dieselben Sätze wie auf der Seite des Verlaufs; mit --json dazu alles, worauf sie sich stützen.
      The sentences of the trend page; with --json also what they rest on. The keys are explained in Documentation/Betrieb.md.
      """)

  @OptionGroup var house: HouseOptions
  @Option(help: "Nummer oder Name der Organisation / number or name of the organisation.") var organisation: String
  @Option(help: "Kennung des Indikators, oder component/… / id of the indicator, or component/….")
  var indicator: String
  @Option(help: "Kennung der Größe; ohne Angabe die erste / id of the measure; the first one if left out.")
  var measure: String?
  @Option(help: "Monate, von denen die Aussagen handeln: 24 bis 60 / months the statements are about: 24 to 60.")
  var months = 36
  @Flag(help: "Als Daten / as data.") var json = false

  func validate() throws {
    guard (24...60).contains(months) else { throw ValidationError("--months: 24–60") }
  }

  func run() async throws {
    let wording = house.wording
    let shelf = try OpenHouse.shelf(house: house.path)
    let definition = try definition(in: shelf.tableau)
    let store = try OpenHouse.store(at: house.path, wording)
    defer { try? store.close() }
    let organisation = try await organisation(in: store)
    let household = try await OpenHouse.household(store, shelf, now: Clock.now, isSecure: true)
    let window = months == 36 ? TrendWindow.standard : .months(months)
    guard let sheet = try await household.readingSheet(of: definition, in: organisation, over: window, wording)
    else { throw Stop(wording.handle.tooSmall(organisation.name)) }
    Output.line(json ? sheet.json(wording.language) : sheet.text(wording.language))
  }

  private func definition(in tableau: Tableau) throws -> SeriesDefinition {
    if measure == nil, let key = SeriesKey(indicator), let definition = tableau.definition(of: key) {
      return definition
    }
    guard let id = try? Key<Indicator>(indicator), let found = tableau[id] else {
      throw Stop(house.wording.handle.noIndicator(indicator))
    }
    guard let measure else { return SeriesDefinition(indicator: found, measure: found.measures.first) }
    guard let chosen = found.measures.all.first(where: { $0.id.description == measure }) else {
      throw Stop(house.wording.handle.noMeasure(measure, found.measures.all.map(\.id.description)))
    }
    return SeriesDefinition(indicator: found, measure: chosen)
  }

  private func organisation(in store: Store) async throws -> Organisation {
    let found = try await OpenHouse.organisation(organisation, in: store, house.wording)
    guard found.mayBeObserved else { throw Stop(house.wording.handle.tooSmall(found.name)) }
    return found
  }
}
