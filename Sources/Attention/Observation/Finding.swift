/// What an observation can be. Unknown is not zero: each way of not knowing has a case of its own (promise 7).
public enum Finding: Hashable, Sendable {
  case measured(Quantity, Caveat)
  /// The counts of one survey wave.
  case distribution(Distribution)
  /// A narrative finding: stories were told; the released ones are records.
  case described(stories: Int)
  /// Hidden to protect people: fewer cases than the rule allows, or a complement.
  case suppressed(Suppression)
  case notCollected
  case notYetPublished
  case outage
  case notApplicable

  /// With what caveat a figure comes.
  public enum Caveat: Hashable, Sendable {
    case final
    /// A later vintage may revise it.
    case provisional
    /// Hochgerechnet from an early state of the data.
    case projected
    case imputed
    /// Rounded by the source to multiples of the base.
    case rounded(base: Int)

    /// Whether rules may count it: only what no later vintage is expected to change.
    public var isFinal: Bool {
      switch self {
      case .final, .rounded, .imputed: true
      case .provisional, .projected: false
      }
    }
  }

  /// Why a figure is hidden.
  public enum Suppression: Hashable, Sendable {
    /// Fewer cases than this number.
    case fewerThan(Int)
    /// It could be computed from others that are hidden.
    case complement
    /// The source hides it by its own rule.
    case source
  }

  /// Whether there is a figure to draw.
  public var quantity: Quantity? {
    if case .measured(let quantity, _) = self { quantity } else { nil }
  }

  public var caveat: Caveat? {
    if case .measured(_, let caveat) = self { caveat } else { nil }
  }
}

/// A figure, with what it is made of where that is known.
public enum Quantity: Hashable, Sendable {
  /// A published or counted figure; `cases` for means, medians and published shares where the number behind is known.
  case figure(Double, cases: Double?)
  /// Numerator and denominator are kept, the quotient is derived.
  case ratio(numerator: Double, denominator: Double)

  /// The value in the measure's unit. Ratios: percent for shares, change in percent for year-on-year quotients.
  /// Nil when the denominator is 0.
  public func value(of kind: Measure.Kind) -> Double? {
    switch self {
    case .figure(let value, _): return value
    case .ratio(let numerator, let denominator):
      guard denominator != 0 else { return nil }
      switch kind {
      case .changeRatio: return (numerator / denominator - 1) * 100
      case .rate: return numerator / denominator * 100
      default: return numerator / denominator
      }
    }
  }
}

/// The answers of one survey wave: counts, never a mean.
public struct Distribution: Hashable, Sendable, Codable {
  /// In the order of the question's answers. Answers hidden to protect people are missing here.
  public let answers: [Count]
  public let nonAnswers: [Count]
  /// How many people were asked; nil when nobody knows.
  public let invited: Int?
  /// The version of the indicator whose question was asked. Waves with different questions are not joined.
  public let edition: Int
  /// Answers given by so few people that they are not shown, with what is hidden to keep them so (`Disclosure`).
  public let hidden: Set<Key<Survey.Answer>>
  /// How many people stand behind the hidden answers together; two answers at least, so none can be computed.
  private let behind: Int

  /// - Throws: `DistributionFault` when a count is negative, an answer stands twice or more people answered than were asked.
  public init(answers: [Count], nonAnswers: [Count], invited: Int?, edition: Int) throws(DistributionFault) {
    let all = answers + nonAnswers
    guard all.allSatisfy({ $0.count >= 0 }) else { throw .negativeCount }
    guard Set(all.map(\.answer)).count == all.count else { throw .answerTwice }
    let total = all.reduce(0) { $0 + $1.count }
    if let invited {
      guard invited >= total else { throw .moreAnswersThanInvited(total, invited) }
    }
    (self.answers, self.nonAnswers, self.invited, self.edition) = (answers, nonAnswers, invited, edition)
    (hidden, behind) = ([], 0)
  }

  /// The same wave without the counts of these answers. How many answered at all stays.
  func hiding(_ few: Set<Key<Survey.Answer>>) -> Distribution {
    Distribution(
      shown: answers.filter { !few.contains($0.answer) }, self, hidden: hidden.union(few),
      behind: behind + answers.filter { few.contains($0.answer) }.reduce(0) { $0 + $1.count })
  }

  /// The same wave without those who gave no answer, and without how many were asked, from which they could be computed.
  func hidingTheSilent() -> Distribution {
    Distribution(
      shown: answers, self, hidden: hidden.union(nonAnswers.map(\.answer)), behind: behind, isSilentShown: false)
  }

  private init(
    shown answers: [Count], _ whole: Distribution, hidden: Set<Key<Survey.Answer>>, behind: Int,
    isSilentShown: Bool = true
  ) {
    (self.answers, self.hidden, self.behind) = (answers, hidden, behind)
    nonAnswers = isSilentShown ? whole.nonAnswers : []
    invited = isSilentShown ? whole.invited : nil
    edition = whole.edition
  }

  /// Hidden answers are never written: only whole waves are kept.
  private enum CodingKeys: CodingKey { case answers, nonAnswers, invited, edition }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      answers: container.decode([Count].self, forKey: .answers),
      nonAnswers: container.decode([Count].self, forKey: .nonAnswers),
      invited: container.decodeIfPresent(Int.self, forKey: .invited),
      edition: container.decode(Int.self, forKey: .edition))
  }

  public struct Count: Hashable, Sendable, Codable {
    public let answer: Key<Survey.Answer>
    public let count: Int

    public init(_ answer: Key<Survey.Answer>, _ count: Int) { (self.answer, self.count) = (answer, count) }
  }

  /// People whose answer is part of the distribution.
  public var answered: Int { answers.reduce(behind) { $0 + $1.count } }

  /// Share of an answer among those who answered, in percent; nil when nobody did.
  public func share(of answer: Key<Survey.Answer>) -> Double? {
    guard answered > 0, let count = answers.first(where: { $0.answer == answer })?.count else { return nil }
    return Double(count) / Double(answered) * 100
  }

  /// Share of the invited who took part, in percent.
  public var responseRate: Double? {
    guard let invited, invited > 0 else { return nil }
    return Double(answered + nonAnswers.reduce(0) { $0 + $1.count }) / Double(invited) * 100
  }
}

/// What makes a distribution impossible.
public enum DistributionFault: Error, Equatable {
  case negativeCount
  case answerTwice
  case moreAnswersThanInvited(Int, Int)
}
