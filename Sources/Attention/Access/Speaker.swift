/// From where something is said: an office in an organisation, from one perspective. Never a person.
public struct Speaker: Hashable, Sendable {
  public let organisation: ID<Organisation>
  public let office: Office
  public let perspective: Key<Perspective>

  public init(organisation: ID<Organisation>, office: Office, perspective: Key<Perspective>) {
    (self.organisation, self.office, self.perspective) = (organisation, office, perspective)
  }

  /// An office of an organisation, speaking from its own perspective (`Organisation.Kind.perspective(of:)`).
  public init(_ organisation: Organisation, _ office: Office) throws(KeyFault) {
    try self.init(
      organisation: organisation.id, office: office, perspective: Key(organisation.kind.perspective(of: office)))
  }

  /// Whoever stands here, speaking from the perspective of the own office.
  public init(_ standing: Standing) throws(KeyFault) {
    try self.init(
      organisation: standing.organisation, office: standing.office,
      perspective: Key(standing.kind.perspective(of: standing.office)))
  }
}
