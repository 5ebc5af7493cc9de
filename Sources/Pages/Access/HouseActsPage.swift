public import Attention
public import Markup
import Wording

/// The protocol of the house, the latest first, on plain pages.
public struct HouseActsPage: Page {
  /// More than fifty lines are cut into pages (ux.md B.2).
  public static let most = 50

  public let here: Surroundings
  private let acts: [HouseAct]
  private let people: [ID<Account>: String]
  private let organisations: [ID<Organisation>: String]
  private let number: Int
  private let count: Int

  /// - Parameters:
  ///   - number: which page this is, from 1.
  ///   - count: how many there are.
  public init(
    _ here: Surroundings, acts: [HouseAct], people: [ID<Account>: String], organisations: [ID<Organisation>: String],
    number: Int, of count: Int
  ) {
    (self.here, self.acts, self.people, self.organisations) = (here, acts, people, organisations)
    (self.number, self.count) = (number, count)
  }

  public var title: String {
    count > 1 ? "\(words.houseActs), \(words.page(number, of: count))" : words.houseActs
  }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  private var words: SettingsWords { here.wording.settings }

  public func body(_ html: HTML) {
    html(.h1, text: words.houseActs)
    html(.p, .class("einleitung"), text: words.houseActsLead)
    if acts.isEmpty { html(.p, text: words.nothingHappened) } else { table(html) }
    if count > 1 { pages(html) }
  }

  private func table(_ html: HTML) {
    html(.div, .class("rolle"), .role("region"), .tabindex(0), .ariaLabelledBy("protokoll-t")) {
      html(.table) {
        html(.caption, .id("protokoll-t"), text: title)
        html(.thead) {
          html(.tr) {
            for name in [words.actNumber, words.day, words.what, words.by] { html(.th, .scope("col"), text: name) }
          }
        }
        html(.tbody) { for act in acts { row(act, html) } }
      }
    }
  }

  private func row(_ act: HouseAct, _ html: HTML) {
    html(.tr) {
      html(.td, text: act.id.description)
      html(.th, .scope("row"), text: here.wording.moment(act.done))
      html(.td, text: words.sentence(act, person: person(act), place: words.place(act, organisations)))
      html(.td, text: words.doer(act, organisations))
    }
  }

  private func person(_ act: HouseAct) -> String { act.account.flatMap { people[$0] } ?? words.forgotten }

  private func pages(_ html: HTML) {
    html(.nav, .ariaLabel(words.pages)) {
      html(.p, text: words.page(number, of: count))
      html(.ul, .class("marken-zeile")) {
        if number > 1 { html(.li) { html(.a, .href(Address.houseActsFrom(number - 1).path), text: words.newer) } }
        if number < count { html(.li) { html(.a, .href(Address.houseActsFrom(number + 1).path), text: words.older) } }
      }
    }
  }
}
