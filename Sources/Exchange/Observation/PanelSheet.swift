public import Attention

/// The figures of several series of one organisation as one table that leaves the house: a row for every period of every
/// series, and for a survey one for every answer. What each figure hides stands in its own row (promise 8).
public struct PanelSheet: Sendable {
  private let sheets: [SeriesSheet]
  private let shown: Stretch

  /// Nil without any sheet.
  /// - Parameters:
  ///   - sheets: in the order of the page; all of one organisation, which each of them has checked.
  ///   - shown: the months of the picture.
  public init?(_ sheets: [SeriesSheet], shown: Stretch) {
    guard let first = sheets.first, sheets.allSatisfy({ $0.organisation.id == first.organisation.id }) else {
      return nil
    }
    (self.sheets, self.shown) = (sheets, shown)
  }

  /// UTF-8 with its mark, semicolons, decimal comma.
  public func delimited(_ language: Language) -> [UInt8] {
    var writer = DelimitedWriter()
    for row in rows(language) { writer.write(row) }
    return writer.bytes
  }

  /// The header and one row a period, or an answer.
  public func rows(_ language: Language) -> [[DelimitedWriter.Cell]] {
    let heads =
      [
        SheetWords.series, SheetWords.time, SheetWords.answer, SheetWords.value, SheetWords.numerator,
        SheetWords.denominator, SheetWords.middle,
      ]
      + SheetWords.company.filter { $0 != SheetWords.series }
    return [heads.map { .text($0[language]) }] + sheets.flatMap { $0.long(shown, language) }
  }
}

extension SeriesSheet {
  /// Rows of the table of several series.
  func long(_ shown: Stretch, _ language: Language) -> [[DelimitedWriter.Cell]] {
    let observations = Dictionary(series.observations.map { ($0.period, $0) }) { _, last in last }
    let title = DelimitedWriter.Cell.text(series.definition.title[language])
    return series.axis.filter {
      $0.lastMonth >= shown.first.firstMonth && $0.firstMonth <= shown.last.lastMonth
    }.flatMap { period in
      let observation = observations[period]
      let company = self.company(period, observation, language, withoutSeries: true)
      return figures(observation?.finding ?? .notCollected, language).map { figure in
        [title, .text(period.description)] + figure + [middle(period)] + company
      }
    }
  }

  /// Answer, value, numerator, denominator; one row for each answer of a survey.
  private func figures(_ finding: Finding, _ language: Language) -> [[DelimitedWriter.Cell]] {
    switch (series.definition.measure.content, finding) {
    case (.survey(let survey), .distribution(let distribution)):
      let counts = distribution.answers + distribution.nonAnswers
      return (survey.answers + survey.nonAnswers).map { answer in
        let count = counts.first { $0.answer == answer.id }.map { DelimitedWriter.Cell.number(Double($0.count)) }
        return [.text(answer.text[language]), count ?? .empty, .empty, .empty]
      }
    case (_, .described(let stories)): return [[.empty, .number(Double(stories)), .empty, .empty]]
    case (_, .measured): return [[.empty] + Array(figures(finding).prefix(3))]
    default: return [[.empty, .empty, .empty, .empty]]
    }
  }
}
