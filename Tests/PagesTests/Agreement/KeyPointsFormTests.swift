import Attention
import Pages
import Testing
import Wording

@Suite struct KeyPointsFormTests {
  typealias Samples = AgreementSamples
  let wording = Wording(.german)

  @Test("suggests the second Tuesday of the second, fourth and sixth month")
  func suggestsDays() throws {
    let text = try KeyPointsForm(Samples.emptyText, wording).applied(to: Samples.emptyText, wording)
    #expect(text.dialogueDays == [Day(2027, 2, 9), Day(2027, 4, 13), Day(2027, 6, 8)])
    #expect(text.dialogueDays.allSatisfy { $0.weekday == 2 && (8...14).contains($0.day) })
    #expect(text.rhythm == "Drei Dialoge im Halbjahr")
    #expect(text.review == "Im Wirkungsdiskurs, Juli 2027")
  }

  @Test("understands month names, leaves empty days out and puts the rest in order")
  func readsDays() throws {
    var filled = KeyPointsForm(Samples.emptyText, wording).filled
    filled.values["dialog-1-monat"] = ["Mai"]
    for part in ["tag", "monat", "jahr"] { filled.values["dialog-2-\(part)"] = [""] }
    filled.values["anlass"] = [" Neue Kolleginnen "]
    let text = try KeyPointsForm(filled).applied(to: Samples.emptyText, wording)
    #expect(text.dialogueDays == [Day(2027, 5, 9), Day(2027, 6, 8)])
    #expect(text.occasion == "Neue Kolleginnen")
  }

  @Test("says what is wrong with a day, at that day")
  func refusesDays() {
    var filled = KeyPointsForm(Samples.emptyText, wording).filled
    filled.values["dialog-1-monat"] = ["Febuar"]
    filled.values["dialog-2-jahr"] = ["2028"]
    filled.values.merge([
      "dialog-4-tag": ["8"], "dialog-4-monat": ["6"], "dialog-4-jahr": ["2027"],
    ]) { _, new in new }
    #expect(
      throws: FormFaults([
        FormFault("dialog-1", "Schreiben Sie den Tag als Tag, Monat und Jahr, zum Beispiel 9 Februar 2027"),
        FormFault("dialog-2", "Legen Sie den Dialog am 13. April 2028 in den Zeitraum der Vereinbarung"),
        FormFault("dialog-4", "Nennen Sie jeden Tag nur einmal"),
      ])
    ) {
      try KeyPointsForm(filled).applied(to: Samples.emptyText, wording)
    }
  }

  @Test("gives back what was typed, with the message at its day")
  func showsFaults() {
    var filled = KeyPointsForm(Samples.emptyText, wording).filled
    filled.values["dialog-1-monat"] = ["Febuar"]
    do {
      _ = try KeyPointsForm(filled).applied(to: Samples.emptyText, wording)
      Issue.record("an unknown month was taken")
    } catch {
      let page = SheetReading(
        KeyPointsPage(
          here: Samples.here(), agreement: Samples.draft(), roster: Samples.roster, filled: filled.with(error)))
      #expect(page.contains("value=\"Febuar\" size=\"9\" aria-invalid=\"true\""))
      #expect(page.contains("<a href=\"#dialog-1\">Schreiben Sie den Tag"))
      #expect(page.contains("id=\"dialog-1\" tabindex=\"-1\""))
    }
  }

  @Test("offers one more day than are filled")
  func offersAnotherDay() {
    let page = SheetReading(
      KeyPointsPage(
        here: Samples.here(), agreement: Samples.draft(), roster: Samples.roster,
        filled: KeyPointsForm(Samples.emptyText, wording).filled))
    #expect(page.contains("id=\"dialog-4\""))
    #expect(!page.contains("id=\"dialog-5\""))
    #expect(page.contains("Weiterer Dialog (freiwillig)"))
  }
}
