package import Attention

/// Why a request goes no further. One place turns it into a page (`RefusalMiddleware`).
package enum Refusal: Error {
  /// Nobody is signed in. Where a form was sent from, if the page is known.
  case signInFirst(from: String? = nil)
  /// A session was ended on purpose while somebody was writing; nobody knows any more whose words these are.
  case signedOut(words: [String], from: String?)
  /// It does not exist, or the visitor may not know of it: the two cannot be told apart.
  case missing
  /// Inside something the visitor already sees; says who may.
  case forbidden(Act)
  /// A form that does not come from this session.
  case foreignForm
  case tooLarge
  case unreadable
  /// More requests than one account or one sender may make; they are answered again after so many seconds.
  case tooMany(seconds: Int)

  /// What a denied act looks like from outside.
  static func denied(_ act: Act, _ standing: Standing) -> Refusal {
    switch act {
    case .draftAgreement(let id), .presentVersion(let id), .consent(let id), .speak(let id), .prepareDialogue(let id):
      standing.isParty(of: id) && standing.office.talks ? .forbidden(act) : .missing
    case .arrange(let dialogue), .writeInto(let dialogue):
      standing.isParty(of: dialogue.agreement) && standing.office.talks ? .forbidden(act) : .missing
    case .readObserved(let agreement):
      Right.may(.readAgreement(agreement.id), standing) ? .forbidden(act) : .missing
    case .beginAgreement:
      standing.office.talks ? .forbidden(act) : .missing
    case .markSeries: .forbidden(act)
    case .bringFigures(let organisation), .recordEvent(let organisation):
      Right.may(.readFigures(of: organisation), standing) ? .forbidden(act) : .missing
    default: .missing
    }
  }
}
