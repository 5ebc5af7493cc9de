import Attention

/// What indicators and component series have in common.
extension Fields {
  func origin() -> Origin? {
    guard let field = required("origin"), let part = Fields(field, .origin) else { return nil }
    let kind = part.choice("kind", of: Origin.Kind.self)
    let sources = part.each("sources") { $0.literal() }
    let note = part["note"]?.localized()
    return kind.map { Origin(kind: $0, sources: sources, note: note) }
  }

  func minimumCases() -> MinimumCases? {
    guard let field = required("minimumCases"), let part = Fields(field, .minimumCases) else { return nil }
    let own = part.required("own")?.number(in: 3...1000)
    let official = part["official"]?.number(in: 3...1000)
    let staff = part["staff"]?.number(in: Organisation.smallestObservedTeam...1000)
    let stories = part["stories"]?.number(in: 3...1000)
    return own.map { MinimumCases(official: official, own: $0, staff: staff, stories: stories) }
  }
}
