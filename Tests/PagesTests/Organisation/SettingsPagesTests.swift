import Attention
import Pages
import Testing
import Wording

@Suite struct HouseSettingsPageTests {
  @Test("shows what holds now, also a value from elsewhere")
  func shows() throws {
    let page = HouseSettingsPage(
      try AccessVillage.here(at: .houseSettings, as: .operations), form: .preset(["abmelden": "25", "fokus": "5"]))
    let text = AccessVillage.text(page)
    #expect(text.contains("<option value=\"25\" selected>25 Minuten</option>"))
    #expect(text.contains("<option value=\"120\">2 Stunden</option>"))
    #expect(text.contains("<option value=\"5\" selected>5</option>"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("reads limits inside their bounds and nothing else")
  func reads() throws {
    func form(_ idle: String, _ foci: String) throws -> HouseSettingsForm {
      try HouseSettingsForm(.preset(["abmelden": idle, "fokus": foci]), possible: 15...480, Wording(.german))
    }
    #expect(try form("15", "3").idleMinutes == 15 && form("480", "6").mostFoci == 6)
    for (idle, foci, field) in [("14", "3", "abmelden"), ("x", "3", "abmelden"), ("60", "7", "fokus")] {
      let faults = #expect(throws: FormFaults.self) { try form(idle, foci) }
      #expect(faults?.all.map(\.field) == [field])
    }
  }
}

@Suite struct RetentionPageTests {
  private static let usual = Retention.Kind.allCases.map { Retention($0, days: $0.usualDays) }

  private func page(_ retentions: [Retention] = usual, due: [Retention.Kind: Int] = [:]) throws -> String {
    AccessVillage.text(
      RetentionPage(try AccessVillage.here(at: .retention, as: .operations), retentions: retentions, due: due))
  }

  @Test("shows every kind with its period and an empty state when nothing is due")
  func shows() throws {
    let text = try page()
    for kind in Retention.Kind.allCases { #expect(text.contains("id=\"frist-\(kind.rawValue)\"")) }
    #expect(text.contains("<option value=\"ohne\" selected>ohne Ende</option>"))
    #expect(text.contains("<option value=\"1096\" selected>3 Jahre</option>"))
    #expect(text.contains("Zurzeit ist nichts fällig."))
    #expect(!text.contains("/verwaltung/aufbewahrung/loeschung"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("counts what is due over the whole house, and leads to the question before erasing it")
  func showsDue() throws {
    let text = try page([Retention(.reflections, days: 400)], due: [.reflections: 12])
    #expect(text.contains("Reflexionen und Antworten: 12 Einträge"))
    #expect(text.contains("href=\"/verwaltung/aufbewahrung/loeschung\""))
    #expect(text.contains("<option value=\"400\" selected>400 Tage</option>"))
  }

  @Test("says of a shorter period from when it counts, and what counts until then")
  func saysWhatWaits() throws {
    let from = Moment(Day(number: 20_788), hour: 8)
    let waiting = Retention(.reflections, days: nil, coming: .init(days: 91, from: from))
    let text = try page([waiting])
    #expect(text.contains("Gilt ab dem 1. Dezember 2026; bis dahin: ohne Ende"))
    #expect(text.contains("<option value=\"91\" selected>3 Monate</option>"))
    #expect(try RetentionForm(.preset(["frist-reflections": "91"]), now: [waiting], Wording(.german)).changed.isEmpty)
    let overview = OverviewPage(
      here: try AccessVillage.here(.english, at: .overview, as: .operations), shorter: [waiting], waiting: [],
      next: nil,
      foci: [], resting: [], recent: [], events: [], conditionsAddress: nil)
    #expect(
      AccessVillage.text(overview).contains(
        "Reflections and answers: without an end; from 1 December 2026 on: 3 months"))
    #expect(Sound.faults(in: AccessVillage.text(overview)) == [])
  }

  @Test("reads only what changes, inside the possible periods")
  func reads() throws {
    var values = Dictionary(
      uniqueKeysWithValues: Self.usual.map { ("frist-\($0.kind.rawValue)", $0.days.map(String.init) ?? "ohne") })
    func form() throws -> RetentionForm { try RetentionForm(.preset(values), now: Self.usual, Wording(.german)) }
    #expect(try form().changed.isEmpty)
    values["frist-reflections"] = "3652"
    values["frist-closedAccounts"] = "ohne"
    #expect(try form().changed == [Retention(.reflections, days: 3652), Retention(.closedAccounts, days: nil)])
    for wrong in ["", "29", "-1", "40000", "bald"] {
      values["frist-reflections"] = wrong
      let faults = #expect(throws: FormFaults.self) { try form() }
      #expect(faults?.all.map(\.field) == ["frist-reflections"])
    }
  }

  @Test("says periods in years where they are years")
  func saysPeriods() {
    let words = Wording(.german).settings
    let days: [Int?] = [nil, 91, 183, 365, 730, 1096, 1826, 3652, 5479, 10_957, 100]
    #expect(
      days.map(words.period) == [
        "ohne Ende", "3 Monate", "6 Monate", "1 Jahr", "2 Jahre", "3 Jahre", "5 Jahre", "10 Jahre", "15 Jahre",
        "30 Jahre", "100 Tage",
      ])
  }
}

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

@Suite struct HouseActsPageTests {
  private func page(_ kinds: [HouseAct.Kind], number: Int = 1, of count: Int = 1) throws -> String {
    let details: [HouseAct.Kind: String] = [
      .standInArranged: "2026-12-21/2027-01-08", .retentionSettled: "reflections 1826", .wordsErased: "reflections 3",
      .accountsForgotten: "closedAccounts 1", .recordErased: "27", .idleLimitSettled: "15", .fociLimitSettled: "4",
    ]
    let acts = kinds.enumerated().map { place, kind in
      HouseAct(
        id: ID(Int64(place + 1)), kind: kind, done: Moment(Day(number: 20_781), hour: 8), by: ID(1), account: ID(7),
        organisation: ID(2), office: .caseworker, detail: details[kind] ?? "")
    }
    return AccessVillage.text(
      HouseActsPage(
        try AccessVillage.here(at: .houseActs, as: .operations), acts: acts, people: [ID(7): "Hanna Ohlsen"],
        organisations: [ID(1): "Jobcenter", ID(2): "Team Nord"], number: number, of: count))
  }

  @Test("has a sentence for everything that can be done, and names the office that did it")
  func says() throws {
    let text = try page(HouseAct.Kind.allCases)
    for sentence in [
      "Vertretung: Hanna Ohlsen, Fachkraft, Team Nord, 21. Dezember 2026 bis 8. Januar 2027",
      "Wiederherstellungslink für Hanna Ohlsen", "Frist festgelegt: Reflexionen und Antworten, 5 Jahre",
      "Nach Ablauf der Frist gelöscht: Namen geschlossener Zugänge, 1 Eintrag",
      "Worte von Eintrag 27 gelöscht", "Organisation aufgenommen: Fachkraft, Team Nord",
      "Gemeldete Barriere erledigt und gelöscht", "Abmelden ohne Eingabe nach 15 Minuten",
      "Amt beendet: Hanna Ohlsen, Fachkraft, Team Nord",
    ] {
      #expect(text.contains("<td>\(sentence)</td><td>Betrieb, Jobcenter</td>"), "\(sentence)")
    }
    #expect(Sound.faults(in: text) == [])
  }

  @Test("cuts into plain pages, with the number in the title, and says when nothing happened")
  func pages() throws {
    let text = try page([.accountClosed], number: 2, of: 3)
    #expect(text.contains("<title>Protokoll des Hauses, Seite 2 von 3 – Augenmerk</title>"))
    #expect(text.contains("href=\"/verwaltung/protokoll?seite=1\"") && text.contains("?seite=3"))
    #expect(Sound.faults(in: text) == [])
    #expect(try page([]).contains("Noch ist nichts geschehen."))
  }
}
