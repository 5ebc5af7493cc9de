/// That an organisation has read a record, and since when. Those who wrote see it (promise 5); never which person read.
public struct ReadNotice: Hashable, Sendable {
  public let record: ID<Frame>
  public let organisation: ID<Organisation>
  public let first: Moment

  public init(record: ID<Frame>, organisation: ID<Organisation>, first: Moment) {
    (self.record, self.organisation, self.first) = (record, organisation, first)
  }
}
