/// What can be looked at: dimensions in their order, the indicators in them, and the component and context series.
///
/// It is an offer to choose from, never a picture of a Jobcenter (seed 2, H01 to H04).
public struct Tableau: Sendable {
  public let dimensions: [Dimension]
  public let indicators: [Indicator]
  public let components: [ComponentSeries]
  private let indicatorByID: [Key<Indicator>: Indicator]
  private let componentByID: [Key<ComponentSeries>: ComponentSeries]

  /// Indicators are put into the order of their dimensions and, inside one, of the given list.
  /// - Throws: `TableauFault` when something is named that does not exist, or an id stands twice.
  public init(
    dimensions: [Dimension], indicators: [Indicator], components: [ComponentSeries]
  )
    throws(TableauFault)
  {
    var indicatorByID: [Key<Indicator>: Indicator] = [:]
    for indicator in indicators {
      guard indicatorByID.updateValue(indicator, forKey: indicator.id) == nil else {
        throw .indicatorTwice(indicator.id)
      }
      guard dimensions.contains(where: { $0.id == indicator.dimension }) else {
        throw .unknownDimension(indicator.dimension, in: indicator.id)
      }
    }
    var componentByID: [Key<ComponentSeries>: ComponentSeries] = [:]
    for component in components {
      guard componentByID.updateValue(component, forKey: component.id) == nil else {
        throw .componentTwice(component.id)
      }
    }
    for indicator in indicators {
      for relation in indicator.related where indicatorByID[relation.indicator] == nil {
        throw .unknownRelation(relation.indicator, in: indicator.id)
      }
      for component in indicator.measures.all.flatMap(\.components) where componentByID[component] == nil {
        throw .unknownComponent(component, in: indicator.id)
      }
    }
    self.dimensions = dimensions
    self.indicators = dimensions.flatMap { dimension in indicators.filter { $0.dimension == dimension.id } }
    self.components = components
    (self.indicatorByID, self.componentByID) = (indicatorByID, componentByID)
  }

  /// Nothing to look at: what there is where no file could be read.
  public static let empty = Tableau()

  private init() {
    (dimensions, indicators, components) = ([], [], [])
    (indicatorByID, componentByID) = ([:], [:])
  }

  public subscript(id: Key<Indicator>) -> Indicator? { indicatorByID[id] }
  public subscript(id: Key<ComponentSeries>) -> ComponentSeries? { componentByID[id] }

  public func dimension(of indicator: Indicator) -> Dimension? {
    dimensions.first { $0.id == indicator.dimension }
  }

  public func indicators(in dimension: Key<Dimension>) -> [Indicator] {
    indicators.filter { $0.dimension == dimension }
  }

  /// The definition behind a series, wherever it stands.
  public func definition(of key: SeriesKey) -> SeriesDefinition? {
    switch key {
    case .measure(let indicator, let measure):
      guard let indicator = self[indicator], let measure = indicator.measure(measure) else { return nil }
      return SeriesDefinition(indicator: indicator, measure: measure)
    case .component(let id):
      guard let component = self[id] else { return nil }
      return SeriesDefinition(component: component)
    }
  }
}

/// One of the dimensions of the tableau. They are data, so that a house can add its own.
public struct Dimension: Hashable, Sendable {
  public let id: Key<Dimension>
  public let title: Localized
  /// For narrow places.
  public let short: Localized
  public let question: Localized
  public let about: Localized

  public init(id: Key<Dimension>, title: Localized, short: Localized, question: Localized, about: Localized) {
    (self.id, self.title, self.short) = (id, title, short)
    (self.question, self.about) = (question, about)
  }
}

/// What makes a tableau impossible.
public enum TableauFault: Error, Equatable {
  case indicatorTwice(Key<Indicator>)
  case componentTwice(Key<ComponentSeries>)
  case unknownDimension(Key<Dimension>, in: Key<Indicator>)
  case unknownRelation(Key<Indicator>, in: Key<Indicator>)
  case unknownComponent(Key<ComponentSeries>, in: Key<Indicator>)
}

/// Which definition a series follows.
///
/// Written `integrationsquote/quote` for a measure and `component/bestand-elb` for a component or context series.
public enum SeriesKey: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  case measure(Key<Indicator>, Key<Measure>)
  case component(Key<ComponentSeries>)

  /// Nil for anything but the two written forms.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "component" {
      guard let id = try? Key<ComponentSeries>(parts[1]) else { return nil }
      self = .component(id)
    } else {
      guard let indicator = try? Key<Indicator>(parts[0]), let measure = try? Key<Measure>(parts[1]) else {
        return nil
      }
      self = .measure(indicator, measure)
    }
  }

  public var description: String {
    switch self {
    case .measure(let indicator, let measure): "\(indicator)/\(measure)"
    case .component(let id): "component/\(id)"
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let key = SeriesKey(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a series: \(text)")
    }
    self = key
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What a page or an export must say about a series beside its figures.
public struct SeriesDefinition: Hashable, Sendable {
  public let key: SeriesKey
  /// Of the indicator or component series; waves of a survey remember it.
  public let version: Int
  /// Of the indicator; where it has several measures, with the measure behind it.
  public let title: Localized
  public let measure: Measure
  public let hides: Localized
  public let source: Localized
  public let minimumCases: MinimumCases
  public let notThis: [ComponentSeries.Confusion]

  public init(indicator: Indicator, measure: Measure) {
    key = .measure(indicator.id, measure.id)
    version = indicator.version
    let (whole, part) = (indicator.title, measure.title)
    title =
      indicator.measures.rest.isEmpty
      ? whole : Localized(sentence: "\(whole.de): \(part.de)", "\(whole.en): \(part.en)")
    self.measure = measure
    (hides, source, minimumCases) = (indicator.hides, indicator.source, indicator.minimumCases)
    notThis = []
  }

  /// The same definition with another title and measure, for a figure made of several.
  init(of other: SeriesDefinition, title: Localized, measure: Measure) {
    (key, version, self.title, self.measure) = (other.key, other.version, title, measure)
    (hides, source, minimumCases) = (other.hides, other.source, other.minimumCases)
    notThis = other.notThis
  }

  public init(component: ComponentSeries) {
    key = .component(component.id)
    version = component.version
    title = component.title
    measure = component.measure
    (hides, source, minimumCases) = (component.hides, component.source, component.minimumCases)
    notThis = component.notThis
  }
}
