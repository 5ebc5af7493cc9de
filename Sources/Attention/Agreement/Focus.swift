/// One measure of one indicator, chosen by a team, with the question and the reason it was chosen for.
///
/// It holds words, ids and nothing else: there is no place for a number to reach (Decisions/0001).
public struct Focus: Hashable, Sendable, Codable {
  public let indicator: Key<Indicator>
  /// The version of the indicator's text that was chosen, as written in its file.
  public let edition: String
  public let measure: Key<Measure>
  /// The Leitfrage under which both sides look; the indicator's own or one of theirs.
  public let question: String
  /// "Warum achten Sie darauf?" Voluntary in a draft.
  public let reason: String
  /// "Woran beobachten wir es?" The agreed way of observing.
  public let observing: String
  /// A resting focus keeps its place and takes none of the attention.
  public let isResting: Bool

  public init(
    indicator: Key<Indicator>, edition: String, measure: Key<Measure>, question: String, reason: String,
    observing: String, isResting: Bool
  ) {
    (self.indicator, self.edition, self.measure) = (indicator, edition, measure)
    (self.question, self.reason, self.observing) = (question, reason, observing)
    self.isResting = isResting
  }

  public var series: SeriesKey { .measure(indicator, measure) }
}

/// What one party brings, in its own words. Every concluding party contributes (seed 1, E03).
public struct Contribution: Hashable, Sendable, Codable {
  public let party: ID<Organisation>
  public let text: String

  public init(party: ID<Organisation>, text: String) { (self.party, self.text) = (party, text) }
}
