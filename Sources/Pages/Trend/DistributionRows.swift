import Attention
import Wording

/// Survey waves as rows of equal length: how the answers spread, wave by wave. Neither end is the good one.
struct DistributionRows {
  struct Part: Hashable {
    /// Where it begins and how far it reaches, as shares of the whole row.
    let start, length: Double
    let step: Step
    /// The rounded share in percent.
    let text: String
  }

  struct Row {
    let place: Int
    let period: Period
    let parts: [Part]
    /// How many answered; nil where there was no wave.
    let answered: Int?
    /// Why there is no row.
    let absence: String?
    /// Whether another question was asked from here on.
    let isOtherQuestion: Bool
  }

  let rows: [Row]
  let title: String
  let description: String
  let words: TrendWords
  /// The first and the last answer of the question.
  let ends: (first: String, last: String)?

  /// Nil for anything but a survey.
  init?(_ curve: Curve, _ periods: [Period], _ wording: Wording) {
    guard case .survey(let survey) = curve.measure.content else { return nil }
    let others = Set(curve.otherQuestions(in: periods))
    rows = periods.enumerated().map { place, period in
      Self.row(place, period, curve.series[period], survey, others.contains(period), wording)
    }
    words = wording.trend
    ends = survey.answers.first.flatMap { first in
      survey.answers.last.map { (wording.say(first.text), wording.say($0.text)) }
    }
    title = words.rowChart(wording.say(curve.series.definition.title))
    description = Self.description(curve, periods, survey, wording)
  }

  private static func row(
    _ place: Int, _ period: Period, _ finding: Finding, _ survey: Survey, _ isOtherQuestion: Bool, _ wording: Wording
  ) -> Row {
    guard case .distribution(let distribution) = finding, distribution.answered > 0 else {
      let absence = wording.observation.absence(finding) ?? wording.observation.nobodyAnswered
      return Row(
        place: place, period: period, parts: [], answered: nil, absence: absence, isOtherQuestion: isOtherQuestion)
    }
    return Row(
      place: place, period: period, parts: parts(distribution, survey, wording), answered: distribution.answered,
      absence: nil, isOtherQuestion: isOtherQuestion)
  }

  /// Answers keep their tone whichever others are hidden; what is hidden stays an empty piece at the end, with the word for it.
  private static func parts(_ distribution: Distribution, _ survey: Survey, _ wording: Wording) -> [Part] {
    let order = survey.answers.map(\.id)
    var start = 0.0
    var parts = distribution.answers.enumerated().map { index, count in
      let length = Double(count.count) / Double(distribution.answered)
      defer { start += length }
      let step =
        order.firstIndex(of: count.answer).map { Step($0, of: order.count) }
        ?? Step(index, of: distribution.answers.count)
      return Part(start: start, length: length, step: step, text: wording.number(length * 100))
    }
    if start < 1 - 1e-9 {
      parts.append(Part(start: start, length: 1 - start, step: .hidden, text: wording.observation.tooFew))
    }
    return parts
  }

  private static func description(
    _ curve: Curve, _ periods: [Period], _ survey: Survey, _ wording: Wording
  ) -> String {
    let waves = curve.waves(in: periods)
    let last = waves.last.map { wording.reading.wave($0.period, $0.distribution, survey) } ?? wording.reading.noValues
    return (last + [wording.trend.allInTable]).joined(separator: " ")
  }

  /// Which tone an answer has: from one end to the other in two hues of equal strength, a light one in the middle.
  struct Step: Hashable {
    let style: String
    /// Whether figures on it are written light on dark.
    let isStrong: Bool

    /// Answers of so few people that they are not shown.
    static let hidden = Step(style: "grund", isStrong: false)

    private init(style: String, isStrong: Bool) { (self.style, self.isStrong) = (style, isStrong) }

    /// - Parameters:
    ///   - index: counted from 0, in the order of the question's answers.
    ///   - count: 2 to 10 answers.
    init(_ index: Int, of count: Int) {
      let half = count / 2
      let near = ["stufe-1", "stufe-1b", "stufe-2", "stufe-2b", "stufe-2c"]
      let far = ["stufe-4", "stufe-4b", "stufe-3", "stufe-3b", "stufe-3c"]
      /// With two answers on a side the second is the light one.
      func depth(_ place: Int) -> Int { min(half <= 2 && place == 1 ? 2 : place, 4) }
      if !count.isMultiple(of: 2), index == half {
        (style, isStrong) = ("stufe-m", false)
      } else if index < half {
        (style, isStrong) = (near[depth(index)], depth(index) < 2)
      } else {
        let place = depth(max(count - 1 - index, 0))
        (style, isStrong) = (far[place], place < 2)
      }
    }
  }
}
