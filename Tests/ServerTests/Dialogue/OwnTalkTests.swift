import Attention
import Store
import Testing

@testable import Server

/// Decisions/0018: whose talk it is, and whose hand wrote it down.
@Suite struct OwnTalkTests {
  private static let plan: [String: [String]] = [
    "vereinbarung": ["2"], "leitfaden": ["team-reflexion"], "termin-tag": ["1"], "termin-monat": ["12"],
    "termin-jahr": ["2026"], "ort": ["unter uns"], "fokus": ["eigener-wunsch--im-plan"],
  ]

  private func prepared(in house: VisitedHouse) async throws -> (visit: Visit, dialogue: Dialogue) {
    let visit = try await Visit.signedIn("albers", in: house)
    let location = try #require(try await visit.post("/dialoge/neu", Self.plan).location)
    let number = try #require(location.firstMatch(of: /dialoge\/([0-9]{9})/)?.1)
    return (visit, try await house.store.dialogue(try #require(ID(number))))
  }

  @Test("lets only the side that holds a talk on its own change it, write into it and close it")
  func isTheirs() async throws {
    let house = try await VisitedHouse.furnished()
    let (_, dialogue) = try await prepared(in: house)
    #expect(dialogue.side == ID(2))
    let entry = [
      "punkt": ["0"], "art-0": ["beobachtung"], "sicht-0": ["leitung"], "text-0": ["von drüben"], "stand-0": ["neu"],
    ]
    for login in ["okafor", "lindner", "hartmann"] {
      let other = try await Visit.signedIn(login, in: house)
      for (path, form) in [
        ("vorbereitung", Self.plan), ("eintraege", entry), ("abschluss", ["bestaetigt": ["ja"]]),
      ] {
        #expect(try await other.post("/dialoge/\(dialogue.id)/\(path)", form).status == 403, "\(login) at \(path)")
      }
      let page = try await other.get("/dialoge/\(dialogue.id)").text
      #expect(!page.contains("/dialoge/\(dialogue.id)/vorbereitung") && !page.contains("name=\"punkt\""))
    }
    #expect(try await house.store.dialogue(dialogue.id) == dialogue)
    #expect(try await house.store.entries(of: dialogue.id).isEmpty)
  }

  @Test("never turns a talk of one side into one of the parties, nor the other way round, by another guide")
  func keepsItsKind() async throws {
    let house = try await VisitedHouse.furnished()
    let (visit, own) = try await prepared(in: house)
    let shared = try #require(try await house.store.dialogues(of: ID(2)).first { $0.closed == nil && $0.side == nil })
    for (dialogue, guide) in [(own, "bilateraler-steuerungsdialog"), (shared, "team-reflexion")] {
      let form = Self.plan.merging(["leitfaden": [guide]]) { $1 }
      #expect(try await visit.post("/dialoge/\(dialogue.id)/vorbereitung", form).status == 422, "\(guide)")
      #expect(try await house.store.dialogue(dialogue.id) == dialogue)
    }
  }

  @Test("names the hand that wrote down what was said from another perspective, on the page and on paper")
  func namesTheHand() async throws {
    let house = try await VisitedHouse.furnished()
    let shared = try #require(try await house.store.dialogues(of: ID(2)).first { $0.closed == nil })
    let visit = try await Visit.signedIn("albers", in: house)
    for (view, text) in [("bca", "Gesagt von der BCA"), ("leitung", "Gesagt von uns selbst")] {
      let form = [
        "punkt": ["0"], "art-0": ["beobachtung"], "sicht-0": [view], "text-0": [text], "stand-0": ["neu"],
      ]
      #expect(try await visit.post("/dialoge/\(shared.id)/eintraege", form).status == 303)
    }
    for path in ["/dialoge/\(shared.id)", "/dialoge/\(shared.id)/druck"] {
      let page = try await visit.get(path)
      let words = page.text.replacing(/<[^>]+>/, with: " ").replacing(/\s+/, with: " ")
      #expect(words.contains("Gesagt von der BCA Festgehalten von Team Nordstadt, Teamleitung"), "\(path)")
      #expect(!words.contains("Gesagt von uns selbst Festgehalten"), "\(path)")
    }
  }

  @Test("takes from a consulted body no promise and no decision in another's name")
  func bindsNobody() async throws {
    let house = try await VisitedHouse.furnished()
    let dialogue = try #require(try await house.store.dialogues(of: ID(1)).last)
    let visit = try await Visit.signedIn("yilmaz", in: house)
    for (kind, view, status) in [
      ("zusage", "land", 422), ("entscheidung", "land", 422), ("zusage", "beirat", 303), ("beobachtung", "land", 303),
    ] {
      let form = [
        "punkt": ["0"], "art-0": [kind], "sicht-0": [view], "text-0": ["Probe \(kind)"], "weil-0": ["Weil."],
        "stand-0": ["neu"],
      ]
      let answer = try await visit.post("/dialoge/\(dialogue.id)/eintraege", form)
      #expect(answer.status == status, "\(kind) from \(view): \(answer.status)")
    }
  }
}
