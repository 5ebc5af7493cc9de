/// What was erased: that it was there, what it was, who erased it and under which rule. Never its words.
public struct Erasure: Hashable, Sendable {
  public let record: ID<Frame>
  /// As it is stored: an entry's kind, `consent`, `dialogueRecord`, `promiseState` or `setAside`.
  public let what: String
  /// Where it had been said.
  public let organisation: ID<Organisation>
  public let recorded: Moment
  public let erased: Moment
  public let by: ID<Organisation>
  public let rule: String

  public init(
    record: ID<Frame>, what: String, organisation: ID<Organisation>, recorded: Moment, erased: Moment,
    by: ID<Organisation>, rule: String
  ) {
    (self.record, self.what, self.organisation, self.recorded) = (record, what, organisation, recorded)
    (self.erased, self.by, self.rule) = (erased, by, rule)
  }
}
