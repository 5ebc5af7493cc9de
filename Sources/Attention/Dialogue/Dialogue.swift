/// A talk of the parties of one agreement (or of one team), prepared from a guide, with a record that stays.
public struct Dialogue: Hashable, Sendable {
  /// One talk takes at most three foci.
  public static let mostItems = 3

  public let id: ID<Dialogue>
  public let agreement: ID<Agreement>
  public let guide: Key<Guide>
  /// Whose talk it is where one side talks on its own; nil for a talk of the parties.
  public let side: ID<Organisation>?
  public let day: Day
  public let place: String
  /// Roles with head counts, never names.
  public let participants: [Participants]
  /// What is looked at: a focus and the stretch of its curve.
  public let items: [Item]
  /// Conditions that changed since the last time, in words.
  public let conditions: [String]
  /// Set when the record is closed.
  public let closed: Moment?
  /// The data as they stood when it was closed: the newest vintage of that day.
  public let known: ID<Vintage>?

  public init(
    id: ID<Dialogue>, agreement: ID<Agreement>, guide: Key<Guide>, side: ID<Organisation>? = nil, day: Day,
    place: String, participants: [Participants], items: [Item], conditions: [String], closed: Moment?,
    known: ID<Vintage>?
  ) {
    (self.id, self.agreement, self.guide, self.day, self.place) = (id, agreement, guide, day, place)
    self.side = side
    (self.participants, self.items, self.conditions) = (participants, items, conditions)
    (self.closed, self.known) = (closed, known)
  }

  /// Whether one side talks on its own: it was prepared so, or its guide says so. What was prepared so stays so when the guide is
  /// gone.
  public func isAmongOneSide(by guide: Guide?) -> Bool { side != nil || guide?.sides == .one }

  public struct Participants: Hashable, Sendable, Codable {
    public let perspective: Key<Perspective>
    public let count: Int

    public init(perspective: Key<Perspective>, count: Int) {
      (self.perspective, self.count) = (perspective, count)
    }
  }

  public struct Item: Hashable, Sendable, Codable {
    public let series: SeriesKey
    public let stretch: Stretch?

    public init(series: SeriesKey, stretch: Stretch?) { (self.series, self.stretch) = (series, stretch) }
  }
}
