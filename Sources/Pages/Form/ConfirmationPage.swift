import Attention
public import Markup
public import Wording

/// Asks once more before something is done with a person or with records, and says what follows from it and what stays.
public struct ConfirmationPage: Page {
  /// What is asked, in words that are already chosen.
  public struct Question: Sendable {
    public let about: String
    public let title: String
    public let lead: String
    public let points: [String]
    public let button: String
    /// The way back that changes nothing.
    public let keep: Crumb

    public init(about: String, title: String, lead: String, points: [String], button: String, keep: Crumb) {
      (self.about, self.title, self.lead, self.points) = (about, title, lead, points)
      (self.button, self.keep) = (button, keep)
    }
  }

  public let here: Surroundings
  public let crumbs: [Crumb]
  private let question: Question
  private let address: Address
  private let hidden: [(name: String, value: String)]
  private let form: Filled

  /// - Parameters:
  ///   - address: where the form goes.
  ///   - hidden: what goes with it unseen.
  ///   - form: what stands in the way, under the field `ende`.
  public init(
    _ here: Surroundings, _ question: Question, to address: Address, crumbs: [Crumb],
    hidden: [(name: String, value: String)] = [], form: Filled = Filled()
  ) {
    (self.here, self.question, self.address) = (here, question, address)
    (self.crumbs, self.hidden, self.form) = (crumbs, hidden, form)
  }

  public var title: String { question.title }
  public var section: Section? { .administration }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    if !question.about.isEmpty { html(.p, .class("kennung"), text: question.about) }
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: question.lead)
    if !question.points.isEmpty { html(.ul) { for point in question.points { html(.li, text: point) } } }
    PostForm(to: address, here).write(html) {
      for field in hidden { html(.input, .type("hidden"), .name(field.name), .value(field.value)) }
      html(.p, .class("knopf-zeile")) {
        html(.button, .id("ende"), .class("knopf"), .type("submit"), text: question.button)
        html(.a, .href(question.keep.address.path), text: question.keep.title)
      }
    }
  }
}

extension FormFaults {
  /// The last office Betrieb would go.
  public static func lastOperations(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("ende", wording.keeping.lastOperations)])
  }
}
