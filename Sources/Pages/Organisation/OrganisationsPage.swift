public import Attention
public import Markup
public import Wording

/// The organisations of the house, and a form to add one. Teams stand under their Jobcenter.
public struct OrganisationsPage: Page {
  public let here: Surroundings
  private let organisations: [Organisation]
  private let form: Filled

  public init(_ here: Surroundings, organisations: [Organisation], form: Filled = Filled()) {
    (self.here, self.organisations, self.form) = (here, organisations.inOrder, form)
  }

  public var title: String { words.organisations }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  public var faults: [FormFault] { form.faults }
  private var words: HouseWords { here.wording.house }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.organisationsLead)
    html(.div, .class("zweispaltig")) {
      list(html)
      addition(html)
    }
  }

  private func list(_ html: HTML) {
    html(.ul, .class("aufgaben")) {
      for organisation in organisations { entry(organisation, html) }
    }
  }

  private func entry(_ organisation: Organisation, _ html: HTML) {
    html(.li, organisation.kind.needsParent ? .class("eingerueckt") : nil) {
      html(.div) {
        html(.strong, text: organisation.name)
        if about(organisation) != organisation.name { html(.span, .class("hinweis"), text: about(organisation)) }
      }
      html(.a, .href(Address.organisation(organisation.id).path)) {
        html.text(words.change)
        html(.span, .class("nur-vorlesen"), text: ": \(organisation.name)")
      }
    }
  }

  private func about(_ organisation: Organisation) -> String {
    let kind = here.wording.name(of: organisation.kind)
    guard let staff = organisation.staff else { return kind }
    let size = words.staff(staff)
    let isObserved = organisation.kind != .team || organisation.mayBeObserved
    return [kind, size, isObserved ? nil : words.notObserved].compactMap { $0 }.joined(separator: ", ")
  }

  private func addition(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.newOrganisation)
      PostForm(to: .organisations, here).write(html) {
        Field(id: "art", label: words.kind, faults: faults)
          .select(
            html, value: form["art"].isEmpty ? Organisation.Kind.team.rawValue : form["art"],
            options: Organisation.Kind.allCases.map { ($0.rawValue, here.wording.name(of: $0)) })
        Field(id: "name", label: words.organisationName, faults: faults).line(html, value: form["name"], size: 24)
        Field(id: "gehoert-zu", label: words.parent, hint: words.parentHint, faults: faults)
          .select(html, value: form["gehoert-zu"], options: parents)
        Field(id: "personen", label: words.staffSize, hint: words.staffHint, faults: faults)
          .line(html, value: form["personen"], size: 4)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.newOrganisation)
        }
      }
    }
  }

  private var parents: [(value: String, title: String)] {
    [("", words.noParent)] + organisations.filter { !$0.kind.needsParent }.map { ($0.id.description, $0.name) }
  }
}

/// A new organisation, read from its form.
public struct OrganisationForm: Sendable {
  public let kind: Organisation.Kind
  public let name: String
  public let parent: ID<Organisation>?
  public let staff: Int?

  /// - Parameter known: the organisations of the house; one of them may be the parent.
  /// - Throws: everything that is still open, field by field.
  public init(_ form: Filled, known: [Organisation], _ wording: Wording) throws(FormFaults) {
    let words = wording.house
    var open = OpenFields()
    let kind = Organisation.Kind(rawValue: form["art"])
    if kind == nil { open.add("art", words.chooseKind) }
    let above = known.first { $0.id.description == form["gehoert-zu"] }
    let parent = above?.id
    let name = open.needed("name", form["name"], words.withoutOrganisationName)
    if let kind, known.contains(where: { $0.isMistakable(for: name, kind, of: parent) }) {
      open.add("name", words.nameTaken)
    }
    if let kind, !kind.mayBelong(to: above?.kind) { open.add("gehoert-zu", words.needsParent(kind)) }
    let staff = kind == .team ? Int(form["personen"]).flatMap { (1...9999).contains($0) ? $0 : nil } : nil
    if kind == .team, staff == nil { open.add("personen", words.staffAsNumber) }
    (self.kind, self.name, self.parent, self.staff) = (kind ?? .team, name, parent, staff)
    try open.check()
  }
}
