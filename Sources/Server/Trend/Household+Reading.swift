package import Attention
package import Exchange
import Pages
import Store
package import Wording

extension Household {
  /// The reading of one series in the words of its page, with what belongs beside it.
  ///
  /// - Parameter window: how much of the past the statements are about.
  package func readingSheet(
    of definition: SeriesDefinition, in organisation: Organisation, over window: TrendWindow, _ wording: Wording
  ) async throws -> ReadingSheet? {
    let series = try await store.series(definition, of: organisation.id)
    let surroundings = try await trendSurroundings(of: series)
    let curve = Curve(series, in: surroundings, over: window)
    return ReadingSheet(
      curve.reading, of: series, organisation, vintages: try await store.vintages(of: organisation.id),
      conditions: try await Circumstances(household: self)
        .events(of: organisation.id, touching: definition.key, wording.language),
      echoes: calendar.echoes, phases: surroundings.phases,
      paragraphs: curve.paragraphs(wording).map { ReadingSheet.Paragraph(about: $0.about, sentences: $0.sentences) })
  }
}
