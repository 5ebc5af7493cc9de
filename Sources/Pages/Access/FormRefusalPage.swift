public import Markup
import Wording

/// A request that goes no further: a form not of this session (403), too large (413), unreadable (400), or too many of them (429).
/// Says where the entries are.
public struct FormRefusalPage: Page {
  public enum Reason: CaseIterable, Sendable { case expired, tooLarge, unreadable, tooMany }

  public let here: Surroundings
  private let reason: Reason

  public init(_ here: Surroundings, _ reason: Reason) { (self.here, self.reason) = (here, reason) }

  private var words: RefusalWords { here.wording.refusal }
  public var title: String {
    switch reason {
    case .expired: words.formExpired
    case .tooLarge: words.tooLarge
    case .unreadable: words.unreadable
    case .tooMany: words.tooMany
    }
  }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    switch reason {
    case .expired:
      html(.p, .class("einleitung"), text: words.formExpiredLead)
      html(.p, text: words.formExpiredWhy)
    case .tooLarge: html(.p, .class("einleitung"), text: words.tooLargeLead)
    case .unreadable: html(.p, .class("einleitung"), text: words.unreadableLead)
    case .tooMany: html(.p, .class("einleitung"), text: words.tooManyLead)
    }
    html(.p) { html(.a, .href(here.keepingLanguage(.overview)), text: words.toOverview) }
  }
}
