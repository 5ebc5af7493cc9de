public import Attention
public import Markup
public import Wording

/// Who stands in for somebody and from when to when, and a form to enter it.
public struct StandInPage: Page {
  public let here: Surroundings
  private let member: PeoplePage.Member
  private let present: [HeldOffice.Deputy]
  private let others: [Account]
  private let form: Filled

  /// - Parameters:
  ///   - present: who is entered already.
  ///   - others: accounts that do not hold the office.
  public init(
    _ here: Surroundings, member: PeoplePage.Member, present: [HeldOffice.Deputy],
    others: [Account], form: Filled = Filled()
  ) {
    (self.here, self.member, self.present) = (here, member, present)
    (self.others, self.form) = (others, form)
  }

  public var title: String { words.standInFor(member.account.name) }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { Crumb.toPerson(member.account, here.wording) }
  public var faults: [FormFault] { form.faults }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    MemberHead(member: member, wording: here.wording).write(html, title: title, lead: words.standInLead)
    html(.div, .class("zweispaltig")) {
      html(.div) {
        html(.ul) { for point in words.standInPoints { html(.li, text: point) } }
        list(html)
      }
      html(.div, .class("seite")) { arrangement(html) }
    }
  }

  private func list(_ html: HTML) {
    html(.h2, text: words.present)
    if present.isEmpty {
      html(.p, .class("leise"), text: words.nobodyStandsIn)
    } else {
      html(.ul, .class("aufgaben")) {
        for deputy in present { entry(deputy, html) }
      }
    }
  }

  private func entry(_ deputy: HeldOffice.Deputy, _ html: HTML) {
    html(.li) {
      html(.div) {
        html(.strong, text: deputy.name)
        html.text(", \(here.wording.span(deputy.standIn.first, deputy.standIn.last))")
        if deputy.mayConsent { html(.span, .class("hinweis"), text: here.wording.access.mayConsent) }
      }
      html(.a, .href(Address.membershipEnd(deputy.membership).path)) {
        html.text(words.end)
        html(.span, .class("nur-vorlesen"), text: ": \(deputy.name)")
      }
    }
  }

  private func arrangement(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.arrange)
      PostForm(to: .standIn(member.membership.id), here).write(html) {
        PersonChoice(others, form, words).write(html)
        day("erster", words.firstDay, html)
        day("letzter", words.lastDay, html)
        if member.membership.mayConsent {
          ChoiceField(
            name: "zustimmung", legend: words.consent, faults: faults,
            choices: [.init(value: "ja", title: words.standInConsent)]
          ).boxes(html, chosen: Set(form.all("zustimmung")))
        }
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.arrange) }
      }
    }
  }

  private func day(_ id: String, _ label: String, _ html: HTML) {
    let typed = TypedDay(form, id)
    Field(id: id, label: label, faults: faults)
      .day(html, day: typed.day, month: typed.month, year: typed.year, words: (words.day, words.month, words.year))
  }
}

/// A stand-in, read from its form.
public struct StandInForm: Sendable {
  public let account: ID<Account>
  public let standIn: StandIn
  public let mayConsent: Bool

  /// - Parameters:
  ///   - membership: of the person who is away.
  ///   - others: whom the form offered.
  public init(
    _ form: Filled, for membership: Membership, others: [Account], today: Day, _ wording: Wording
  ) throws(FormFaults) {
    let words = wording.keeping
    var open = OpenFields()
    let account = others.first { $0.id.description == form["wer"] }?.id
    if account == nil { open.add("wer", words.choosePerson) }
    let (first, last) = (TypedDay(form, "erster").meant, TypedDay(form, "letzter").meant)
    if first == nil { open.add("erster", words.dayMissing) }
    if last == nil { open.add("letzter", words.dayMissing) }
    if let last, last < today { open.add("letzter", words.overAlready) }
    var standIn: StandIn?
    if let first, let last {
      do {
        standIn = try StandIn(for: membership.id, first: first, last: last)
      } catch {
        open.add("letzter", error == .tooLong ? words.tooLong : words.endsBeforeItBegins)
      }
    }
    mayConsent = membership.mayConsent && form["zustimmung"] == "ja"
    try open.check()
    guard let account, let standIn else { throw FormFaults([]) }
    (self.account, self.standIn) = (account, standIn)
  }
}
