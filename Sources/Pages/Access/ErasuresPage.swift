public import Attention
public import Markup
public import Wording

/// What was erased and under which rule, and a form to erase the words of one record. The words themselves are nowhere here.
public struct ErasuresPage: Page {
  public let here: Surroundings
  private let erasures: [Erasure]
  private let names: [ID<Organisation>: String]
  private let form: Filled

  public init(
    _ here: Surroundings, erasures: [Erasure], names: [ID<Organisation>: String], form: Filled = Filled()
  ) {
    (self.here, self.erasures, self.names, self.form) = (here, erasures, names, form)
  }

  public var title: String { words.erasures }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  public var faults: [FormFault] { form.faults }
  private var words: SettingsWords { here.wording.settings }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.erasuresLead)
    if erasures.isEmpty { html(.p, text: words.noErasures) } else { table(html) }
    one(html)
  }

  private func table(_ html: HTML) {
    html(.div, .class("rolle"), .role("region"), .tabindex(0), .ariaLabelledBy("loeschungen-t")) {
      html(.table) {
        html(.caption, .id("loeschungen-t"), text: words.erasures)
        html(.thead) {
          html(.tr) {
            for name in [words.when, words.number, words.recordKind, words.recordFrom, words.rule, words.by] {
              html(.th, .scope("col"), text: name)
            }
          }
        }
        html(.tbody) { for erasure in erasures { row(erasure, html) } }
      }
    }
  }

  private func row(_ erasure: Erasure, _ html: HTML) {
    html(.tr) {
      html(.th, .scope("row"), text: here.wording.date(erasure.erased.day))
      html(.td, text: erasure.record.description)
      html(.td, text: words.what(erasure.what))
      html(.td, text: names[erasure.organisation] ?? "")
      html(.td, text: erasure.rule)
      html(.td, text: words.operations(of: names[erasure.by] ?? ""))
    }
  }

  private func one(_ html: HTML) {
    html(.section, .class("karte schmal"), .ariaLabelledBy("eine-h")) {
      html(.h2, .id("eine-h"), text: words.eraseOne)
      html(.p, text: words.eraseOneNote)
      PostForm(to: .erasures, here).write(html) {
        Field(id: "nummer", label: words.number, faults: faults).line(html, value: form["nummer"], size: 10)
        day(html)
        Field(id: "vorschrift", label: words.rule, hint: words.ruleHint, faults: faults)
          .line(html, value: form["vorschrift"], size: 36)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.check) }
      }
    }
  }
}

extension ErasuresPage {
  private func day(_ html: HTML) {
    let (typed, names) = (TypedDay(form, "festgehalten"), here.wording.keeping)
    Field(id: "festgehalten", label: words.recordDay, faults: faults)
      .day(html, day: typed.day, month: typed.month, year: typed.year, words: (names.day, names.month, names.year))
  }
}

/// Which record is to be erased and why, read from the form.
public struct ErasureForm: Sendable {
  static let longestRule = 300

  public let record: ID<Frame>
  /// The day it was recorded, told by whoever asks for the erasure: trying numbers shows nobody what was said when.
  public let day: Day
  public let rule: String
  /// Whether the page that asks once more was seen.
  public let isConfirmed: Bool

  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    var open = OpenFields()
    let record = ID<Frame>(Prose.tidy(form["nummer"]))
    if record == nil { open.add("nummer", wording.settings.numberMissing) }
    let day = TypedDay(form, "festgehalten").meant
    if day == nil { open.add("festgehalten", wording.keeping.dayMissing) }
    rule = open.needed("vorschrift", form["vorschrift"], wording.settings.ruleMissing)
    if rule.count > Self.longestRule { open.add("vorschrift", wording.settings.ruleTooLong(Self.longestRule)) }
    isConfirmed = form["gesehen"] == "ja"
    (self.record, self.day) = (record ?? ID(0), day ?? Day(number: 0))
    try open.check()
  }
}

extension FormFaults {
  /// Too many numbers or days were tried.
  public static func tooManyNumbers(seconds: Int, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault("nummer", wording.access.waitHere(seconds: seconds))])
  }

  /// There is no record of this number and day with words that can be erased.
  public static func noSuchRecord(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("nummer", wording.settings.numberMissing)])
  }
}
