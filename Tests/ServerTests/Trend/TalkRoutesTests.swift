import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

/// Answers, dissent, sealed drafts and releases (promises 4, 5 and 6).
@Suite struct TalkRoutesTests {
  private let curve = TrendRoutesTests.curve

  private func pinned(_ house: VisitedHouse) async throws -> [Entry] {
    try await house.store.entries(at: ID(2), about: try #require(TrendRoutesTests.key))
      .filter { $0.place.about == nil && Entry.Kind.reflections.contains($0.kind) }
  }

  @Test("seals a draft for its author alone until it is released")
  func sealsADraft() async throws {
    let house = try await VisitedHouse.furnished()
    let author = try await Visit.signedIn("albers", in: house)
    let before = try await pinned(house).count
    let secret = "Das sage ich noch niemandem."
    let answer = try await author.post(
      "\(curve)/reflexionen", ["text": [secret], "art": ["deutung"], "tun": ["versiegeln"]])
    #expect(answer.status == 303 && answer.location?.hasSuffix("#entwuerfe") == true)
    let page = try await author.get(curve)
    #expect(page.text.contains(secret))
    let path = try #require(page.between("href=\"/entwuerfe/", "\""))
    for login in ["aydin", "okafor", "hartmann", "weiss"] {
      let other = try await Visit.signedIn(login, in: house)
      #expect(try await !other.get(curve).text.contains(secret), "\(login)")
      #expect(try await other.get("/entwuerfe/\(path)").status == 404)
      #expect(try await other.post("/entwuerfe/\(path)/freigabe").status == 404)
    }
    #expect(try await pinned(house).count == before)
    let changed = try await author.post(
      "/entwuerfe/\(path)", ["text": ["Das sage ich bald."], "art": ["offene-frage"], "tun": ["versiegeln"]])
    #expect(changed.status == 303)
    let released = try await author.post("/entwuerfe/\(path)/freigabe")
    #expect(released.status == 303 && released.location?.contains("#reflexion-\(before + 1)") == true)
    let entry = try #require(try await pinned(house).last)
    #expect(entry.said?.text == "Das sage ich bald." && entry.kind == .openQuestion)
    #expect(entry.audiences == [.parties(ID(2))])
    #expect(try await author.get("/entwuerfe/\(path)").status == 404)
  }

  @Test("throws a draft away for ever, and keeps one that is still empty")
  func throwsAway() async throws {
    let house = try await VisitedHouse.furnished()
    let author = try await Visit.signedIn("albers", in: house)
    _ = try await author.post(
      "\(curve)/reflexionen", ["text": ["Weg damit."], "art": ["deutung"], "tun": ["versiegeln"]])
    let path = try #require(try await author.get(curve).between("href=\"/entwuerfe/", "\""))
    let open = try await author.post("/entwuerfe/\(path)", ["text": [""], "art": ["deutung"], "tun": ["versiegeln"]])
    #expect(open.status == 422)
    #expect(try await author.post("/entwuerfe/\(path)", ["tun": ["verwerfen"]]).status == 303)
    #expect(try await !author.get(curve).text.contains("Weg damit."))
  }

  @Test("puts an answer below and a dissenting view beside, both read by the parties they were shown to")
  func answersAndDissents() async throws {
    let house = try await VisitedHouse.furnished()
    let first = try #require(try await pinned(house).first)
    let lead = try await Visit.signedIn("albers", in: house)
    let path = "/reflexionen/\(first.tag)/antwort"
    #expect(try await lead.get(path).text.contains("<blockquote"))
    #expect(
      try await lead.post(path, ["art": ["antwort"], "text": ["Wir rufen zurück."]]).location?.contains("#reflexion-1")
        == true)
    let open = try await lead.post(path, ["art": ["abweichende-sicht"], "text": ["Ich sehe es anders."]])
    #expect(open.status == 422 && open.text.contains("Schreiben Sie, warum Sie es anders sehen"))
    _ = try await lead.post(
      path, ["art": ["abweichende-sicht"], "text": ["Ich sehe es anders."], "warum": ["Ich war dabei."]])
    let replies = try await house.store.entries(about: first.id).suffix(2)
    #expect(replies.map(\.kind) == [.answer, .dissent])
    #expect(
      replies.allSatisfy { $0.audiences == [.parties(ID(2))] }, "What is answered is read by those the page names.")
    let text = try await Visit.signedIn("okafor", in: house).get(curve).text
    #expect(text.contains("Wir rufen zurück.") && text.contains("Abweichende Sicht zu Reflexion 1"))
  }

  @Test("adds readers, for the own side alone, and never takes one away")
  func addsReaders() async throws {
    let house = try await VisitedHouse.furnished()
    let author = try await Visit.signedIn("albers", in: house)
    _ = try await author.post("\(curve)/reflexionen", ["text": ["Für uns."], "art": ["deutung"]])
    let entry = try #require(try await pinned(house).last)
    let path = "/reflexionen/\(entry.tag)/freigabe"
    #expect(try await author.get(path).text.contains("Wer sie jetzt liest"))
    #expect(try await author.post(path, ["kreis": [""]]).status == 422)
    let other = try await Visit.signedIn("okafor", in: house)
    #expect([403, 404].contains(try await other.get(path).status))
    #expect([403, 404].contains(try await other.post(path, ["kreis": ["haus"]]).status))
    #expect(try await author.post(path, ["kreis": ["haus"]]).status == 303)
    let released = try await house.store.entry(entry.id)
    #expect(released.audiences.isSuperset(of: entry.audiences) && released.audiences.count == 2)
  }

  @Test("leads a reflection to its place in the curve, and only those who may read it")
  func leadsToItsPlace() async throws {
    let house = try await VisitedHouse.read.value
    let first = try #require(try await pinned(house).first)
    let answer = try await Visit.signedIn("okafor", in: house).get("/reflexionen/\(first.tag)")
    #expect(answer.status == 303 && answer.location?.hasPrefix(curve) == true)
    #expect(try await Visit.signedIn("reiter", in: house).get("/reflexionen/\(first.tag)").status == 404)
    #expect(try await Visit.signedIn("okafor", in: house).get("/reflexionen/999999").status == 404)
  }

  @Test("tells those who wrote that another side has read")
  func tellsWhoHasRead() async throws {
    let house = try await VisitedHouse.furnished()
    let author = try await Visit.signedIn("albers", in: house)
    _ = try await author.post("\(curve)/reflexionen", ["text": ["Lesen Sie das?"], "art": ["offene-frage"]])
    #expect(try await !author.get(curve).text.contains("Gelesen von Jobcenter Musterkreis seit 24. November 2026"))
    _ = try await Visit.signedIn("okafor", in: house).get(curve)
    #expect(try await author.get(curve).text.contains("Gelesen von Jobcenter Musterkreis seit 24. November 2026"))
  }

  @Test("keeps the place of what was erased, its number and its band")
  func keepsErasedPlaces() async throws {
    let house = try await VisitedHouse.furnished()
    let first = try #require(try await pinned(house).first)
    let speaker = Speaker(organisation: first.organisation, office: .management, perspective: first.perspective)
    try await house.store.erase(
      first.id, under: "Art. 17 DSGVO", by: speaker, keeper: .commandLine, at: Moment(VisitedHouse.today, hour: 10))
    let text = try await Visit.signedIn("okafor", in: house).get(curve + "?monate=alle").text
    #expect(text.contains("Sein Platz bleibt.") && text.contains("href=\"#reflexion-1\""))
    #expect(!text.contains(first.said?.text ?? "–"))
  }
}
