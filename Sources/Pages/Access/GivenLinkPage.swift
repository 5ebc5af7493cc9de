public import Markup
import Wording

/// A one-time link, shown once to whoever made it.
public struct GivenLinkPage: Page {
  public enum Kind: Sendable {
    case invitation
    case recovery
  }

  public let here: Surroundings
  private let kind: Kind
  private let link: String
  private let name: String
  private let back: Crumb

  /// - Parameters:
  ///   - link: the whole address, as it is handed on.
  ///   - name: for whom it is meant; may be empty.
  public init(_ here: Surroundings, _ kind: Kind, link: String, name: String, back: Crumb) {
    (self.here, self.kind, self.link, self.name, self.back) = (here, kind, link, name, back)
  }

  public var title: String { name.isEmpty ? words.linkForNobody : words.linkFor(name) }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] {
    [Crumb(here.wording.administration, .administration), Crumb(here.wording.house.people, .people)]
  }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.linkLead)
    html(.p, .class("karte schluessel")) { html(.code, text: link) }
    html(.ul) {
      for line in kind == .invitation ? words.invitationNext : words.recoveryNext { html(.li, text: line) }
    }
    html(.p) { html(.a, .class("nur-bildschirm"), .href(back.address.path), text: back.title) }
  }
}
