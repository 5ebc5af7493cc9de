public import Attention
public import Markup
import Wording

/// The half-years of one organisation in which something was released.
public struct DiscoursesPage: Page {
  public let here: Surroundings
  private let halfYears: [Period]
  private var wording: Wording { here.wording }

  public init(here: Surroundings, halfYears: [Period]) { (self.here, self.halfYears) = (here, halfYears) }

  public var title: String { wording.discourses }
  public var section: Section? { .discourse }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: wording.discourse.lead)
    guard !halfYears.isEmpty else { return empty(html) }
    html(.h2, text: wording.discourse.halfYears)
    html(.ul, .class("anlass")) {
      for halfYear in halfYears.sorted(by: >) {
        html(.li) { html(.a, .href(Address.discourse(halfYear).path), text: wording.period(halfYear)) }
      }
    }
  }

  private func empty(_ html: HTML) {
    html(.p, text: wording.discourse.none)
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf"), .href(Address.dialogues.path), text: wording.dialogues)
    }
  }
}
