@testable import Attention
@testable import Door
@testable import Markup
@testable import Pages
@testable import Wording

/// What comes in with a request, and what goes out on a page.
extension Target {
  static let door: [Target] = [
    Target(name: "form") { bytes in
      guard let values = Submission.parse(bytes) else { return }
      let body = values.flatMap { name, texts in texts.map { "\(Submission.escaped(name))=\(Submission.escaped($0))" } }
      let again = Submission.parse(Array(body.joined(separator: "&").utf8))
      hold(
        again?.values.reduce(0) { $0 + $1.count } == values.values.reduce(0) { $0 + $1.count },
        "a form is read back whole")
      fill(Filled(values))
    },
    Target(name: "address") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if let place = ReturnAddress.local(text) {
        hold(place.hasPrefix("/") && !place.hasPrefix("//") && !place.contains("\\"), "the way back stays in the house")
        hold(place.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "the way back is plain")
      }
      let shown = Array(Submission.withoutSecrets("/a?" + text).utf8).split(separator: UInt8(ascii: "&"))
      hold(
        !shown.contains { String(decoding: $0, as: UTF8.self).lowercased().utf8.starts(with: "passwort".utf8) },
        "no secret comes back")
      if let day = Day(text) { hold(Day(day.description) == day, "a day that is read can be written") }
      if let period = Period(text) {
        hold(Period(period.description) == period, "a period that is read can be written")
        hold(period.firstDay <= period.lastDay, "a period has days")
      }
      if let id = ID<Agreement>(text) { hold(id.number > 0, "an id is positive") }
      if let key = SeriesKey(text) { hold(SeriesKey(key.description) == key, "a key that is read can be written") }
      _ = TrendWindow(text)
      _ = Language(rawValue: text)
      _ = Account.login(text).map { hold(Account.login($0) == $0, "a sign-in name has one spelling") }
    },
    Target(name: "prose") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let tidy = Prose.tidy(text)
      hold(Prose.tidy(tidy) == tidy, "tidying twice is tidying once")
      hold(
        !tidy.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) },
        "nothing turns the words around it")
      let name = Prose.name(text)
      hold(Prose.name(name) == name && !name.contains("\n"), "a name has one spelling and one line")
      _ = Prose.lines(text)
    },
    Target(name: "person") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      _ = PersonTrace.words(text)
      _ = PersonTrace.column(named: text)
      _ = PersonTrace.isName(text)
      if let trace = PersonTrace.cell(text) { hold(PersonTrace.words(text).contains(trace), "a cell is a text") }
    },
    Target(name: "markup") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let html = HTML()
      html(.p, .class(text), .href(text), .value(text), text: text)
      let body = html.string.dropFirst(2).dropLast(4)
      hold(!body.dropFirst().contains("<"), "no text begins an element")
      hold(html.bytes.count { $0 == UInt8(ascii: ">") } == 2, "no text ends an element")
      let start = html.bytes.prefix { $0 != UInt8(ascii: ">") }
      hold(start.count { $0 == UInt8(ascii: "\"") } == 6, "no value ends its quotes")
      let link = html.string.firstRange(of: "href=\"").map { html.string[$0.upperBound...].lowercased() } ?? ""
      hold(
        !["javascript:", "data:", "//"].contains { link.utf8.starts(with: $0.utf8) }, "no link runs or leaves")
      _ = Attribute.number(Double(bytes.count) * 1e300)
    },
    Target(name: "words") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      for kind in Entry.Kind.allCases { _ = try? EntryDraft(kind: kind, text: text, because: text).said() }
      _ = Password.self
    },
  ]

  /// Every form that reads what was typed without the memory.
  private static func fill(_ filled: Filled) {
    let wording = Wording(.german)
    let axis = Period.all(from: Period(.month, holding: 2024, 1), through: Period(.month, holding: 2026, 6))
    _ = try? EventForm(filled, offered: [], wording)
    _ = StretchForm(filled, axis: axis, wording)
    _ = try? ReflectionForm(filled, axis: axis, wording)
    _ = try? AnswerForm(filled, wording)
    _ = try? PhaseForm(filled, axis: axis, wording)
    _ = try? SetAsideForm(filled, axis: axis, wording)
    _ = try? EndingForm(filled, of: "1", wording)
    _ = try? ConfirmationForm(filled, wording)
    _ = try? OrganisationForm(filled, known: [], wording)
    _ = try? SetUpForm(filled, wording)
    _ = try? BarrierReport.Draft(filled, wording)
    _ = TypedDay(filled, "termin").meant
    for text in filled.values.values.joined() {
      _ = PersonTrace.words(text)
      _ = Account.login(text)
    }
  }
}

extension Target {
  static let all = exchange + catalogue + door
}
