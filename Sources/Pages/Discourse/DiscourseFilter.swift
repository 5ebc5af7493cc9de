public import Attention

/// Which passages of a half-year are shown: all of them, one kind, one dimension. It stands in the address
/// (`?art=deutung&dimension=wahlfreiheit`); what the address does not understand shows everything.
public struct DiscourseFilter: Hashable, Sendable {
  public let kind: Entry.Kind?
  public let dimension: Key<Dimension>?

  public init(kind: Entry.Kind? = nil, dimension: Key<Dimension>? = nil) {
    (self.kind, self.dimension) = (kind, dimension)
  }

  /// - Parameters: the raw values of the address, if there are any.
  public init(art: String?, dimension: String?, in tableau: Tableau) {
    kind = art.flatMap { Entry.Kind(slug: $0) }
    self.dimension = tableau.dimensions.first { $0.id.text == dimension }?.id
  }

  var isOpen: Bool { kind == nil && dimension == nil }

  func shows(_ section: Discourse.Section) -> Bool { dimension == nil || section.dimension.id == dimension }
  func shows(_ entry: Entry) -> Bool { kind == nil || entry.kind == kind }
}
