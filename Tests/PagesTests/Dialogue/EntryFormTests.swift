import Attention
import Pages
import Testing
import Wording

@Suite struct EntryFormTests {
  let samples: TalkSamples
  let form: EntryForm

  init() throws {
    samples = try TalkSamples()
    form = EntryForm(
      dialogue: samples.dialogue, guide: samples.guide, perspectives: samples.names.perspectives,
      standing: samples.standing, wording: Wording(.german))
  }

  @Test("reads what was said, about which item, from whose perspective")
  func reads() throws {
    let said = try form.said(
      in: Filled.preset([
        "punkt": "2", "art-2": "entscheidung", "sicht-2": "leitung", "text-2": " Wir rufen zurück. ",
        "weil-2": "Weil es hilft.", "freigabe-2": "ja",
      ]))
    #expect(said.item == samples.dialogue.items[1])
    #expect(said.kind == .decision)
    #expect(said.perspective.text == "leitung")
    #expect(try said.draft.said() == Entry.Said(text: "Wir rufen zurück.", because: "Weil es hilft."))
    #expect(said.isReleased)
  }

  @Test("takes an unknown place for the talk as a whole", arguments: ["0", "3", "-1", "", "99999999999999999999"])
  func takesUnknownPlaceForWhole(place: String) throws {
    let said = try form.said(
      in: Filled.preset([
        "punkt": place, "art-0": "beobachtung", "sicht-0": "leitung", "text-0": "Es war still.",
      ]))
    #expect(said.item == nil)
    #expect(!said.isReleased)
  }

  @Test("names everything that is still open, at the fields of the form that was sent")
  func namesEverythingOpen() {
    let fields = faults(["punkt": "1"]).map(\.field)
    #expect(fields == ["art-1", "sicht-1", "text-1"])
  }

  @Test("asks a decision and a dissent for their reason", arguments: ["entscheidung", "abweichende-sicht"])
  func asksForReason(kind: String) {
    let open = faults(["punkt": "1", "art-1": kind, "sicht-1": "leitung", "text-1": "Wir rufen zurück."])
    #expect(open.map(\.field) == ["weil-1"])
  }

  @Test("keeps the state of a promise, asks for the reason where it needs one, and ignores it elsewhere")
  func keepsPromiseState() throws {
    var fields = [
      "punkt": "1", "art-1": "zusage", "sicht-1": "leitung", "text-1": "ruft zurück", "stand-1": "begonnen",
    ]
    #expect(try form.said(in: .preset(fields)).draft.said().state == .begun)
    fields["stand-1"] = "verworfen"
    #expect(faults(fields).map(\.field) == ["weil-1"])
    fields["art-1"] = "beobachtung"
    #expect(try form.said(in: .preset(fields)).draft.said().state == nil)
  }

  @Test("takes words of people without accounts only with their consent (promise 5)")
  func asksForConsent() throws {
    var fields = [
      "punkt": "1", "art-1": "beobachtung", "sicht-1": "leistungsberechtigte", "text-1": "Der Plan war fertig.",
    ]
    #expect(faults(fields).map(\.field) == ["einwilligung-1"])
    fields["einwilligung-1"] = "ja"
    #expect(try form.said(in: .preset(fields)).perspective.text == "leistungsberechtigte")
  }

  @Test("keeps what one side says on its own to that side until it is released (promise 5)")
  func keepsInside() throws {
    let alone = try TalkSamples.guide(id: "team-reflexion", title: "Team-Reflexion", sides: .one)
    let inside = EntryForm(
      dialogue: samples.dialogue, guide: alone, perspectives: samples.names.perspectives,
      standing: samples.standing, wording: Wording(.german))
    var fields = ["punkt": "1", "art-1": "beobachtung", "sicht-1": "fachkraefte", "text-1": "Wir sind müde."]
    #expect(try !inside.said(in: .preset(fields)).isForParties)
    #expect(try form.said(in: .preset(fields)).isForParties, "with both sides at the table both read it")
    fields["parteien-1"] = "ja"
    #expect(try inside.said(in: .preset(fields)).isForParties)
  }

  @Test("says how long a text is that is too long")
  func saysLength() {
    let open = faults([
      "punkt": "1", "art-1": "beobachtung", "sicht-1": "leitung", "text-1": String(repeating: "a", count: 4312),
    ])
    #expect(open.map(\.message) == ["Kürzen Sie den Text auf 4.000 Zeichen. Zurzeit sind es 4.312"])
  }

  @Test("takes no answer: it is given where its question stands")
  func takesNoAnswer() {
    let open = faults(["punkt": "1", "art-1": "antwort", "sicht-1": "leitung", "text-1": "Ja."])
    #expect(open.map(\.field) == ["art-1"])
  }

  private func faults(_ fields: [String: String]) -> [FormFault] {
    do throws(FormFaults) {
      _ = try form.said(in: .preset(fields))
      return []
    } catch {
      return error.all
    }
  }
}
