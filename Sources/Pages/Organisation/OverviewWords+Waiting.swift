import Attention
import Wording

extension OverviewWords {
  /// Title, address, state and note of something that waits.
  func describe(_ item: OverviewPage.Waiting, _ wording: Wording) -> (String, Address, String, String) {
    switch item {
    case .consent(let id, let version, let presenter, let about):
      (readVersion(version), .agreement(id), consentOpen, presentedBy(presenter, about))
    case .elsewhere(let id, let version, let missing, let about):
      (versionPresented(version), .agreement(id), presented, consentMissing(wording.list(missing), about))
    case .draft(let id, let about):
      (finishDraft, .draft(id), draftState, forPeriod(about))
    case .question(let id, let text, let about):
      (answerQuestion, .answer(id), open, asked(wording.quoted(text), about))
    case .promise(let id, let text, let state):
      (notePromise, .promise(id), wording.name(of: state), wording.quoted(text))
    case .sealed(let id, let about):
      (finishReflection, .sealedDraft(id), sealedState, about)
    case .record(let id, let day):
      (recordDialogue(wording.date(day)), .dialogue(id), open, "")
    }
  }

  /// First steps for an office.
  func beginnings(_ office: Office?) -> [(String, Address)] {
    switch office {
    case .operations: [(seeAdministration, .administration), (readHelp, .help)]
    case .dataSteward: [(seeConditions, .conditions), (seeInTableauLong, .tableau), (readHelp, .help)]
    default: [(seeInTableauLong, .tableau), (seeGuides, .guides), (readHelp, .help)]
    }
  }
}
