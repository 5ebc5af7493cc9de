/// What somebody could not use, told without an account. Read by the office that runs the house and removed when it is done.
public struct BarrierReport: Hashable, Sendable {
  /// In characters.
  public static let longest = 4000

  public let id: ID<BarrierReport>
  public let received: Moment
  public let draft: Draft

  public init(id: ID<BarrierReport>, received: Moment, draft: Draft) {
    (self.id, self.received, self.draft) = (id, received, draft)
  }

  /// The words of the report.
  public struct Draft: Hashable, Sendable {
    /// What could not be done.
    public let text: String
    /// Where, in the person's own words; may be empty.
    public let place: String
    /// How to answer; may be empty. Nobody has to say who they are.
    public let contact: String

    public init(text: String, place: String, contact: String) {
      (self.text, self.place, self.contact) = (text, place, contact)
    }
  }
}
