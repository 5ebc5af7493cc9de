public import Attention

/// Why a verb of the store could not be done. The sentence for it is written where people are spoken to.
public enum StoreFault: Error, Hashable, Sendable {
  // The house and its files.
  /// The directory holds one of the files of a house already.
  case houseExists(path: String)
  /// The directory is no house: not one of its files is there.
  case notAHouse(missing: String)
  /// A file could not be written or made durable; `code` is the system's error number.
  case notWritten(path: String, code: Int32)
  /// Another program keeps the door of this house.
  case servedAlready
  /// The writer would lose acknowledged writes when the power fails.
  case notDurable(synchronous: Int)
  /// A file of the house is missing or unreadable, or the chain and its signed head do not fit together. Nothing is opened
  /// before somebody has looked what happened.
  case damagedHouse([HouseFault])
  /// A column holds what it cannot hold.
  case damaged(String)
  /// The library for ciphers refused to work.
  case cipherFailed
  /// The transaction ended before its work was done; nothing was stored.
  case notFinished

  // Things that are not there, or not for this person. Both say the same, so that nothing hidden is given away.
  case noOrganisation(ID<Organisation>)
  case noAccount(ID<Account>)
  case noMembership(ID<Membership>)
  case noAgreement(ID<Agreement>)
  case noRecord(ID<Frame>)
  case noDialogue(ID<Dialogue>)
  case noDraft(ID<Draft>)
  case noVintage(ID<Vintage>)
  case noEvent(ID<Event>)
  case noPhase(SeriesKey, Period)
  case noInvitation(ID<Invitation>)
  /// A one-time link that was used, withdrawn, has expired or never existed: nobody can tell which.
  case linkOver

  // Organisations and access.
  case loginTaken(String)
  case nameTaken(String)
  case withoutLogin
  /// A team below seven people is not observed (promise 3).
  case tooSmallToObserve(ID<Organisation>)
  /// Somebody has moved in already.
  case notEmpty
  /// Without this membership nobody could look after accounts any more.
  case lastOperations
  /// The account holds this office there already.
  case alreadyThere(ID<Account>)
  /// An office that does not exist in this kind of organisation.
  case noSuchOffice(Office)
  /// Betrieb beside another office in one account.
  case operationsStandsAlone(ID<Account>)
  /// A right to consent for an office that never consents.
  case cannotConsent(Office)
  /// The second factor is on already.
  case secondFactorOn

  // Agreements.
  /// Somebody changed the draft meanwhile; `newer` is what stands there now.
  case draftConflict(newer: Agreement)
  /// What stands in the way of presenting.
  case notPresentable([AgreementFault])
  /// The text is word for word the one presented last.
  case presentedAlready(Version)
  /// The digest is not that of the newest version; `newer` is that version, if there is one.
  case versionConflict(newer: Version?)
  /// The same person has consented to this version for another party.
  case consentedForAnother(ID<Organisation>)
  case notAParty(ID<Organisation>)
  case partyTwice(ID<Organisation>)
  case impossibleLimit(Int)

  // Dialogues and records.
  /// A record stands under one audience at least.
  case withoutAudience
  case tooManyItems(Int)
  case dialogueClosed(ID<Dialogue>)
  case notAPromise(ID<Frame>)
  case withoutReason
  case erasedAlready(ID<Frame>)
  /// Frames of this kind hold no words that could be erased.
  case notErasable(ID<Frame>)

  // Observations.
  /// So many findings would be revised and nobody says why (promise 4).
  case revisionWithoutReason(Int)
  case withoutSource
  /// From this period on the series is counted differently already.
  case phaseStands(Phase)
  /// These findings are set aside already.
  case setAsideStands(SetAside)
  /// The organisation has confirmed this event of the calendar already.
  case confirmedAlready(Confirmation)
  /// There is no confirmation that could be taken back.
  case notConfirmed(Key<NationalEvent>)
  /// A figure that is no finite number.
  case notFinite(SeriesKey, Period)
}
