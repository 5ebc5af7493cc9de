import Attention
import Pages
import Testing
import Wording

@Suite struct MissingPageTests {
  private typealias Village = AccessVillage

  @Test("is the same byte for byte for what is hidden and what does not exist")
  func tellsNothing() throws {
    let hidden = MissingPage(
      try Village.here(at: .agreement(ID(7)), as: .teamLead, notice: "Reflexion 4 ist festgehalten"))
    let missing = MissingPage(try Village.here(at: .agreement(ID(99_999)), as: .teamLead))
    #expect(Village.text(hidden) == Village.text(missing))
  }

  @Test("sends operations to no agreements")
  func fitsTheOffice() throws {
    #expect(Village.text(MissingPage(try Village.here(as: .teamLead))).contains("Ihre Vereinbarungen ansehen"))
    #expect(!Village.text(MissingPage(try Village.here(as: .operations))).contains("Ihre Vereinbarungen ansehen"))
    #expect(!Village.text(MissingPage(try Village.here())).contains("Ihre Vereinbarungen ansehen"))
  }
}

@Suite struct ForbiddenPageTests {
  private static let acts: [Act] = [
    .beginAgreement, .draftAgreement(ID(7)), .presentVersion(ID(7)), .speak(in: ID(7)), .prepareDialogue(ID(7)),
    .bringFigures(to: ID(1)), .recordEvent(of: ID(1)), .markSeries(of: ID(1)), .keepHouse,
  ]

  @Test("names exactly the offices that may", arguments: acts)
  func namesTheOfficesThatMay(act: Act) throws {
    let wording = Wording(.german)
    // Teamleitung contains Leitung: compare whole words.
    let sentence = wording.refusal.who(may: act).replacing(/[,.:;]/, with: "")
    for office in Office.allCases {
      let may =
        Right.may(act, AccessVillage.standing(office))
        || Right.may(act, AccessVillage.standing(office, of: .advisoryBoard))
      let name = wording.name(of: office)
      #expect(" \(sentence) ".contains(" \(name) ") == may, "\(name): \(sentence)")
    }
  }

  @Test("leads back to what one was reading")
  func leadsBack() throws {
    let text = AccessVillage.text(ForbiddenPage(try AccessVillage.here(as: .caseworker), act: .presentVersion(ID(7))))
    #expect(text.contains("Eine Fassung legen Teamleitung und Leitung der Seiten vor"))
    #expect(text.contains("<a href=\"/vereinbarungen/7\">Zurück zur Vereinbarung</a>"))
    #expect(Sound.faults(in: text) == [])
  }
}

@Suite struct FormRefusalPageTests {
  @Test("says where the entries are", arguments: FormRefusalPage.Reason.allCases, Language.allCases)
  func saysWhereTheEntriesAre(reason: FormRefusalPage.Reason, language: Language) throws {
    let text = AccessVillage.text(FormRefusalPage(try AccessVillage.here(language), reason))
    #expect(text.contains(language == .german ? "einen Schritt zurück" : "one step"))
    #expect(Sound.faults(in: text) == [])
  }
}

@Suite struct BrokenPageTests {
  @Test("claims that entries are safe only where that is known")
  func claimsNothingUnknown() throws {
    let here = try AccessVillage.here()
    let safe = "nicht verloren gegangen"
    #expect(AccessVillage.text(BrokenPage(here, .fault(entriesKept: true))).contains(safe))
    for reason in [BrokenPage.Reason.fault(entriesKept: nil), .fault(entriesKept: false), .away] {
      #expect(!AccessVillage.text(BrokenPage(here, reason)).contains(safe))
    }
    #expect(AccessVillage.text(BrokenPage(here, .fault(entriesKept: nil))).contains("wissen wir nicht"))
  }

  @Test("gives the number under which operations find the fault")
  func givesTheNumber() throws {
    #expect(AccessVillage.text(BrokenPage(try AccessVillage.here(), .away, request: "7f3a")).contains("Anfrage 7f3a"))
  }
}
