public import Attention
public import Markup
import Wording

/// All guides: which talk follows which steps.
public struct GuidesPage: Page {
  public let here: Surroundings
  private let guides: [Guide]
  private var wording: Wording { here.wording }

  public init(here: Surroundings, guides: [Guide]) { (self.here, self.guides) = (here, guides) }

  public var title: String { wording.guide.title }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] { here.dialogueCrumbs }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: wording.guide.lead)
    guard !guides.isEmpty else { return html(.p, text: wording.guide.none) }
    html(.ul, .class("anlass")) {
      for guide in guides { entry(guide, html) }
    }
  }

  private func entry(_ guide: Guide, _ html: HTML) {
    html(.li) {
      html(.h2, .class("wie-h3")) { html(.a, .href(Address.guide(guide.id).path), text: wording.say(guide.title)) }
      html(.p, text: wording.say(guide.purpose))
      html(
        .p, .class("klein leise"),
        text: [
          wording.guide.extent(of: guide), wording.guide.name(of: guide.sides),
          wording.guide.attention(guide.indicators),
        ].joined(separator: " · "))
    }
  }
}

extension Surroundings {
  /// The way to a page below the dialogues, for those who have them in their navigation.
  var dialogueCrumbs: [Crumb] {
    person?.standing.office.talks == true ? [Crumb(wording.dialogues, .dialogues)] : []
  }
}
