public import Attention

/// What is offered: the tableau, the guides, the perspectives and the example dialogues of one or several roots, and what is to
/// be said about their files.
///
/// One faulty file never takes the rest away: it is left out, and the diagnostics say so.
///
///     let shelf = Shelf(reading: [try .shipped(named: nil, in: .current()), .house("/srv/haus")])
public struct Shelf: Sendable {
  public let tableau: Tableau
  /// In the order of their German titles.
  public let guides: [Guide]
  /// In the order of their files.
  public let perspectives: [Perspective]
  public let examples: [ExampleDialogue]
  /// What happened around the figures of every Jobcenter.
  public let calendar: NationalCalendar
  /// Indicators that come from another root than the first: a house's own.
  public let ownIndicators: Set<Key<Indicator>>
  /// By file and place.
  public let diagnostics: [Diagnostic]

  /// Reads every file of the roots. Later roots add to earlier ones; the last word wins, loudly.
  public init(reading roots: [Root]) {
    let files = ShelfFiles(roots)
    let references = References(files)
    references.judge()
    let tableau = references.tableau
    self.tableau = tableau
    guides = files.guides.compactMap(\.guide).sorted { Slug.order($0.title.de) < Slug.order($1.title.de) }
    perspectives = files.perspectives
    examples = references.examples(about: tableau).sorted { Slug.order($0.title.de) < Slug.order($1.title.de) }
    calendar = references.calendar(about: tableau)
    let own = files.indicators.filter { $0.slot.root > 0 }.compactMap { $0.indicator?.id }
    ownIndicators = Set(own.filter { tableau[$0] != nil })
    diagnostics = files.diagnostics
  }

  public func guide(_ id: Key<Guide>) -> Guide? { guides.first { $0.id == id } }
  public func perspective(_ id: Key<Perspective>) -> Perspective? { perspectives.first { $0.id == id } }
}
