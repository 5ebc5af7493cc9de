import Markup

/// One labelled control with its hint and, if it is still open, its message. All fields are required unless the label says
/// "(freiwillig)".
struct Field {
  let id: String
  let label: String
  var hint: String?
  var faults: [FormFault] = []

  private var message: String? { faults.first { $0.field == id }?.message }
  private var describedBy: Attribute? {
    let ids = [hint == nil ? nil : "\(id)-hinweis", message == nil ? nil : "\(id)-fehler"].compactMap { $0 }
    return ids.isEmpty ? nil : .ariaDescribedBy(ids.joined(separator: " "))
  }
  private var invalid: Attribute? { message == nil ? nil : .ariaInvalid }

  /// One line of text.
  func line(
    _ html: HTML, value: String, type: String = "text", autocomplete: String? = nil, size: Int? = nil,
    autofocus: Bool = false
  ) {
    wrapped(html) {
      html(
        .input, .type(type), .id(id), .name(id), .value(value), autocomplete.map { .autocomplete($0) },
        size.map { .size($0) }, describedBy, invalid, autofocus ? .autofocus : nil)
    }
  }

  /// Several lines of text.
  func area(_ html: HTML, value: String, rows: Int = 5) {
    wrapped(html) {
      html(.textarea, .id(id), .name(id), .rows(rows), describedBy, invalid) {
        // A line end right after the tag is swallowed by the browser; this one is, so that none of the text is.
        html.text("\n" + value)
      }
    }
  }

  /// One of several, by value and title.
  func select(_ html: HTML, value: String, options: [(value: String, title: String)]) {
    wrapped(html) {
      html(.select, .id(id), .name(id), describedBy, invalid) {
        for option in options {
          html(.option, .value(option.value), .selected(option.value == value), text: option.title)
        }
      }
    }
  }

  /// Tag, Monat, Jahr as three text fields (ux.md B.2). Month names are understood as well.
  func day(_ html: HTML, day: String, month: String, year: String, words: (String, String, String)) {
    html(
      .fieldset, .class(message == nil ? "feld" : "feld feld-fehler"), .id(id), message == nil ? nil : .tabindex(-1),
      describedBy
    ) {
      html(.legend, text: label)
      hintAndMessage(html)
      html(.div, .class("paar")) {
        part("tag", words.0, day, 2, html)
        part("monat", words.1, month, 9, html)
        part("jahr", words.2, year, 4, html)
      }
    }
  }

  private func part(_ name: String, _ title: String, _ value: String, _ size: Int, _ html: HTML) {
    html(.div, .class("feld")) {
      html(.label, .for("\(id)-\(name)"), text: title)
      html(.input, .type("text"), .id("\(id)-\(name)"), .name("\(id)-\(name)"), .value(value), .size(size), invalid)
    }
  }

  private func wrapped(_ html: HTML, control: () -> Void) {
    html(.div, .class(message == nil ? "feld" : "feld feld-fehler")) {
      html(.label, .for(id), text: label)
      hintAndMessage(html)
      control()
    }
  }

  private func hintAndMessage(_ html: HTML) {
    if let hint { html(.span, .class("hinweis"), .id("\(id)-hinweis"), text: hint) }
    if let message { html(.span, .class("fehler-text"), .id("\(id)-fehler"), text: message) }
  }
}

/// Radio buttons or checkboxes under one legend.
struct ChoiceField {
  struct Choice {
    let value: String
    let title: String
    var hint: String?
  }

  let name: String
  let legend: String
  var hint: String?
  var faults: [FormFault] = []
  let choices: [Choice]

  private var message: String? { faults.first { $0.field == name }?.message }

  func radios(_ html: HTML, chosen: String) { write(html, type: "radio") { $0 == chosen } }
  func boxes(_ html: HTML, chosen: Set<String>) { write(html, type: "checkbox", isChosen: chosen.contains) }

  private func write(_ html: HTML, type: String, isChosen: (String) -> Bool) {
    // The summary of faults leads to the group as a whole, so that it can take the focus while something is open in it.
    html(
      .fieldset, .id(name), message == nil ? nil : .class("feld-fehler"), message == nil ? nil : .tabindex(-1),
      message == nil ? nil : .ariaDescribedBy("\(name)-fehler")
    ) {
      html(.legend, text: legend)
      if let hint { html(.span, .class("hinweis"), text: hint) }
      if let message { html(.span, .class("fehler-text"), .id("\(name)-fehler"), text: message) }
      for choice in choices { write(choice, type, isChosen(choice.value), html) }
    }
  }

  private func write(_ choice: Choice, _ type: String, _ isChosen: Bool, _ html: HTML) {
    let id = "\(name)-\(choice.value)"
    html(.div, .class("wahl")) {
      html(
        .input, .type(type), .id(id), .name(name), .value(choice.value), .checked(isChosen),
        choice.hint == nil ? nil : .ariaDescribedBy("\(id)-hinweis"))
      html(.label, .for(id), text: choice.title)
      if let hint = choice.hint { html(.span, .class("hinweis"), .id("\(id)-hinweis"), text: hint) }
    }
  }
}
