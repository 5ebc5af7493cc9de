public import Markup
import Wording

/// 403: a session was ended on purpose, at another device or with a new password, while somebody was writing here. The house does
/// not know any more whose words these are, so it keeps none of them and gives all of them back.
public struct SignedOutPage: Page {
  public let here: Surroundings
  private let words: [String]
  private let from: String?

  /// - Parameters:
  ///   - words: what was typed, field by field.
  ///   - from: the page it was typed on.
  public init(_ here: Surroundings, words: [String], from: String?) {
    (self.here, self.words, self.from) = (here, words, from)
  }

  public var title: String { refusal.signedOut }
  private var refusal: RefusalWords { here.wording.refusal }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: refusal.signedOutLead)
    for (index, text) in words.enumerated() {
      html(.div, .class("feld")) {
        html(.label, .for("text-\(index + 1)"), text: refusal.yourText(index + 1, of: words.count))
        html(.textarea, .id("text-\(index + 1)"), .rows(6), .readonly) { html.text("\n" + text) }
      }
    }
    html(.p) {
      html(.a, .class("knopf"), .href(Address.signInReturning(to: from, here.language)), text: refusal.toSignIn)
    }
  }
}
