import Attention
import Pages
import Testing
import Wording

@Suite struct ErasuresPageTests {
  @Test("shows what was erased and under which rule, and never a word of it")
  func shows() throws {
    let here = try AccessVillage.here(at: .erasures, as: .operations)
    let moment = Moment(Day(number: 20_700), hour: 9)
    let erasure = Erasure(
      record: ID(47), what: "openQuestion", organisation: ID(2), recorded: moment, erased: moment, by: ID(1),
      rule: "Art. 17 <DSGVO>")
    let page = ErasuresPage(here, erasures: [erasure], names: [ID(1): "Jobcenter", ID(2): "Team Nordstadt"])
    let text = AccessVillage.text(page)
    #expect(text.contains("<td>47</td><td>Offene Frage</td><td>Team Nordstadt</td><td>Art. 17 &lt;DSGVO&gt;</td>"))
    #expect(text.contains("<td>Betrieb, Jobcenter</td>"))
    #expect(Sound.faults(in: text) == [])
    let empty = AccessVillage.text(ErasuresPage(here, erasures: [], names: [:]))
    #expect(empty.contains("Bisher wurde nichts gelöscht."))
    #expect(Sound.faults(in: empty) == [])
  }

  @Test("asks for a number and a rule")
  func reads() throws {
    func form(_ number: String, _ rule: String, seen: String = "", month: String = "3") throws -> ErasureForm {
      let day = ["festgehalten-tag": "3", "festgehalten-monat": month, "festgehalten-jahr": "2027"]
      return try ErasureForm(
        .preset(day.merging(["nummer": number, "vorschrift": rule, "gesehen": seen]) { $1 }), Wording(.german))
    }
    let read = try form(" 47 ", "Art. 17 DSGVO")
    #expect(read.record == ID(47) && read.rule == "Art. 17 DSGVO" && !read.isConfirmed)
    #expect(read.day == Day(2027, 3, 3))
    let faults = #expect(throws: FormFaults.self) { try form("47", "Art. 17", month: "13") }
    #expect(faults?.all.map(\.field) == ["festgehalten"])
    #expect(try form("47", "Art. 17", seen: "ja").isConfirmed)
    for (number, rule, fields) in [
      ("", "Art. 17", ["nummer"]), ("-1", "", ["nummer", "vorschrift"]),
      ("1", String(repeating: "a", count: 301), ["vorschrift"]),
    ] {
      let faults = #expect(throws: FormFaults.self) { try form(number, rule) }
      #expect(faults?.all.map(\.field) == fields)
    }
  }
}
