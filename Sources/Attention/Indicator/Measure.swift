/// One way an indicator becomes observable: what is counted, how often, and what the values are like.
///
/// A rate cannot be made without saying what it is made of; a survey not without its answers.
public struct Measure: Hashable, Sendable {
  public let id: Key<Measure>
  public let title: Localized
  public let content: Content
  public let unit: Unit
  public let rhythm: Rhythm
  /// Months until the source publishes, by its own rule (Wartezeit).
  public let waitingMonths: Int
  /// Months the figure sums or averages over, if it is a moving one. Neighbouring values then share most of their data.
  public let window: Int?
  /// Whether it is a quotient with the same period of the year before.
  public let yearOnYear: Bool
  public let nature: Nature
  /// Whether the seasonal swing grows with the level; then the season is looked for in logarithms.
  public let swingGrowsWithLevel: Bool
  /// Whether single values can lie far out on one side without anything being wrong (durations, money).
  public let skewed: Bool
  /// The component series it is made of.
  public let components: [Key<ComponentSeries>]

  /// - Throws: `MeasureFault` when the waiting period lies outside 0 to 24 months, the window outside 2 to 36, or a survey
  ///   has fewer than two answers or answers twice the same.
  public init(
    id: Key<Measure>, title: Localized, content: Content, unit: Unit, rhythm: Rhythm, waitingMonths: Int,
    window: Int?, yearOnYear: Bool, nature: Nature, swingGrowsWithLevel: Bool, skewed: Bool,
    components: [Key<ComponentSeries>]
  ) throws(MeasureFault) {
    guard (0...24).contains(waitingMonths) else { throw .impossibleWaitingPeriod(waitingMonths) }
    if let window {
      guard (2...36).contains(window), rhythm.months < window else { throw .impossibleWindow(window) }
    }
    if case .survey(let survey) = content {
      guard survey.answers.count >= 2 else { throw .tooFewAnswers(survey.answers.count) }
      let ids = (survey.answers + survey.nonAnswers).map(\.id)
      guard Set(ids).count == ids.count else { throw .answerTwice }
    }
    (self.id, self.title, self.content, self.unit) = (id, title, content, unit)
    (self.rhythm, self.waitingMonths, self.window, self.yearOnYear) = (rhythm, waitingMonths, window, yearOnYear)
    (self.nature, self.swingGrowsWithLevel, self.skewed) = (nature, swingGrowsWithLevel, skewed)
    self.components = components
  }

  // Not inlined: the optimiser of Swift 6.3 fails on some functions that end up with this switch inside.
  @inline(never)
  public var kind: Kind {
    switch content {
    case .rate: .rate
    case .changeRatio: .changeRatio
    case .count: .count
    case .sum: .sum
    case .mean: .mean
    case .median: .median
    case .survey: .ordinalSurvey
    case .narrative: .narrative
    }
  }

  /// Whether neighbouring values share most of their data, so that no rule may speak about them (trends/spec.md, f.4).
  public var isMoving: Bool { sharesMonths || yearOnYear }

  /// Whether a figure covers months of the one before.
  public var sharesMonths: Bool { window ?? 0 > rhythm.months }

  /// The names used in the files.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case rate, changeRatio, count, sum, mean, median, ordinalSurvey, narrative
  }

  public enum Content: Hashable, Sendable {
    /// Numerator and denominator in words.
    case rate(numerator: Localized, denominator: Localized)
    /// A quotient with an earlier value of the same thing, shown as a change in percent: (Z/N − 1) × 100.
    case changeRatio(numerator: Localized, denominator: Localized)
    case count(of: Localized)
    case sum(of: Localized)
    case mean(of: Localized)
    case median(of: Localized)
    case survey(Survey)
    case narrative(invitation: Localized)
  }

  public enum Unit: String, CaseIterable, Codable, Sendable {
    case percent, euro, days, persons, cases, points, stories, answers
    case casesPerCaseworker, benefitCommunities, vacancies
  }

  /// What the values are: events in a period, a stock on a day, a duration, a share.
  public enum Nature: String, CaseIterable, Codable, Sendable {
    case flow, stock, duration, share
  }
}

/// A question with answers in their order. Shown as a distribution, never as a mean; neither end is the good one.
public struct Survey: Hashable, Sendable {
  public let question: Localized
  public let answers: [Answer]
  /// "weiß nicht", "keine Angabe": counted and shown, not part of the distribution.
  public let nonAnswers: [Answer]

  public init(question: Localized, answers: [Answer], nonAnswers: [Answer]) {
    (self.question, self.answers, self.nonAnswers) = (question, answers, nonAnswers)
  }

  public struct Answer: Hashable, Sendable {
    public let id: Key<Answer>
    public let text: Localized

    public init(id: Key<Answer>, text: Localized) { (self.id, self.text) = (id, text) }
  }
}

/// What makes a measure impossible.
public enum MeasureFault: Error, Equatable {
  case impossibleWaitingPeriod(Int)
  case impossibleWindow(Int)
  case tooFewAnswers(Int)
  case answerTwice
}
