import Attention
public import Markup
import Wording

/// One curve for paper: the table stands open, nothing is left to be filled in.
public struct TrendPrintPage: Page {
  public let here: Surroundings
  private let page: TrendPage

  public init(_ here: Surroundings, scene: TrendScene, talk: TrendTalk, view: TrendView = TrendView()) {
    self.here = here
    page = TrendPage(print: here, scene: scene, talk: talk, view: view)
  }

  public var title: String { page.title }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { page.crumbs }

  public func body(_ html: HTML) {
    html(.p, .class("nur-bildschirm klein leise"), text: here.wording.printHint)
    page.body(html)
  }
}
