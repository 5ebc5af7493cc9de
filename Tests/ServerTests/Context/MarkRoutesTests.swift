import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

@Suite struct MarkRoutesTests {
  private static let curve = TrendRoutesTests.curve
  private let phase: [String: [String]] = [
    "ab": ["2025-06"], "ursache": ["zaehlweise"], "was": ["Gezählt wird ab dem vollständigen Antrag."],
    "quelle-zaehlweise": ["Weisung 3/2025"],
  ]

  @Test("starts a phase with reason and source, shows it in the picture, and takes it back")
  func startsAPhase() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    #expect(try await visit.get(Self.curve).text.contains("\(Self.curve)/vermerke"))
    let open = try await visit.post(Self.curve + "/vermerke/zaehlweise", ["ab": ["2025-06"], "was": ["Neu"]])
    #expect(open.status == 422 && open.text.contains(">\nNeu</textarea>"))
    #expect(try await visit.post(Self.curve + "/vermerke/zaehlweise", phase).status == 303)
    let shown = try await visit.get(Self.curve).text
    #expect(shown.contains("Ab Juni 2025 wird anders gezählt.") && shown.contains("class=\"bruch\""))
    #expect(shown.contains("Gezählt wird ab dem vollständigen Antrag."))
    let second = try await visit.post(
      Self.curve + "/vermerke/zaehlweise", phase.merging(["was": ["Etwas ganz anderes"]]) { $1 })
    #expect(second.status == 422 && second.text.contains("wird schon getrennt gezeigt: „Gezählt wird ab dem"))
    #expect(second.text.contains(">\nEtwas ganz anderes</textarea>"), "What was typed comes back.")
    let end = Self.curve + "/vermerke/zaehlweise/2025-06/ende"
    #expect(try await visit.post(end, ["grund-2025-06": [""]]).status == 422)
    #expect(try await visit.post(end, ["grund-2025-06": ["Ein Irrtum"]]).status == 303)
    #expect(try await !visit.get(Self.curve).text.contains("Ab Juni 2025 wird anders gezählt."))
    #expect(try await visit.get(Self.curve + "/vermerke").text.contains("Ein Irrtum"))
    #expect(try await visit.post(end, ["grund-2025-06": ["Noch einmal"]]).status == 404)
  }

  @Test("sets months aside with a reason and counts them again")
  func setsAside() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    let form: [String: [String]] = [
      "von": ["2026-02"], "bis": ["2026-03"], "warum": ["Doppelt gezählt"], "quelle-auslassung": ["Protokoll"],
    ]
    #expect(try await visit.post(Self.curve + "/vermerke/auslassung", form).status == 303)
    let team = try await house.store.agreement(ID(2)).text.observed
    let mark = try #require(try await house.store.setAsides(of: team).first)
    #expect(mark.reason == "Doppelt gezählt" && mark.source == "Protokoll")
    #expect(mark.stretch == Stretch(try #require(Period("2026-02")), try #require(Period("2026-03"))))
    let twice = try await visit.post(Self.curve + "/vermerke/auslassung", form)
    #expect(twice.status == 422 && twice.text.contains("zählt schon nicht mit"))
    #expect(try await house.store.setAsides(of: team).count == 1)
    let end = Self.curve + "/vermerke/auslassung/\(mark.id)/ende"
    #expect(try await visit.post(end, ["grund-\(mark.id)": ["Doch richtig"]]).status == 303)
    #expect(try await house.store.setAsides(of: team).isEmpty)
    let page = try await visit.get(Self.curve + "/vermerke").text
    #expect(page.contains("Doppelt gezählt") && page.contains("Doch richtig"), "What was taken back leaves a trace.")
    #expect(try await visit.post(end, ["grund-\(mark.id)": ["Noch einmal"]]).status == 404)
  }

  @Test("lets only the observed organisation’s own people note something", arguments: ["okafor", "hartmann"])
  func keepsMarksAtHome(login: String) async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn(login, in: house)
    let page = try await visit.get(Self.curve + "/vermerke")
    #expect(page.status == 200 && !page.text.contains("vermerke/zaehlweise\""))
    #expect(try await visit.post(Self.curve + "/vermerke/zaehlweise", phase).status == 403)
  }

  @Test("lets Datenpflege note something about the series of its own house")
  func letsDataStewards() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("petersen", in: house)
    let path = "/rahmenbedingungen/zugaenge-elb/vermerke"
    #expect(try await visit.get(path).status == 200)
    #expect(try await visit.post(path + "/zaehlweise", phase).status == 303)
    #expect(try await visit.get("/rahmenbedingungen/zugaenge-elb").text.contains("Ab Juni 2025 wird anders gezählt."))
    #expect(try await visit.get(Self.curve + "/vermerke").status == 404)
  }
}
