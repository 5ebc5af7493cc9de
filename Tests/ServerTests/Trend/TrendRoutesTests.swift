import Attention
import HTTPTypes
import Samples
import Store
import Testing

@testable import Server

/// Flow 2 of ux.md C.4, and what a curve shows to whom.
@Suite struct TrendRoutesTests {
  /// Team Nordstadt and its Leitung; a monthly curve with talk.
  static let curve = "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median"
  static let key = SeriesKey("bearbeitungsdauer-leistung/median")

  private func entries(_ house: VisitedHouse) async throws -> [Entry] {
    try await house.store.entries(at: ID(2), about: try #require(Self.key))
  }

  @Test("pins a reflection to a stretch in at most four pages and leads to its place")
  func pinsAReflection() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    let before = try await entries(house)
    let start = try await visit.get("/")
    #expect(start.text.contains("href=\"\(Self.curve)\""))
    let page = try await visit.get(Self.curve)
    let preset = try #require(page.text.firstMatch(of: /\?(von=[^"#]*)#neue-reflexion">Letzte 3 Monate</)?.1)
    let chosen = try await visit.get("\(Self.curve)?\(preset.replacing("&amp;", with: "&"))")
    let from = try #require(chosen.between("name=\"von\" value=\"", "\""))
    let through = try #require(chosen.between("name=\"bis\" value=\"", "\""))
    let answer = try await visit.post(
      "\(Self.curve)/reflexionen",
      ["text": ["Drei Monate nacheinander wird es ruhiger."], "art": ["beobachtung"], "von": [from], "bis": [through]])
    #expect(answer.status == 303)
    let location = try #require(answer.location)
    #expect(location.contains("#reflexion-"))
    let place = String(location.prefix { $0 != "#" })
    let shown = try await visit.get(place)
    #expect(shown.text.contains("ist festgehalten</p>"))
    #expect(shown.text.contains("Drei Monate nacheinander wird es ruhiger."))
    let new = try #require(try await entries(house).last)
    #expect(try await entries(house).count == before.count + 1)
    #expect(new.audiences == [.parties(ID(2))] && new.place.known != nil)
    #expect(new.place.stretch == Stretch(try #require(Period(from)), try #require(Period(through))))
    #expect(new.office == .teamLead && new.kind == .observation)
  }

  @Test("announces no reflection that is not there, whatever an address says")
  func announcesNothingForged() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.read.value)
    for slug in ["reflexion-0", "reflexion--3", "reflexion-999", "reflexion-1x"] {
      #expect(try await !visit.get("\(Self.curve)?meldung=\(slug)").text.contains("ist festgehalten"), "\(slug)")
    }
    #expect(try await visit.get("\(Self.curve)?meldung=reflexion-1").text.contains("Reflexion 1 ist festgehalten"))
  }

  @Test("has no same month and no parts of answers and of stories")
  func hasNoSuchViews() async throws {
    let visit = try await Visit.signedIn("okafor", in: try await VisitedHouse.read.value)
    let told = ["eigener-wunsch/im-plan", "bedeutsame-veraenderung/geschichten"]
    for path in told.map({ "/vereinbarungen/1/verlauf/\($0)" }) {
      #expect(try await visit.get(path).status == 200)
      for view in ["gleicher-monat", "bestandteile", "bestandteile/werte.csv"] {
        #expect(try await visit.get("\(path)/\(view)").status == 404, "\(path)/\(view)")
      }
    }
    #expect(try await visit.get("/vereinbarungen/1/verlauf/integrationsquote/quote/gleicher-monat").status == 200)
  }

  @Test("keeps what was typed while something is open")
  func keepsWhatWasTyped() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    let before = try await entries(house).count
    let answer = try await visit.post(
      "\(Self.curve)/reflexionen", ["text": ["  "], "art": ["deutung"], "von": ["2026-06"], "bis": ["2026-08"]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("<title>Fehler: "))
    #expect(answer.text.contains("Beschreiben Sie, was Sie in diesem Abschnitt sehen"))
    #expect(answer.text.contains("value=\"deutung\" checked") && answer.text.contains("name=\"von\" value=\"2026-06\""))
    #expect(try await entries(house).count == before)
  }

  @Test("shows the nearest month of one that is not there, and asks to swap wrong ones")
  func answersOddStretches() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.read.value)
    let odd = try await visit.get("\(Self.curve)?von=1950-01&bis=1950-03")
    #expect(odd.status == 200 && odd.text.contains("Gezeigt wird der nächste"))
    let swapped = try await visit.get("\(Self.curve)?von=2026-08&bis=2026-06")
    #expect(swapped.status == 422 && swapped.text.contains("‚Bis‘ liegt vor ‚Von‘. Tauschen Sie die beiden"))
    #expect(try await visit.get("\(Self.curve)?von=%3Cscript%3E&monate=alle").status == 200)
  }

  @Test(
    "is missing for everyone who is no party, and for those who do not talk",
    arguments: ["reiter", "amiri", "petersen", "lenz"])
  func isMissingForOthers(login: String) async throws {
    let visit = try await Visit.signedIn(login, in: try await VisitedHouse.read.value)
    for path in [Self.curve, Self.curve + "/druck", Self.curve + "/werte.csv"] {
      #expect(try await visit.get(path).status == 404, "\(login) \(path)")
    }
    #expect(try await visit.post("\(Self.curve)/reflexionen", ["text": ["a"], "art": ["deutung"]]).status == 404)
  }

  @Test("leads an indicator to the measure in focus, and nothing else anywhere")
  func leadsToTheMeasure() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.read.value)
    let answer = try await visit.get("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung")
    #expect(answer.status == 303 && answer.location == Self.curve)
    for path in [
      "gibt-es-nicht", "gibt-es-nicht/median", "bearbeitungsdauer-leistung/gibt-es-nicht", "component/bestand-elb",
    ] {
      #expect(try await visit.get("/vereinbarungen/2/verlauf/\(path)").status == 404, "\(path)")
    }
  }

  @Test("gives the figures of the page as a file, with what they hide")
  func givesTheFile() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.read.value)
    let file = try await visit.get(Self.curve + "/werte.csv")
    #expect(file.status == 200)
    #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
    #expect(file.headers[.contentDisposition]?.contains("bearbeitungsdauer-leistung-median.csv") == true)
    let page = try await visit.get(Self.curve + "?monate=alle").text
    let value = try #require(
      page.firstMatch(of: /<th scope="row">[A-Za-zä]+ \d{4}<\/th><td class="zahl">([0-9,]+) Tage/)?.1)
    #expect(file.text.contains(value.contains(",") ? value : "\(value)"))
  }

  @Test("numbers reflections the same for everybody")
  func numbersTheSame() async throws {
    let house = try await VisitedHouse.read.value
    let texts = ["albers", "okafor", "hartmann"]
    var headings: [[String]] = []
    for login in texts {
      let text = try await Visit.signedIn(login, in: house).get(Self.curve).text
      headings.append(
        text.matches(of: /id="r\d+-h"><span class="nur-vorlesen">([^<]+)<\/span>([^<]+)/).map { "\($0.1)\($0.2)" })
    }
    #expect(!headings[0].isEmpty && Set(headings).count == 1)
  }

  @Test("shows then and now once a figure of the stretch is revised, and both in the table")
  func showsThenAndNow() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    _ = try await visit.post(
      "\(Self.curve)/reflexionen", ["text": ["Hier."], "art": ["deutung"], "von": ["2026-03"], "bis": ["2026-04"]])
    let key = try #require(Self.key)
    let team = try await house.store.agreement(ID(2)).text.observed
    let april = try #require(Period("2026-04"))
    let delivery = Delivery(day: VisitedHouse.today, source: "Probe", mapping: nil, reason: "Nachträge")
    _ = try await house.store.bring(
      [key: [april: .measured(.figure(77, cases: nil), .final)]], to: team, from: delivery,
      at: Moment(VisitedHouse.today, hour: 10))
    let text = try await visit.get(Self.curve).text
    #expect(text.contains("Damals stand für April 2026: "))
    #expect(text.contains("Heute steht dort: 77 Tage.") || text.contains("Heute steht dort: 77,0 Tage."))
    #expect(text.contains("zuvor ") && text.contains(", Stand "))
  }

  @Test("prints without anything to fill in")
  func prints() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.read.value)
    let page = try await visit.get(Self.curve + "/druck")
    #expect(page.status == 200 && page.text.contains("<table>") && !page.text.contains("<textarea"))
  }

  @Test("shows every focus of every agreement to its parties, in both languages")
  func showsEveryFocus() async throws {
    let house = try await VisitedHouse.read.value
    for (agreement, login) in [(Int64(1), "weiss"), (2, "albers")] {
      let visit = try await Visit.signedIn(login, in: house)
      for focus in try await house.store.agreement(ID(agreement)).text.foci {
        for query in ["?sprache=en&monate=alle", "?sprache=de"] {
          let page = try await visit.get(
            "/vereinbarungen/\(agreement)/verlauf/\(focus.indicator)/\(focus.measure)\(query)")
          #expect(page.status == 200, "\(focus.indicator) \(query)")
          #expect(page.text.contains("<svg class=\"bild bild-breit\""), "\(focus.indicator)")
          #expect(page.text.matches(of: /<[a-z]/).count <= 1500, "\(focus.indicator) has too many elements")
        }
      }
    }
  }
}
