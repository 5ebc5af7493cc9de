import ArgumentParser
import Attention
import Catalogue
import Exchange
import FoundationEssentials
import Store
import Wording

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Fremde Dateien einlesen / read foreign files.",
    subcommands: [ImportObservations.self])
}

struct ImportObservations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observations",
    abstract: "Werte aus einer Tabelle einlesen / read figures from a table. Alles oder nichts.")

  @Argument(help: "Die Datei / the file.") var file: String
  @OptionGroup var house: HouseOptions
  @Option(help: "Nummer oder Name der Organisation / number or name of the organisation.") var organisation: String
  @Option(help: "Die Zuordnung (YAML) / the mapping.") var mapping: String
  @Option(help: "Datenstand der Datei, etwa 2026-01-15 / day of the data.") var vintage: Day?
  @Option(help: "Warum Werte revidiert werden / why figures are revised.") var reason = ""
  @Flag(name: .customLong("dry-run"), help: "Nur berichten, nichts übernehmen / report only.") var dryRun = false

  func run() async throws {
    let wording = house.wording
    let traces = PersonTrace.words(reason)
    guard traces.isEmpty else { throw Stop(wording.person.lead(traces)) }
    let shelf = try OpenHouse.shelf(house: house.path)
    let mapping = try readMapping(shelf.tableau)
    guard let data = FileManager.default.contents(atPath: file) else { throw Stop(wording.handle.noFile(file)) }
    let store = try OpenHouse.store(at: house.path, wording)
    defer { try? store.close() }
    let organisation = try await organisation(in: store)
    var plan = ImportPlan.read(
      Array(data), with: mapping, vintage: vintage, today: Clock.now().day, definition: shelf.tableau.definition(of:))
    if !plan.isRefused, let day = plan.vintage {
      plan.report.tell(
        try await bring(plan, from: mapping, on: day, to: organisation, shelf.tableau, store), of: organisation,
        definition: shelf.tableau.definition(of:))
    }
    for sentence in plan.report.sentences(wording.language) { Output.line(sentence) }
    if dryRun { Output.line(wording.handle.dryRun) }
    if plan.isRefused { throw ExitCode(1) }
  }

  private func readMapping(_ tableau: Tableau) throws -> Mapping {
    let read = MappingFile(path: mapping, tableau: tableau)
    guard let mapping = read.mapping else {
      throw Stop(read.diagnostics.map { $0.text(in: house.wording.language) }.joined(separator: "\n"))
    }
    return mapping
  }

  private func organisation(in store: Store) async throws -> Organisation {
    let found = try await OpenHouse.organisation(organisation, in: store, house.wording)
    guard !found.kind.isConsulted else { throw Stop(house.wording.handle.neverObserved(found.name)) }
    guard found.mayBeObserved else { throw Stop(house.wording.handle.tooSmall(found.name)) }
    return found
  }

  private func bring(
    _ plan: ImportPlan, from mapping: Mapping, on day: Day, to organisation: Organisation, _ tableau: Tableau,
    _ store: Store
  ) async throws -> Bringing {
    let delivery = Delivery(day: day, source: plan.source, mapping: mapping.id, reason: reason)
    do {
      return dryRun
        ? try await store.weigh(plan.findings, to: organisation.id, from: delivery)
        : try await store.bring(
          plan.findings, to: organisation.id, from: delivery, definition: tableau.definition(of:), at: Clock.now())
    } catch let fault as StoreFault {
      throw Stop(HouseSentence.of(fault, house.wording))
    }
  }
}
