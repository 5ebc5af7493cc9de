public import Attention
import Markup
public import Wording

/// Organisation, office and the right to consent: what every form that gives an office asks for.
struct OfferFields {
  let organisations: [Organisation]
  let form: Filled
  let wording: Wording
  /// Put before the ids, where a page holds two such forms.
  var prefix = ""

  func write(_ html: HTML) {
    let words = wording.keeping
    Field(id: prefix + "organisation", label: words.organisation, faults: form.faults)
      .select(
        html, value: form[prefix + "organisation"], options: organisations.map { ($0.id.description, $0.name) })
    Field(id: prefix + "amt", label: words.office, hint: words.officeHint, faults: form.faults)
      .select(
        html, value: form[prefix + "amt"], options: Office.allCases.map { ($0.rawValue, wording.name(of: $0)) })
    ChoiceField(
      name: prefix + "zustimmung", legend: words.consent, faults: form.faults,
      choices: [.init(value: "ja", title: words.mayConsent, hint: words.mayConsentHint)]
    ).boxes(html, chosen: Set(form.all(prefix + "zustimmung")))
  }
}

/// An office to give, read from its form.
public struct OfferForm: Sendable {
  public let offer: Invitation.Offer

  /// - Parameter organisations: those of the house; others cannot be named.
  /// - Throws: everything that is still open, field by field.
  public init(_ form: Filled, organisations: [Organisation], _ wording: Wording) throws(FormFaults) {
    let words = wording.keeping
    var open = OpenFields()
    let organisation = organisations.first { $0.id.description == form["organisation"] }
    if organisation == nil { open.add("organisation", words.chooseOrganisation) }
    let office = Office(rawValue: form["amt"])
    if office == nil { open.add("amt", words.chooseOffice) }
    if let office, let organisation, !organisation.kind.offices.contains(office) {
      open.add("amt", words.otherOffice(in: organisation.kind))
    }
    let mayConsent = form["zustimmung"] == "ja"
    if mayConsent, office?.canConsent == false { open.add("zustimmung", words.cannotConsent) }
    let whom = Prose.tidy(form["wen"])
    if whom.count > Account.longestName { open.add("wen", words.tooLongName(Account.longestName)) }
    offer = Invitation.Offer(
      organisation: organisation?.id ?? ID(0), office: office ?? .caseworker, mayConsent: mayConsent, whom: whom)
    try open.check()
  }
}

extension FormFaults {
  /// The account holds the office already.
  public static func alreadyThere(_ field: String, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault(field, wording.keeping.alreadyThere)])
  }

  /// The account stands in for somebody else in the same office.
  public static func standsInElsewhere(_ field: String, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault(field, wording.keeping.standsInElsewhere)])
  }

  /// Betrieb and another office would come together in one account.
  public static func operationsStandsAlone(_ field: String, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault(field, wording.keeping.operationsStandsAlone)])
  }
}
