public import Attention
public import Markup
import Wording

/// Everything the house holds about the person who reads it.
public struct PersonSheetPage: Page {
  public let here: Surroundings
  private let sheet: PersonSheet

  public init(_ here: Surroundings, sheet: PersonSheet) { (self.here, self.sheet) = (here, sheet) }

  public var title: String { here.wording.personSheet.title }
  public var crumbs: [Crumb] { [Crumb(here.wording.account, .account)] }

  public func body(_ html: HTML) {
    let words = here.wording.personSheet
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.lead)
    html(.p, text: words.printNote)
    for passage in words.passages(sheet) { passage.write(html) }
  }
}
