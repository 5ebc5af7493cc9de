import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

/// Flow 1 of ux.md C.4: from nothing to a presented version, and on to the consent of both sides.
@Suite struct AgreementRoutesTests {
  @Test("leads from the empty state to a presented version in at most eight pages, each step saved on its own")
  func leadsToVersion() async throws {
    let house = try await DraftingHouse.settled()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    #expect(try await lead.get("/vereinbarungen").text.contains("Erste Vereinbarung anlegen"))
    var way = [try await lead.get("/vereinbarungen/neu")]
    var answer = try await lead.post("/vereinbarungen/neu", house.newForm)
    let base = try #require(answer.location?.firstMatch(of: /\/vereinbarungen\/[0-9]{9}/)).output
    for form in [[:], house.foci, house.reasons, house.questions, house.contributions, house.keyPoints, [:]] {
      let path = try #require(answer.location)
      #expect(answer.status == 303)
      let page = try await lead.get(path)
      #expect(page.status == 200, "\(path)")
      way.append(page)
      if path.hasSuffix("/entwurf") {
        answer = Visit.Answer(status: 303, headers: [.location: "\(base)/fokus"], bytes: [])
      } else {
        answer = try await lead.post(path, form.merging(page.edition) { typed, _ in typed })
      }
    }
    #expect(way.count <= 8)
    #expect(answer.location == "\(base)?meldung=vorgelegt")
    let read = try await lead.get("\(base)?meldung=vorgelegt")
    #expect(read.text.contains("Vorgelegt. Die andere Seite sieht die Fassung auf ihrer Übersicht."))
    let agreement = try await house.store.agreement(try #require(ID(base.dropFirst(16))))
    #expect(agreement.versions.count == 1)
    #expect(agreement.draft.attended.count == 3)
    #expect(agreement.draft.contributions.count == 3)
    #expect(agreement.draft.dialogueDays == [Day(2027, 2, 9), Day(2027, 4, 13), Day(2027, 6, 8)])
    #expect(agreement.state(on: VisitedHouse.today) == .consultation)
  }

  @Test("carries an agreement once both sides have consented to the same wording")
  func carries() async throws {
    let house = try await DraftingHouse.presented()
    for login in ["amiri", "okafor"] {
      let visit = try await Visit.signedIn(login, in: house.visited)
      let page = try await visit.get("/vereinbarungen/1/fassungen/1")
      let digest = try #require(page.between("name=\"pruefsumme\" value=\"", "\""))
      let undiscussed = try await visit.post(
        "/vereinbarungen/1/fassungen/1/zustimmung", ["pruefsumme": [digest]])
      #expect(undiscussed.status == 422)
      #expect(undiscussed.text.contains("Bestätigen Sie, dass Sie Fassung 1 besprochen haben"))
      let answer = try await visit.post(
        "/vereinbarungen/1/fassungen/1/zustimmung", ["pruefsumme": [digest], "besprochen": ["ja"]])
      #expect(answer.location == "/vereinbarungen/1?meldung=zugestimmt#zustimmung")
    }
    let agreement = try await house.store.agreement(ID(1))
    #expect(agreement.carried?.consents.map(\.name) == ["Farida Amiri", "Samira Okafor"])
    #expect(agreement.state(on: VisitedHouse.today) == .carried)
  }

  @Test("shows what changed when somebody consents to a version that has been overtaken")
  func saysOvertaken() async throws {
    let house = try await DraftingHouse.presented()
    let partner = try await Visit.signedIn("okafor", in: house.visited)
    let digest = try #require(
      try await partner.get("/vereinbarungen/1").between("name=\"pruefsumme\" value=\"", "\""))
    try await house.presentAnother(question: "Was ist neu?")
    let answer = try await partner.post(
      "/vereinbarungen/1/fassungen/1/zustimmung", ["pruefsumme": [digest], "besprochen": ["ja"]])
    #expect(answer.status == 409)
    #expect(answer.text.contains("<h1>Es gibt inzwischen Fassung 2</h1>"))
    #expect(answer.text.contains("<ins>Was ist neu?</ins>"))
    #expect(try await house.store.agreement(ID(1)).versions.allSatisfy(\.consents.isEmpty))
  }

  @Test("refuses a digest that belongs to another wording than the one in the address")
  func refusesForeignDigest() async throws {
    let house = try await DraftingHouse.presented()
    let partner = try await Visit.signedIn("okafor", in: house.visited)
    let answer = try await partner.post(
      "/vereinbarungen/1/fassungen/1/zustimmung", ["pruefsumme": ["0"], "besprochen": ["ja"]])
    #expect(answer.status == 400)
  }

  @Test("answers open fields with 422 and gives back what was chosen")
  func answersFaults() async throws {
    let house = try await DraftingHouse.settled()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    var form = house.newForm
    form["partner"] = form["beobachtet"]
    let answer = try await lead.post("/vereinbarungen/neu", form)
    #expect(answer.status == 422)
    #expect(answer.text.contains("<title>Fehler: Neue Vereinbarung"))
    #expect(try await house.store.agreements(concerning: house.team.id).isEmpty)
  }

  @Test("is missing for everybody who is no party, whatever page is asked for")
  func hidesFromOthers() async throws {
    let house = try await DraftingHouse.presented()
    for login in ["albers", "weiss", "petersen", "lenz"] {
      let visit = try await Visit.signedIn(login, in: house.visited)
      for path in ["", "/entwurf", "/fokus", "/pruefen", "/fassungen/1", "/fassungen/1/druck"] {
        #expect(try await visit.get("/vereinbarungen/1\(path)").status == 404, "\(login) \(path)")
      }
    }
  }

  @Test("lets a consulted voice read what was presented, and neither draft nor consent")
  func letsVoiceRead() async throws {
    let house = try await DraftingHouse.presented()
    let voice = try await Visit.signedIn("yilmaz", in: house.visited)
    #expect(try await voice.get("/vereinbarungen/1").text.contains("Unsere drei Fokusindikatoren"))
    #expect(try await voice.get("/vereinbarungen/1/entwurf").status == 403)
    #expect(
      try await voice.post("/vereinbarungen/1/fassungen/1/zustimmung", ["besprochen": ["ja"]]).status == 403)
  }

  @Test("has no list for those who take no part in what is said")
  func hasNoListForData() async throws {
    let house = try await DraftingHouse.settled()
    for login in ["petersen", "lenz"] {
      #expect(try await Visit.signedIn(login, in: house.visited).get("/vereinbarungen").status == 404)
    }
  }

  @Test("takes an indicator along from the tableau into a new agreement and into a draft")
  func takesIndicatorAlong() async throws {
    let house = try await DraftingHouse.settled()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let new = try await lead.get("/vereinbarungen/neu?indikator=eigener-wunsch")
    #expect(new.text.contains("name=\"indikator\" value=\"eigener-wunsch\""))
    let begun = try await lead.post(
      "/vereinbarungen/neu", house.newForm.merging(["indikator": ["eigener-wunsch"]]) { $1 })
    let number = try #require(begun.location?.firstMatch(of: /[0-9]{9}/)).output
    let agreement = try #require(ID<Agreement>(number))
    #expect(try await house.store.agreement(agreement).draft.foci.map(\.indicator.text) == ["eigener-wunsch"])
    let foci = try await lead.get("/vereinbarungen/\(number)/fokus?aufnehmen=integrationsquote")
    #expect(foci.text.contains("value=\"integrationsquote\" checked"))
    #expect(foci.text.contains("value=\"eigener-wunsch\" checked"))
  }
}
