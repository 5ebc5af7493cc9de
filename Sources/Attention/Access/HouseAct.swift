/// Something that was done with accounts or with the house itself; the protocol of the house is made of these.
///
/// It says which office did it, never which person, and nothing of what anybody read, wrote or how often they came.
public struct HouseAct: Hashable, Sendable {
  public let id: ID<HouseAct>
  public let kind: Kind
  public let done: Moment
  /// The organisation whose office Betrieb did it; nil: at the command line, or by the holder of a link.
  public let by: ID<Organisation>?
  /// Whom it was done to; nil when it is about nobody, or when the account is forgotten.
  public let account: ID<Account>?
  public let organisation: ID<Organisation>?
  public let office: Office?
  /// A name, a setting, a number of records; as it is, without a sentence.
  public let detail: String

  public init(
    id: ID<HouseAct>, kind: Kind, done: Moment, by: ID<Organisation>?, account: ID<Account>?,
    organisation: ID<Organisation>?, office: Office?, detail: String
  ) {
    (self.id, self.kind, self.done, self.by) = (id, kind, done, by)
    (self.account, self.organisation, self.office, self.detail) = (account, organisation, office, detail)
  }

  /// Numbers that are missing between the first and the last of these: acts are numbered without a hole, so that nobody takes one
  /// out unseen.
  public static func missing(among acts: [HouseAct]) -> [Int64] {
    let numbers = Set(acts.map(\.id.number))
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    return (first...last).filter { !numbers.contains($0) }
  }

  /// The raw value is stored.
  public enum Kind: String, CaseIterable, Sendable {
    case setUp
    case organisationFounded, organisationChanged
    case invited, invitationWithdrawn, invitationAccepted
    case appointed, dismissed, replaced
    case consentGiven, consentTaken
    case standInArranged
    case accountCorrected, accountClosed, accountReopened, accountsForgotten
    case recoveryMade, recoveryWithdrawn, recovered
    case retentionSettled, wordsErased, recordErased, idleLimitSettled, fociLimitSettled
    case barrierFinished
  }
}
