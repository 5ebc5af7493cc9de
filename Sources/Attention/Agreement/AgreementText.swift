/// Everything an agreement says. The draft is one of these; a version is one of these, frozen.
public struct AgreementText: Hashable, Sendable, Codable {
  public static let fewestFoci = 3
  public static let mostFoci = 6
  public static let mostQuestions = 5

  /// The organisation whose figures are looked at; all foci observe the same one.
  public let observed: ID<Organisation>
  public let scope: Scope
  public let parties: [Party]
  public let firstDay: Day
  public let lastDay: Day
  /// Why now.
  public var occasion: String
  /// The field of activity looked at (Geschäftsfeld; seed 2, H05).
  public var field: String
  /// The service process looked at (Leistungsprozess).
  public var process: String
  public var foci: [Focus]
  public var questions: [String]
  public var contributions: [Contribution]
  public var dialogueDays: [Day]
  /// How often one talks, in words.
  public var rhythm: String
  /// How and where one looks back, in words.
  public var review: String

  public init(
    observed: ID<Organisation>, scope: Scope, parties: [Party], firstDay: Day, lastDay: Day,
    occasion: String = "", field: String = "", process: String = "", foci: [Focus] = [],
    questions: [String] = [], contributions: [Contribution] = [], dialogueDays: [Day] = [],
    rhythm: String = "", review: String = ""
  ) {
    (self.observed, self.scope, self.parties) = (observed, scope, parties)
    (self.firstDay, self.lastDay) = (firstDay, lastDay)
    (self.occasion, self.field, self.process) = (occasion, field, process)
    (self.foci, self.questions, self.contributions) = (foci, questions, contributions)
    (self.dialogueDays, self.rhythm, self.review) = (dialogueDays, rhythm, review)
  }

  /// Two kinds of agreement, and it says on its face which one it is.
  public enum Scope: String, CaseIterable, Codable, Sendable {
    /// Inside one Jobcenter: a team and its Leitung.
    case within
    /// Between organisations.
    case between
  }

  public var concluding: [Party] { parties.filter(\.role.concludes) }
  public var attended: [Focus] { foci.filter { !$0.isResting } }

  /// What still stands in the way of laying it before the other side; empty when nothing does.
  ///
  /// - Parameter mostFoci: the house's limit; never more than six.
  public func faultsBeforePresenting(mostFoci: Int = AgreementText.mostFoci) -> [AgreementFault] {
    var faults: [AgreementFault] = []
    let limit = min(mostFoci, Self.mostFoci)
    if attended.count < Self.fewestFoci { faults.append(.tooFewFoci(attended.count)) }
    if attended.count > limit { faults.append(.tooManyFoci(attended.count, most: limit)) }
    if Set(foci.map(\.series)).count != foci.count { faults.append(.focusTwice) }
    for focus in attended where focus.reason.isEmpty { faults.append(.focusWithoutReason(focus.indicator)) }
    if questions.isEmpty { faults.append(.withoutQuestion) }
    if questions.count > Self.mostQuestions { faults.append(.tooManyQuestions(questions.count)) }
    for party in concluding where !contributions.contains(where: { $0.party == party.organisation }) {
      faults.append(.partyWithoutContribution(party.organisation))
    }
    if dialogueDays.isEmpty { faults.append(.withoutDialogue) }
    for day in dialogueDays where day < firstDay || day > lastDay { faults.append(.dialogueOutsideTerm(day)) }
    if concluding.count < 2 { faults.append(.withoutPartner) }
    if lastDay <= firstDay { faults.append(.termBackwards) }
    return faults
  }
}

/// What stands in the way of an agreement.
public enum AgreementFault: Error, Hashable, Sendable {
  case tooFewFoci(Int)
  case tooManyFoci(Int, most: Int)
  case focusTwice
  case focusWithoutReason(Key<Indicator>)
  case withoutQuestion
  case tooManyQuestions(Int)
  case partyWithoutContribution(ID<Organisation>)
  case withoutDialogue
  case dialogueOutsideTerm(Day)
  case withoutPartner
  case termBackwards
}
