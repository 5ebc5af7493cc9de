public import Attention
public import Markup
import Wording

/// 403: inside something one already sees, for an act another office does. Says who may.
public struct ForbiddenPage: Page {
  public let here: Surroundings
  private let act: Act

  public init(_ here: Surroundings, act: Act) { (self.here, self.act) = (here, act) }

  public var title: String { words.forbidden }
  private var words: RefusalWords { here.wording.refusal }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.who(may: act))
    html(.p, text: words.forbiddenRest)
    html(.ul) {
      if let back { html(.li) { html(.a, .href(back.0.path), text: back.1) } }
      html(.li) { html(.a, .href(Address.account.path), text: words.toAccount) }
      html(.li) { html(.a, .href(Address.overview.path), text: words.toOverview) }
    }
  }

  /// To what one was reading.
  private var back: (Address, String)? {
    switch act {
    case .draftAgreement(let id), .presentVersion(let id), .consent(let id), .speak(let id), .prepareDialogue(let id):
      (.agreement(id), words.backToAgreement)
    case .arrange(let dialogue), .writeInto(let dialogue): (.agreement(dialogue.agreement), words.backToAgreement)
    case .readObserved(let agreement): (.agreement(agreement.id), words.backToAgreement)
    case .beginAgreement: (.agreements, words.toAgreements)
    default: nil
    }
  }
}
