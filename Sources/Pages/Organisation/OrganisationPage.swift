public import Attention
public import Markup
public import Wording

/// Name and size of one organisation, to be changed. What it is and where it belongs stays: its agreements say so.
public struct OrganisationPage: Page {
  public let here: Surroundings
  private let organisation: Organisation
  private let form: Filled

  /// - Parameter form: `name` and, for a team, `personen`.
  public init(_ here: Surroundings, organisation: Organisation, form: Filled) {
    (self.here, self.organisation, self.form) = (here, organisation, form)
  }

  public var title: String { organisation.name }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] {
    [Crumb(here.wording.administration, .administration), Crumb(words.organisations, .organisations)]
  }
  public var faults: [FormFault] { form.faults }
  private var words: HouseWords { here.wording.house }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: here.wording.name(of: organisation.kind))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.changeLead)
    PostForm(to: .organisation(organisation.id), here, class: "karte schmal").write(html) {
      Field(id: "name", label: words.organisationName, hint: words.renamedHint, faults: faults)
        .line(html, value: form["name"], size: 32)
      if organisation.kind == .team {
        Field(id: "personen", label: words.staffSize, hint: words.sizeHint, faults: faults)
          .line(html, value: form["personen"], size: 4)
      }
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.saveOrganisation) }
    }
    html(.p) { html(.a, .href(Address.organisations.path), text: words.leaveOrganisation) }
  }
}

/// What an organisation is to be called and how large it is, read from its form.
public struct OrganisationChange: Sendable {
  public let name: String
  public let staff: Int?

  /// - Parameter known: the organisations of the house.
  /// - Throws: everything that is still open, field by field.
  public init(
    _ form: Filled, of organisation: Organisation, known: [Organisation], _ wording: Wording
  ) throws(FormFaults) {
    let words = wording.house
    var open = OpenFields()
    let name = open.needed("name", form["name"], words.withoutOrganisationName)
    let others = known.filter { $0.id != organisation.id }
    if others.contains(where: { $0.isMistakable(for: name, organisation.kind, of: organisation.parent) }) {
      open.add("name", words.nameTaken)
    }
    staff = organisation.kind == .team ? Int(form["personen"]).flatMap { (1...9999).contains($0) ? $0 : nil } : nil
    if organisation.kind == .team, staff == nil { open.add("personen", words.staffAsNumber) }
    self.name = name
    try open.check()
  }
}
