import Attention
public import Markup
public import Wording

/// The two limits a house settles for everybody in it.
public struct HouseSettingsPage: Page {
  /// What can be chosen, in minutes: a quarter of an hour to eight hours.
  public static let idleMinutes = [15, 30, 45, 60, 90, 120, 240, 480]

  public let here: Surroundings
  private let form: Filled

  /// - Parameter form: `abmelden` in minutes and `fokus`.
  public init(_ here: Surroundings, form: Filled) { (self.here, self.form) = (here, form) }

  public var title: String { words.house }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  public var faults: [FormFault] { form.faults }
  private var words: SettingsWords { here.wording.settings }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.houseLead)
    PostForm(to: .houseSettings, here, class: "karte schmal").write(html) {
      Field(id: "abmelden", label: words.idleLimit, hint: words.idleLimitHint, faults: faults)
        .select(html, value: form["abmelden"], options: idleOptions)
      Field(id: "fokus", label: words.mostFoci, hint: words.mostFociHint, faults: faults)
        .select(html, value: form["fokus"], options: Self.foci.map { (String($0), String($0)) })
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.save) }
    }
  }

  /// A value the house has from elsewhere stays in the list.
  private var idleOptions: [(value: String, title: String)] {
    let own = Int(form["abmelden"]).map { [$0] } ?? []
    return Set(Self.idleMinutes + own).sorted().map { (String($0), words.minutes($0)) }
  }

  static var foci: ClosedRange<Int> { AgreementText.fewestFoci...AgreementText.mostFoci }
}

/// The limits of a house, read from their form.
public struct HouseSettingsForm: Sendable {
  public let idleMinutes: Int
  public let mostFoci: Int

  /// - Parameter possible: what the house can be asked for.
  public init(_ form: Filled, possible: ClosedRange<Int>, _ wording: Wording) throws(FormFaults) {
    var open = OpenFields()
    let idle = Int(form["abmelden"]).flatMap { possible.contains($0) ? $0 : nil }
    if idle == nil { open.add("abmelden", wording.settings.chooseFromList) }
    let foci = Int(form["fokus"]).flatMap { HouseSettingsPage.foci.contains($0) ? $0 : nil }
    if foci == nil { open.add("fokus", wording.settings.chooseFromList) }
    (idleMinutes, mostFoci) = (idle ?? 0, foci ?? 0)
    try open.check()
  }
}
