import Attention
import Exchange
import Hummingbird
import Pages
import Store
import Wording

/// One curve named in an address, wherever it stands: in an agreement or among the conditions of one's own organisation.
struct CurveDesk {
  let household: Household
  let member: MemberContext
  /// The one organisation whose figures are read below this address.
  let organisation: ID<Organisation>
  let place: CurvePlace
  let placeTitle: String
  let definition: SeriesDefinition

  var store: Store { household.store }
  var wording: Wording { member.wording }

  init(_ household: Household, _ context: ObservedContext) async throws {
    let (place, definition) = try context.focus(in: household.tableau)
    let observed = try await household.store.organisation(context.organisation)
    self.init(
      household: household, member: context.member, organisation: context.organisation, place: place,
      placeTitle: context.member.wording.agreement.title(observed: observed.name, of: context.agreement.text),
      definition: definition)
  }

  init(_ household: Household, _ context: FigureContext) throws {
    let component = try context.component(in: household.tableau)
    self.init(
      household: household, member: context.member, organisation: context.organisation,
      place: .condition(component.id), placeTitle: "", definition: SeriesDefinition(component: component))
  }

  private init(
    household: Household, member: MemberContext, organisation: ID<Organisation>, place: CurvePlace,
    placeTitle: String, definition: SeriesDefinition
  ) {
    (self.household, self.member, self.organisation) = (household, member, organisation)
    (self.place, self.placeTitle, self.definition) = (place, placeTitle, definition)
  }

  func series() async throws -> Series { try await store.series(definition, of: organisation) }

  func curve(over window: TrendWindow = .standard) async throws -> Curve {
    let series = try await series()
    return Curve(series, in: try await household.trendSurroundings(of: series), over: window)
  }

  func scene(_ curve: Curve) async throws -> CurveScene {
    CurveScene(
      place: place, placeTitle: placeTitle, observed: try await store.organisation(organisation).name, curve: curve,
      events: try await Circumstances(household: household)
        .events(of: organisation, touching: definition.key, member.language),
      echoes: household.calendar.echoes, vintage: try await household.newestVintage(of: curve.series.observations))
  }

  /// A series as it leaves the house: exactly what a page shows of it.
  func sheet(_ curve: Curve, shown: Stretch?, then: Series? = nil) async throws -> SeriesSheet {
    let key = curve.series.definition.key
    var reading = SheetReading(curve, wording)
    (reading.setAsides, reading.then) = (try await store.setAsides(of: organisation), then)
    let sheet = SeriesSheet(
      curve.series, of: try await store.organisation(organisation),
      vintages: try await store.vintages(of: organisation),
      conditions: try await Circumstances(household: household)
        .events(of: organisation, touching: key, member.language),
      phases: try await store.phases(of: key, in: organisation), echoes: household.calendar.echoes, shown: shown,
      reading: reading)
    guard let sheet else { throw Refusal.missing }
    return sheet
  }

  func file(_ bytes: [UInt8], _ suffix: String = "") -> Response {
    Answer.csv(bytes, fileName: definition.key.description.replacing("/", with: "-") + suffix + ".csv")
  }
}

extension SheetReading {
  /// What the page of a curve says beside its figures, with the places it is shown with.
  init(_ curve: Curve, _ wording: Wording) {
    let (reading, figures) = (curve.reading, curve.words(wording))
    self.init(
      middles: reading.middles.mapValues(figures.shownMiddle), adjusted: reading.adjusted.mapValues(figures.shown),
      limits: reading.limits.mapValues(figures.shown))
  }
}
