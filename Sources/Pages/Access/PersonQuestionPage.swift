import Attention
public import Markup
import Wording

/// 422: something typed looks as if it were about one single person (promise 3). Nothing is recorded yet and nothing is lost:
/// the texts can be changed here, or sent as they are.
public struct PersonQuestionPage: Page {
  /// What the box that lets one go on is called.
  public static let confirmation = "person-geprueft"

  public let here: Surroundings
  private let form: Filled
  private let path: String
  private let suspects: [Suspect]

  /// A text, and what stands in it.
  private struct Suspect {
    let field: String
    let place: Int
    let text: String
    let traces: [PersonTrace]
  }

  /// Nil when nothing in the form looks like it.
  ///
  /// - Parameter path: where the form was sent to, and will be sent again.
  public init?(_ here: Surroundings, form: Filled, path: String) {
    let suspects = form.values.sorted { $0.key < $1.key }.flatMap { field, texts in
      texts.enumerated().compactMap { place, text -> Suspect? in
        let traces = PersonTrace.words(text)
        return traces.isEmpty ? nil : Suspect(field: field, place: place, text: text, traces: traces)
      }
    }
    guard !suspects.isEmpty else { return nil }
    (self.here, self.form, self.path, self.suspects) = (here, form, path, suspects)
  }

  public var title: String { words.title }
  private var words: PersonWords { here.wording.person }

  public var faults: [FormFault] {
    suspects.enumerated().map { FormFault("stelle-\($0.offset + 1)", words.lead($0.element.traces)) }
  }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.why)
    html(.p, text: words.nothingIsLost)
    html(.form, .method("post"), .action(path), .novalidate, .class("schritt")) {
      hidden("token", here.person?.token ?? "", html)
      hidden("herkunft", here.path, html)
      for (field, texts) in form.values.sorted(by: { $0.key < $1.key }) { rest(field, texts, html) }
      for (index, suspect) in suspects.enumerated() { area(index + 1, suspect, html) }
      ChoiceField(
        name: Self.confirmation, legend: words.checkedLegend, choices: [.init(value: "ja", title: words.checked)]
      ).boxes(html, chosen: [])
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.send) }
    }
  }

  /// Everything else that was sent comes along unchanged, in its order.
  private func rest(_ field: String, _ texts: [String], _ html: HTML) {
    for (place, text) in texts.enumerated() where !suspects.contains(where: { $0.field == field && $0.place == place })
    {
      hidden(field, text, html)
    }
  }

  private func hidden(_ name: String, _ value: String, _ html: HTML) {
    html(.input, .type("hidden"), .name(name), .value(value))
  }

  private func area(_ number: Int, _ suspect: Suspect, _ html: HTML) {
    let (id, message) = ("stelle-\(number)", words.lead(suspect.traces))
    html(.div, .class("feld feld-fehler")) {
      html(.label, .for(id), text: words.text(number, of: suspects.count))
      html(.span, .class("fehler-text"), .id("\(id)-fehler"), text: message)
      html(.textarea, .id(id), .name(suspect.field), .rows(5), .ariaDescribedBy("\(id)-fehler"), .ariaInvalid) {
        html.text("\n" + suspect.text)
      }
    }
  }
}
