/// For how long the words of one kind of record are kept. When the time is over they are erased like any other words: the
/// place, the office and the rule stay (promise 4). Which times are right is the house's to settle (dossier 5.7).
public struct Retention: Hashable, Sendable {
  public let kind: Kind
  /// What counts now, in days; nil: without an end.
  public let days: Int?
  /// What is settled already and does not count yet; nil when nothing waits.
  public let coming: Coming?

  public init(_ kind: Kind, days: Int?, coming: Coming? = nil) {
    (self.kind, self.days, self.coming) = (kind, days, coming)
  }

  /// A shorter period, from the moment on from which it counts.
  public struct Coming: Hashable, Sendable {
    public let days: Int
    public let from: Moment

    public init(days: Int, from: Moment) { (self.days, self.from) = (days, from) }
  }

  /// For so many days a shorter period waits, so that whoever is concerned hears of it before anything goes (Decisions/0020).
  public static let waitingDays: Int64 = 7

  /// What was settled last, whether it counts already or not.
  public var settled: Int? { coming.map(\.days) ?? days }

  /// Settled anew: what is longer counts at once, what is shorter after a week.
  public func settling(_ new: Int?, at moment: Moment) -> Retention {
    guard let new, days.map({ new < $0 }) ?? true else { return Retention(kind, days: new) }
    let from = moment.adding(seconds: Self.waitingDays * 86_400)
    return Retention(kind, days: days, coming: Coming(days: new, from: from))
  }

  /// As it stands at a moment: a period whose week is over counts.
  public func standing(at moment: Moment) -> Retention {
    guard let coming, coming.from <= moment else { return self }
    return Retention(kind, days: coming.days)
  }

  /// From a month to a hundred years. Less would be no record, more is without an end.
  public static let possibleDays = 30...36_525

  /// The protocol of the house stays for a year at least: it watches over the office that settles the periods.
  public static func possibleDays(of kind: Kind) -> ClosedRange<Int> {
    kind == .houseActs ? 365...36_525 : possibleDays
  }

  /// The raw value is stored.
  public enum Kind: String, CaseIterable, Sendable {
    /// Observations, interpretations, open questions and answers.
    case reflections
    /// Decisions, dissenting views, promises with their steps, items left undecided.
    case decisions
    /// Who took part in a dialogue, where, and under which conditions.
    case dialogueRecords
    /// The name at a consent. That the party consented stays.
    case consentNames
    /// Why a figure was set aside.
    case setAsideReasons
    /// Sealed drafts nobody can open any more because their authors' accounts are closed. Counted from the closing.
    case leftDrafts
    /// Name and sign-in name of closed accounts. Counted from the closing.
    case closedAccounts
    /// The protocol of the house itself.
    case houseActs

    /// What holds while the house has settled nothing: records without an end, what is left of a person for a limited time.
    public var usualDays: Int? {
      switch self {
      case .reflections, .decisions, .dialogueRecords, .consentNames, .setAsideReasons: nil
      case .leftDrafts: 91
      case .closedAccounts, .houseActs: 1096
      }
    }

    /// Whether the words lie in the chain, so that erasing them leaves a frame with the rule.
    public var isRecord: Bool {
      switch self {
      case .reflections, .decisions, .dialogueRecords, .consentNames, .setAsideReasons: true
      case .leftDrafts, .closedAccounts, .houseActs: false
      }
    }
  }
}
