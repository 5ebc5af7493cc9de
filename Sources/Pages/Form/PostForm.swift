import Attention
import Markup
import Wording

/// A form that changes something. It always carries the token of the session and never asks the browser to judge
/// (`novalidate`): the server answers in words.
struct PostForm {
  let address: Address
  let here: Surroundings
  let classes: String?

  init(to address: Address, _ here: Surroundings, class classes: String? = nil) {
    (self.address, self.here, self.classes) = (address, here, classes)
  }

  func write(_ html: HTML, content: () -> Void) {
    html(.form, .method("post"), .action(address.path), .novalidate, classes.map { .class($0) }) {
      if let person = here.person {
        html(.input, .type("hidden"), .name("token"), .value(person.token))
        // Where this form stands, so that what was typed can be brought back after a session ran out.
        html(.input, .type("hidden"), .name("herkunft"), .value(here.path))
      } else if here.language == .english {
        // Without a session nothing else remembers in which language the answer should come.
        html(.input, .type("hidden"), .name("sprache"), .value(here.language.rawValue))
      }
      content()
    }
  }
}

/// The summary of what is still open, above the `h1`; focus goes to it.
struct FaultList {
  private let faults: [FormFault]
  private let title: String

  init(_ faults: [FormFault], _ wording: Wording) { (self.faults, title) = (faults, wording.errorSummary) }

  func write(_ html: HTML) {
    guard !faults.isEmpty else { return }
    html(.div, .class("fehler-liste"), .tabindex(-1), .autofocus, .ariaLabelledBy("fehler-titel")) {
      html(.div, .role("alert")) {
        html(.h2, .id("fehler-titel"), .class("wie-h3"), text: title)
        html(.ul) {
          for fault in faults { html(.li) { html(.a, .href("#\(fault.field)"), text: fault.message) } }
        }
      }
    }
  }
}
