/// A side of an agreement.
public struct Party: Hashable, Sendable, Codable {
  public let organisation: ID<Organisation>
  public let role: Role

  public init(organisation: ID<Organisation>, role: Role) {
    (self.organisation, self.role) = (organisation, role)
  }

  public enum Role: String, CaseIterable, Codable, Sendable {
    /// The side whose work is observed.
    case observed
    /// The Vereinbarungspartner.
    case partner
    /// A consulted voice: heard, reads along, does not consent.
    case consulted

    public var concludes: Bool { self != .consulted }
  }
}
