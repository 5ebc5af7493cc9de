import Attention
import Pages
import Testing
import Wording

@Suite struct PreparationFormTests {
  let samples: TalkSamples
  let form: PreparationForm
  let complete: Filled

  init() throws {
    samples = try TalkSamples()
    form = PreparationForm(
      agreement: samples.agreement, guides: [samples.guide, samples.alone], names: samples.names,
      wording: Wording(.german))
    complete = PreparationForm.preset(samples.dialogue)
  }

  @Test("turns its own preset back into the same talk")
  func turnsPresetBack() throws {
    let prepared = try form.prepared(from: complete)
    #expect(prepared.agreement == samples.agreement.id)
    #expect(prepared.guide == samples.guide.id)
    #expect(prepared.day == samples.dialogue.day)
    #expect(prepared.place == samples.dialogue.place)
    #expect(prepared.participants == samples.dialogue.participants)
    #expect(prepared.items == samples.dialogue.items)
    #expect(prepared.conditions == samples.dialogue.conditions)
  }

  @Test("proposes the next day the agreement names")
  func proposesNextDay() throws {
    let next = PreparationForm.preset(samples.agreement, today: samples.day.adding(days: 1))
    #expect(next["termin-tag"] == "9")
    #expect(next["termin-monat"] == "2")
    #expect(PreparationForm.preset(samples.agreement, today: samples.day.adding(days: 400))["termin-tag"].isEmpty)
  }

  @Test("asks for guide and day first, and for nothing else")
  func asksForGuideAndDay() {
    #expect(faults(Filled()).map(\.field) == ["leitfaden", "termin"])
  }

  @Test("names a day the calendar does not have")
  func namesImpossibleDay() {
    var filled = complete
    filled.values["termin-tag"] = ["31"]
    filled.values["termin-monat"] = ["Februar"]
    #expect(
      faults(filled) == [
        FormFault("termin", "Den Tag „31. Februar 2026“ gibt es nicht. Schreiben Sie zum Beispiel 9. Februar 2027")
      ])
  }

  @Test("takes at most three foci")
  func takesThreeFoci() throws {
    let keys = try (1...4).map { SeriesKey.measure(try Key("indikator-\($0)"), try Key("anteil")) }
    let agreement = try TalkSamples.agreement(samples.team, samples.jobcenter, samples.council, keys)
    let form = PreparationForm(
      agreement: agreement, guides: [samples.guide], names: samples.names, wording: Wording(.german))
    var filled = complete
    filled.values["fokus"] = (1...4).map { "indikator-\($0)--anteil" }
    #expect(
      faults(filled, form) == [FormFault("fokus", "Wählen Sie höchstens drei Indikatoren. Zurzeit sind es 4")])
    filled.values["fokus"] = (1...3).map { "indikator-\($0)--anteil" }
    #expect(try form.prepared(from: filled).items.count == 3)
  }

  @Test("respects how many indicators the guide takes")
  func respectsGuide() {
    var filled = complete
    filled.values["leitfaden"] = [samples.alone.id.text]
    #expect(
      faults(filled) == [
        FormFault("fokus", "Der Leitfaden „Gruppendialog“ spricht ohne Indikator. Nehmen Sie die Auswahl zurück")
      ])
  }

  @Test("takes no focus the agreement does not have")
  func takesNoForeignFocus() throws {
    var filled = complete
    filled.values["fokus"] = ["kinder-teilhabe--anteil"]
    #expect(try form.prepared(from: filled).items.isEmpty)
  }

  @Test("says when a stretch is half or runs backwards")
  func checksStretches() {
    var filled = complete
    filled.values["bis-bearbeitungsdauer-leistung--median"] = ["2025-01"]
    #expect(faults(filled).map(\.field) == ["bis-bearbeitungsdauer-leistung--median"])
    filled.values["bis-bearbeitungsdauer-leistung--median"] = [""]
    #expect(faults(filled).map(\.field) == ["von-bearbeitungsdauer-leistung--median"])
  }

  @Test("counts heads from 1 to 99 and understands nothing else", arguments: ["zwei", "-1", "100", "1,5", "٣"])
  func countsHeads(typed: String) {
    var filled = complete
    filled.values["anzahl-leitung"] = [typed]
    #expect(faults(filled).map(\.field) == ["anzahl-leitung"])
  }

  @Test("takes empty and 0 as not present")
  func takesZeroAsAbsent() throws {
    var filled = complete
    filled.values["anzahl-leitung"] = ["0"]
    filled.values["anzahl-fachkraefte"] = [" "]
    #expect(try form.prepared(from: filled).participants.isEmpty)
  }

  private func faults(_ filled: Filled, _ form: PreparationForm? = nil) -> [FormFault] {
    do throws(FormFaults) {
      _ = try (form ?? self.form).prepared(from: filled)
      return []
    } catch {
      return error.all
    }
  }
}
