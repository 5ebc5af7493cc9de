import Attention
import Pages
import Testing
import Wording

@Suite struct SetUpPageTests {
  private static let complete = [
    "art": ["jointInstitution"], "organisation": ["Jobcenter Musterkreis"],
    "person": ["Tarik Demir"], "anmeldename": ["T.Demir"], "passwort": ["ein ganzer Satz"],
    "einrichtungswort": ["k7pd-x2mq-9rtf-w3ha"],
  ]

  @Test("turns a filled form into the first organisation and the first account")
  func readsAll() throws {
    let form = try SetUpForm(Filled(Self.complete), Wording(.german))
    #expect(form.organisation == "Jobcenter Musterkreis")
    #expect(form.kind == .jointInstitution)
    #expect(form.login == "t.demir")
    #expect(form.password == "ein ganzer Satz")
  }

  @Test(
    "names every field that is open",
    arguments: ["einrichtungswort", "organisation", "person", "anmeldename", "passwort", "art"])
  func namesOpenFields(field: String) throws {
    var values = Self.complete
    values[field] = [""]
    let faults = try #require(throws: FormFaults.self) { try SetUpForm(Filled(values), Wording(.german)) }
    #expect(faults.all.map(\.field) == [field])
  }

  @Test("begins with no organisation that cannot stand alone")
  func beginsWithWholeOrganisations() {
    #expect(!SetUpForm.kinds.contains(.team))
    #expect(!SetUpForm.kinds.contains(.advisoryBoard))
    #expect(SetUpForm.kinds.first == .jointInstitution)
  }

  @Test("gives back what was typed but not the password, and lets nobody choose practice")
  func givesBackWhatWasTyped() throws {
    let form = Filled(["organisation": ["Haus \"A\""], "passwort": ["kurz"]])
    let faults = try #require(throws: FormFaults.self) { try SetUpForm(form, Wording(.german)) }
    let page = SetUpPage(try AccessVillage.here(at: .setUp), form: form.with(faults))
    let text = AccessVillage.text(page)
    #expect(text.contains("value=\"Haus &quot;A&quot;\""))
    #expect(!text.contains("\"kurz\""))
    #expect(text.contains("Schreiben Sie ein Passwort mit 12 Zeichen oder mehr. Zurzeit sind es 4"))
    #expect(!text.contains("type=\"checkbox\""))
    #expect(Sound.faults(in: text) == [])
  }
}
