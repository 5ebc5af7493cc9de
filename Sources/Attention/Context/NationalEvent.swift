/// An event of the shipped calendar: something that happened, or is announced, for every Jobcenter in the country.
///
/// It becomes an `Event` on the pages of one organisation, which may confirm it with a source of its own.
public struct NationalEvent: Hashable, Sendable {
  public let id: Key<NationalEvent>
  public let first: Day
  public let last: Day?
  public let exactness: Event.Exactness
  /// Whether it comes back every year on the same day; then it is told, not drawn.
  public let isYearly: Bool
  public let kinds: NonEmpty<Event.Kind>
  public let title: Localized
  /// Nil when the title says everything.
  public let text: Localized?
  public let touches: Touch
  public let source: Localized
  /// Whether the hand-written file vouches for it. What lay ahead when the file was written is never vouched for.
  public let isVouchedFor: Bool
  /// Whether it lay ahead when the file was written.
  public let laidAhead: Bool

  /// - Parameters:
  ///   - isVouchedFor: whether the file names a source that was read.
  ///   - horizon: up to which day the file knows what came to pass; whatever lies behind it is announced only.
  public init(
    id: Key<NationalEvent>, first: Day, last: Day?, exactness: Event.Exactness, isYearly: Bool,
    kinds: NonEmpty<Event.Kind>, title: Localized, text: Localized?, touches: Touch, source: Localized,
    isVouchedFor: Bool, horizon: Day
  ) {
    (self.id, self.first, self.last, self.exactness) = (id, first, last, exactness)
    (self.isYearly, self.kinds, self.title, self.text) = (isYearly, kinds, title, text)
    laidAhead = first > horizon
    (self.touches, self.source, self.isVouchedFor) = (touches, source, isVouchedFor && !laidAhead)
  }

  /// Which curves an event touches with special care; no proof of an effect.
  public enum Touch: Hashable, Sendable {
    case all
    /// History only: it stands in the calendar and beside no curve.
    case none
    /// Every measure of these indicators and of the indicators of these dimensions, what they are made of, and these series.
    case some(indicators: [Key<Indicator>], dimensions: [Key<Dimension>], components: [Key<ComponentSeries>])
  }
}

/// What an organisation has to say about an event of the calendar: that it checked it, and where.
public struct Confirmation: Hashable, Sendable {
  public let event: Key<NationalEvent>
  public let source: String
  public let office: Office
  public let recorded: Moment

  public init(event: Key<NationalEvent>, source: String, office: Office, recorded: Moment) {
    (self.event, self.source, self.office, self.recorded) = (event, source, office, recorded)
  }
}

/// What the benefit was called from a day on. Its name is a dated value and stands nowhere else.
public struct BenefitName: Hashable, Sendable {
  public let id: Key<BenefitName>
  public let first: Day
  public let name: Localized

  public init(id: Key<BenefitName>, first: Day, name: Localized) {
    (self.id, self.first, self.name) = (id, first, name)
  }
}
