import Attention
import Testing
import Wording

@testable import Pages

@Suite struct ReflectionFormTests {
  private let axis = Period.all(from: Period(.month, holding: 2024, 11), through: Period(.month, holding: 2026, 10))
  private let wording = Wording(.german)

  private func faults(_ values: [String: String]) -> [FormFault] {
    do {
      _ = try ReflectionForm(.preset(values), axis: axis, wording)
      return []
    } catch { return error.all }
  }

  @Test("turns what was typed into words on a stretch, pinned or sealed")
  func turnsIntoWords() throws {
    let values = ["text": "  Seltener eigene Ziele.\r\n", "art": "offene-frage", "von": "2026-03", "bis": "2026-05"]
    let form = try ReflectionForm(.preset(values), axis: axis, wording)
    #expect(form.said.text == "Seltener eigene Ziele.")
    #expect(form.words.kind == .openQuestion && form.act == .pin)
    #expect(form.stretch == (try TrendSamples.stretch("2026-03", "2026-05")))
    let sealed = try ReflectionForm(.preset(["text": "a", "art": "deutung", "tun": "versiegeln"]), axis: axis, wording)
    #expect(sealed.act == .seal && sealed.stretch == nil)
  }

  @Test("says what is open as an instruction")
  func saysWhatIsOpen() {
    #expect(
      faults(["text": " ", "art": "beobachtung"]) == [
        FormFault("text", "Beschreiben Sie, was Sie in diesem Abschnitt sehen")
      ])
    let long = String(repeating: "a", count: 4312)
    #expect(
      faults(["text": long, "art": "beobachtung"]) == [
        FormFault("text", "Kürzen Sie den Text auf 4.000 Zeichen. Zurzeit sind es 4.312")
      ])
    #expect(faults(["text": "a", "art": "entscheidung"]).map(\.field) == ["art"])
    #expect(faults(["text": "", "art": ""]).map(\.field) == ["text", "art"])
    #expect(faults(["text": "a", "art": "deutung", "von": "2026-05", "bis": "2026-03"]).map(\.field) == ["bis"])
  }

  @Test("needs a reason for a dissenting view and none for an answer")
  func needsAReason() throws {
    #expect(try AnswerForm(.preset(["art": "antwort", "text": "Ja."]), wording).kind == .answer)
    let dissent = try AnswerForm(.preset(["art": "abweichende-sicht", "text": "Nein.", "warum": "Weil."]), wording)
    #expect(dissent.kind == .dissent && dissent.said.because == "Weil.")
    #expect(throws: FormFaults([FormFault("warum", "Schreiben Sie, warum Sie es anders sehen")])) {
      try AnswerForm(.preset(["art": "abweichende-sicht", "text": "Nein."]), wording)
    }
    #expect(throws: FormFaults([FormFault("text", "Schreiben Sie Ihre Antwort")])) {
      try AnswerForm(.preset(["art": "antwort"]), wording)
    }
  }

  @Test("adds an audience that is offered and not there yet")
  func addsAnAudience() throws {
    let team = ReleaseChoice(audience: .team(TrendSamples.team), name: "Nordstadt", isReleased: true)
    let house = ReleaseChoice(audience: .organisation(TrendSamples.jobcenter), name: "Musterkreis", isReleased: false)
    #expect(try ReleaseForm(.preset(["kreis": "haus"]), offered: [team, house], wording).audience == house.audience)
    for chosen in ["team", "beirat", "alle", ""] {
      #expect(throws: FormFaults.self) { try ReleaseForm(.preset(["kreis": chosen]), offered: [team, house], wording) }
    }
  }
}
