import Attention
import Hummingbird
import Pages
import Wording

/// A short word after something was done to an agreement; its code stands in the address the visitor is sent on to.
enum AgreementNotice: String {
  case saved = "gespeichert"
  case presented = "vorgelegt"
  case consented = "zugestimmt"

  init?(_ request: Request) {
    self.init(rawValue: request.uri.queryParameters.get("meldung") ?? "")
  }

  func words(_ wording: Wording) -> String {
    switch self {
    case .saved: wording.agreement.savedNotice
    case .presented: wording.agreement.presentedNotice
    case .consented: wording.agreement.consentedNotice
    }
  }
}

extension Household {
  /// The surroundings of a page of an agreement, with the word about what was just done.
  func surroundings(_ request: Request, _ context: MemberContext) -> Surroundings {
    let notice = AgreementNotice(request)?.words(Wording(context.language))
    return surroundings(context, notice: notice)
  }
}
