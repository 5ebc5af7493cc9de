public import Attention
public import Markup
public import Wording

/// Tells the house what could not be used. Works without an account and without a name.
public struct ReportBarrierPage: Page {
  public let here: Surroundings
  private let form: Filled

  public init(_ here: Surroundings, form: Filled = Filled()) { (self.here, self.form) = (here, form) }

  public var title: String { here.wording.reportBarrier }
  public var faults: [FormFault] { form.faults }
  private var words: AccessibilityWords { here.wording.accessibility }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.reportLead)
    PostForm(to: .reportBarrier, here, class: "karte schmal").write(html) {
      Field(id: "was", label: words.whatHappened, hint: words.whatHappenedHint, faults: faults)
        .area(html, value: form["was"])
      Field(id: "wo", label: "\(words.whichPage) \(here.wording.voluntary)", faults: faults)
        .line(html, value: form["wo"], size: 36)
      Field(
        id: "kontakt", label: "\(words.contact) \(here.wording.voluntary)", hint: words.contactHint, faults: faults
      ).line(html, value: form["kontakt"], autocomplete: "email", size: 36)
      html(.p, .class("klein leise"), text: words.whoReads)
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.reportButton) }
    }
  }
}

/// Says that a report has arrived, and what happens with it.
public struct BarrierThanksPage: Page {
  public let here: Surroundings

  public init(_ here: Surroundings) { self.here = here }

  public var title: String { words.thanks }
  private var words: AccessibilityWords { here.wording.accessibility }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.thanksLead)
    html(.p, text: words.thanksNext)
    html(.p) { html(.a, .href(here.keepingLanguage(.overview)), text: here.wording.refusal.toOverview) }
  }
}

extension FormFaults {
  /// So many reports wait already that another one would not be read.
  public static func tooManyBarrierReports(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("was", wording.accessibility.tooManyReports)])
  }

  /// So many reports came from one sender within the hour.
  public static func tooManyFromYou(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("was", wording.accessibility.tooManyFromYou)])
  }
}

extension BarrierReport.Draft {
  /// A report, read from its form.
  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    let words = wording.accessibility
    var open = OpenFields()
    let text = open.needed("was", form["was"], words.withoutText)
    let (place, contact) = (Prose.tidy(form["wo"]), Prose.tidy(form["kontakt"]))
    for (field, value, most) in [
      ("was", text, BarrierReport.longest), ("wo", place, 200), ("kontakt", contact, 200),
    ]
    where value.count > most {
      open.add(field, words.tooLong(value.count, most: most))
    }
    try open.check()
    self.init(text: text, place: place, contact: contact)
  }
}
