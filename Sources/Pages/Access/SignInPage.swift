public import Attention
public import Markup
import Wording

/// Name and password, nothing else: no puzzle, pasting allowed (WCAG 3.3.8). In a practice house one click as each person.
public struct SignInPage: Page {
  /// How somebody came here.
  public enum Occasion: Hashable, Sendable {
    case arriving
    case signedOut
    /// The session had run out. What was sent then is kept and comes back.
    case ranOut(textKept: Bool)
    /// Name and password fit no account; the page never says which of the two.
    case refused
    case tooManyAttempts(seconds: Int)
    /// The office somebody worked in was ended, handed over or changed.
    case officeChanged
    /// The password was right, but the account holds no office any more.
    case withoutOffice(since: AccountNotice? = nil)
  }

  public let here: Surroundings
  private let occasion: Occasion
  private let form: Filled
  private let practice: [PracticeGroup]

  /// - Parameters:
  ///   - form: what was typed (`name`) and where to go afterwards (`zurueck`). A password never comes back.
  ///   - practice: who can be chosen with one click; empty in a real house.
  public init(
    _ here: Surroundings, occasion: Occasion = .arriving, form: Filled = Filled(), practice: [PracticeGroup] = []
  ) {
    (self.here, self.occasion, self.form, self.practice) = (here, occasion, form, practice)
  }

  public var title: String { words.signIn }
  private var words: AccessWords { here.wording.access }

  public var faults: [FormFault] {
    switch occasion {
    case .refused: [FormFault("name", words.refused)]
    case .tooManyAttempts(let seconds): [FormFault("name", words.wait(seconds: seconds))]
    case .withoutOffice: [FormFault("name", words.withoutOffice)]
    case .arriving, .signedOut, .ranOut, .officeChanged: []
    }
  }

  public func body(_ html: HTML) {
    if let note { html(.p, .class("meldung"), .role("status"), text: note) }
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.signInLead)
    if practice.isEmpty {
      html(.div, .class("zweispaltig")) {
        html(.div, .class("karte")) { fields(html) }
        noAccount(html)
      }
    } else {
      people(html)
      html(.section, .class("karte schmal"), .ariaLabelledBy("passwort-h")) {
        html(.h2, .id("passwort-h"), text: words.withPassword)
        fields(html)
      }
    }
  }

  private var note: String? {
    switch occasion {
    case .signedOut: words.signedOut
    case .ranOut(let textKept): textKept ? words.textKept : words.placeKept
    case .officeChanged: words.officeChanged
    case .withoutOffice(let notice): notice.map(words.sentence)
    case .arriving, .refused, .tooManyAttempts: nil
    }
  }

  private func fields(_ html: HTML) {
    PostForm(to: .signIn, here).write(html) {
      wayBack(html)
      Field(id: "name", label: words.login, faults: faults)
        .line(html, value: form["name"], autocomplete: "username", size: 28)
      Field(id: "passwort", label: words.password)
        .line(html, value: "", type: "password", autocomplete: "current-password", size: 28)
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.signIn) }
    }
  }

  private func wayBack(_ html: HTML) {
    guard !form["zurueck"].isEmpty else { return }
    html(.input, .type("hidden"), .name("zurueck"), .value(form["zurueck"]))
  }

  private func noAccount(_ html: HTML) {
    html(.section, .ariaLabelledBy("zugang-h"), .class("seite")) {
      html(.h2, .id("zugang-h"), text: words.noAccount)
      html(.p, text: words.accountsComeFromOperations)
      html(.p, text: words.noAccountNeeded)
    }
  }
}

/// The people of one organisation of a practice house.
public struct PracticeGroup: Sendable {
  public struct Person: Sendable {
    public let login: String
    public let name: String
    public let office: Office

    public init(login: String, name: String, office: Office) {
      (self.login, self.name, self.office) = (login, name, office)
    }
  }

  public let organisation: Organisation
  public let people: [Person]

  public init(_ organisation: Organisation, _ people: [Person]) {
    (self.organisation, self.people) = (organisation, people)
  }
}

// One click as each person
extension SignInPage {
  private func people(_ html: HTML) {
    html(.section, .ariaLabelledBy("uebung-h")) {
      html(.h2, .id("uebung-h"), text: words.practicePeople)
      html(.p, text: words.practicePeopleLead)
      PostForm(to: .practiceSignIn, here).write(html) {
        wayBack(html)
        html(.div, .class("tueren")) {
          for group in practice { door(group, html) }
        }
      }
    }
  }

  private func door(_ group: PracticeGroup, _ html: HTML) {
    let kind = here.wording.name(of: group.organisation.kind)
    html(.section, .ariaLabelledBy("tuer-\(group.organisation.id)")) {
      html(.h3, .id("tuer-\(group.organisation.id)"), text: group.organisation.name)
      if kind != group.organisation.name { html(.p, .class("kennung"), text: kind) }
      html(.ul) {
        for person in group.people {
          html(.li) {
            html(.button, .type("submit"), .name("login"), .value(person.login)) {
              html(.span, .class("nur-vorlesen"), text: "\(words.signInAs) ")
              html(.span, .class("wer"), text: person.name)
              html.text(" ")
              html(.span, .class("amt"), text: here.wording.name(of: person.office))
            }
          }
        }
      }
    }
  }
}
