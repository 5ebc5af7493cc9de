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
    (self.here, self.member, self.form) = (here, member, form)
    self.others = others.sorted { Prose.comesBefore($0.name, $1.name) }
  }

  public var title: String { words.successionOf(member.account.name) }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { Crumb.toPerson(member.account, here.wording) }
  public var faults: [FormFault] { form.faults }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: member.membership.title(here.wording))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.successionLead)
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
        Field(id: "wer", label: words.person, faults: faults)
          .select(html, value: form["wer"], options: others.options(words.choosePerson))
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

extension Crumb {
  /// The way to a person in the administration.
  public static func toPerson(_ account: Account, _ wording: Wording) -> [Crumb] {
    [
      Crumb(wording.administration, .administration), Crumb(wording.house.people, .people),
      Crumb(account.name, .person(account.id)),
    ]
  }
}

extension Membership {
  /// `Teamleitung, Team Nord`.
  public func title(_ wording: Wording) -> String { "\(wording.name(of: office)), \(organisation.name)" }
}

extension [Account] {
  /// To choose one of them; the first choice is none.
  func options(_ none: String) -> [(value: String, title: String)] {
    [("", none)] + map { ($0.id.description, "\($0.name) (\($0.login))") }
  }
}
