import Store

extension StoreFault {
  /// Something that is not there, or not for this person: a missing page, so that nothing hidden is given away.
  var isAbsence: Bool {
    switch self {
    case .noOrganisation, .noAccount, .noMembership, .noAgreement, .noRecord, .noDialogue, .noDraft, .noVintage,
      .noEvent, .noPhase, .noInvitation, .linkOver:
      true
    default: false
    }
  }
}
