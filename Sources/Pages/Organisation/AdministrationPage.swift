public import Attention
public import Markup
import Wording

/// Where the office Betrieb begins: people, organisations, reported barriers. No figures, no talk.
public struct AdministrationPage: Page {
  public let here: Surroundings
  private let people: Int
  private let organisations: Int
  private let mostFoci: Int
  private let due: Int
  private let barriers: Int

  /// - Parameters:
  ///   - people: how many accounts there are.
  ///   - mostFoci: the house's limit of focus indicators in one agreement.
  ///   - due: how many records have been kept for longer than the house has settled.
  ///   - barriers: how many were reported and are not done yet.
  public init(
    _ here: Surroundings, people: Int, organisations: Int, mostFoci: Int = AgreementText.mostFoci,
    due: Int = 0, barriers: Int
  ) {
    (self.here, self.people, self.organisations) = (here, people, organisations)
    (self.mostFoci, self.due, self.barriers) = (mostFoci, due, barriers)
  }

  public var title: String { here.wording.administration }
  public var section: Section? { .administration }
  private var words: HouseWords { here.wording.house }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.administrationLead)
    if people <= 1 { firstSteps(html) }
    html(.ul, .class("anlass")) {
      room(words.people, .people, words.countPeople(people), words.peopleAbout, html)
      room(
        words.organisations, .organisations, words.countOrganisations(organisations), words.organisationsAbout, html)
      let settings = here.wording.settings
      room(settings.house, .houseSettings, nil, settings.houseAbout, html)
      room(settings.retention, .retention, due > 0 ? words.due(due) : nil, settings.retentionAbout, html)
      room(settings.erasures, .erasures, nil, settings.erasuresAbout, html)
      room(settings.houseActs, .houseActs, nil, settings.houseActsAbout, html)
      let open = barriers > 0 ? words.countBarriers(barriers) : words.noBarriers
      room(words.barriers, .barrierReports, open, words.barriersAbout, html)
    }
    house(html)
  }

  private func firstSteps(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("anfang-h")) {
      html(.h2, .id("anfang-h"), text: words.firstSteps)
      html(.ol) {
        html(.li) { html(.a, .href(Address.organisations.path), text: words.addOrganisations) }
        html(.li) { html(.a, .href(Address.people.path), text: words.addPeople) }
      }
    }
  }

  private func room(_ name: String, _ address: Address, _ count: String?, _ about: String, _ html: HTML) {
    html(.li) {
      html(.h2, .class("titel wie-h3")) {
        html(.a, .href(address.path), text: name)
      }
      html(.p, text: about)
      if let count { html(.p, .class("klein leise"), text: count) }
    }
  }

  private func house(_ html: HTML) {
    html(.h2, text: words.house)
    html(.dl, .class("bestand")) {
      fact(words.houseKind, here.isPractice ? words.practiceHouse : words.realHouse, html)
      fact(words.mostFoci, words.fociBetween(AgreementText.fewestFoci, mostFoci), html)
    }
  }

  private func fact(_ name: String, _ value: String, _ html: HTML) {
    html(.div) {
      html(.dt, text: name)
      html(.dd, text: value)
    }
  }
}
