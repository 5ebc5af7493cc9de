import Attention
import Pages
import Testing
import Wording

@Suite struct ReportBarrierPageTests {
  @Test("works without an account and without a name")
  func worksForEverybody() throws {
    let text = AccessVillage.text(ReportBarrierPage(try AccessVillage.here(at: .reportBarrier)))
    #expect(text.contains("action=\"/barrierefreiheit/melden\""))
    #expect(text.matches(of: /\(freiwillig\)/).count == 2)
    let report = try BarrierReport.Draft(Filled(["was": ["Der Knopf hat keinen Namen."]]), Wording(.german))
    #expect(report == BarrierReport.Draft(text: "Der Knopf hat keinen Namen.", place: "", contact: ""))
  }

  @Test("asks for a description and gives everything back")
  func givesEverythingBack() throws {
    let form = Filled(["was": [" "], "kontakt": ["a@example.org"]])
    let faults = try #require(throws: FormFaults.self) { try BarrierReport.Draft(form, Wording(.german)) }
    let text = AccessVillage.text(
      ReportBarrierPage(try AccessVillage.here(at: .reportBarrier), form: form.with(faults)))
    #expect(text.contains("Beschreiben Sie, was nicht ging"))
    #expect(text.contains("value=\"a@example.org\""))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("says by how much a text is too long")
  func saysHowLong() throws {
    let form = Filled(["was": [String(repeating: "a", count: 4001)]])
    let faults = try #require(throws: FormFaults.self) { try BarrierReport.Draft(form, Wording(.german)) }
    #expect(faults.all == [FormFault("was", "Kürzen Sie den Text auf 4.000 Zeichen. Zurzeit sind es 4.001")])
  }
}
