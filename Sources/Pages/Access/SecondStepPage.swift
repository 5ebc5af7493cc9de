public import Markup
import Wording

/// Between the password and the session, for accounts with a second factor: one field for a code.
public struct SecondStepPage: Page {
  /// How somebody came here.
  public enum Occasion: Hashable, Sendable {
    case asked
    case refused
    case tooManyAttempts(seconds: Int)
  }

  public let here: Surroundings
  private let occasion: Occasion
  private let form: Filled

  /// - Parameter form: `zweiter-schritt`, what the browser holds meanwhile, and `zurueck`, where to go afterwards.
  public init(_ here: Surroundings, occasion: Occasion = .asked, form: Filled) {
    (self.here, self.occasion, self.form) = (here.elsewhere(.signIn), occasion, form)
  }

  public var title: String { words.enterCode }
  private var words: SecondFactorWords { here.wording.secondFactor }

  public var faults: [FormFault] {
    switch occasion {
    case .asked: []
    case .refused: [FormFault("einmalcode", words.wrongCode)]
    case .tooManyAttempts(let seconds): [FormFault("einmalcode", here.wording.access.wait(seconds: seconds))]
    }
  }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.enterCodeLead)
    html(.div, .class("zweispaltig")) {
      html(.div, .class("karte")) { fields(html) }
      html(.section, .class("seite"), .ariaLabelledBy("verloren-h")) {
        html(.h2, .id("verloren-h"), text: words.lost)
        html(.p, text: words.lostNext)
        html(.p) { html(.a, .href(here.keepingLanguage(.signIn)), text: words.otherAccount) }
      }
    }
  }

  private func fields(_ html: HTML) {
    PostForm(to: .secondStep, here).write(html) {
      html(.input, .type("hidden"), .name("zweiter-schritt"), .value(form["zweiter-schritt"]))
      if !form["zurueck"].isEmpty {
        html(.input, .type("hidden"), .name("zurueck"), .value(form["zurueck"]))
      }
      Field(id: "einmalcode", label: words.code, hint: words.codeHint, faults: faults)
        .line(html, value: "", autocomplete: "one-time-code", size: 24, autofocus: faults.isEmpty)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: here.wording.access.signIn)
      }
    }
  }
}
