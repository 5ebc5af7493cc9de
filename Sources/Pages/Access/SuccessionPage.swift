public import Attention
public import Markup
public import Wording

/// Hands one person's office over to another: to somebody with an account at once, or with a link to somebody new.
public struct SuccessionPage: Page {
  public let here: Surroundings
  private let member: PeoplePage.Member
  private let others: [Account]
  private let form: Filled

  /// - Parameter others: accounts that do not hold the office.
  public init(_ here: Surroundings, member: PeoplePage.Member, others: [Account], form: Filled = Filled()) {
    (self.here, self.member, self.others, self.form) = (here, member, others, form)
  }

  public var title: String { words.successionOf(member.account.name) }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { Crumb.toPerson(member.account, here.wording) }
  public var faults: [FormFault] { form.faults }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    MemberHead(member: member, wording: here.wording).write(html, title: title, lead: words.successionLead)
    html(.ul) { for point in words.successionPoints { html(.li, text: point) } }
    html(.div, .class("gegenueber")) {
      known(html)
      new(html)
    }
  }

  private func known(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("bekannt-h")) {
      html(.h2, .id("bekannt-h"), text: words.knownSuccessor)
      html(.p, text: words.knownSuccessorNote)
      PostForm(to: .succession(member.membership.id), here).write(html) {
        html(.input, .type("hidden"), .name("art"), .value("bekannt"))
        PersonChoice(others, form, words).write(html)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.handOver) }
      }
    }
  }

  private func new(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.newSuccessor)
      html(.p, text: words.newSuccessorNote)
      PostForm(to: .succession(member.membership.id), here).write(html) {
        html(.input, .type("hidden"), .name("art"), .value("neu"))
        Field(id: "wen", label: "\(words.whom) \(here.wording.voluntary)", hint: words.whomHint, faults: faults)
          .line(html, value: form["wen"], autocomplete: "off", size: 24)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.makeLink) }
      }
    }
  }
}

/// Who is to succeed somebody, read from the form.
public enum SuccessionForm: Hashable, Sendable {
  case known(ID<Account>)
  case new(whom: String)

  /// - Parameter others: whom the form offered.
  public init(_ form: Filled, others: [Account], _ wording: Wording) throws(FormFaults) {
    guard form["art"] == "bekannt" else {
      let whom = Prose.tidy(form["wen"])
      guard whom.count <= Account.longestName else {
        throw FormFaults([FormFault("wen", wording.keeping.tooLongName(Account.longestName))])
      }
      self = .new(whom: whom)
      return
    }
    guard let account = others.first(where: { $0.id.description == form["wer"] }) else {
      throw FormFaults([FormFault("wer", wording.keeping.choosePerson)])
    }
    self = .known(account.id)
  }
}
