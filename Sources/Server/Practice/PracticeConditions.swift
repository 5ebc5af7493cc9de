import Attention
import Store

/// Events of the practice house: a few laws everyone knows, and some invented local ones.
struct PracticeConditions {
  let store: Store
  let today: Day

  private func day(monthsAgo: Int) -> Day { Period(.month, index: today.period(.month).index - monthsAgo).firstDay }

  /// What happened to the Jobcenter happened to its teams; their pages show it too.
  func note(for people: PracticePeople) async throws {
    let speaker = try Speaker(people.jobcenter, .quality)
    func note(
      _ first: Day, _ kind: Event.Kind, _ title: String, _ text: String, _ affects: [String]
    ) async throws {
      try await store.note(
        Event(
          id: .noted(ID(1)), organisation: people.jobcenter.id, first: first, last: nil, kind: kind, title: title,
          text: text, source: "Übungsumgebung, erfunden", affects: affects.compactMap { SeriesKey($0) }),
        by: speaker, at: Moment(max(first.adding(days: 3), today.adding(days: -900)), hour: 10))
    }
    try await note(
      day(monthsAgo: 46), .shock, "Ein Logistikzentrum stellt viele Menschen befristet ein",
      "Viele Arbeitsaufnahmen, die meisten befristet. Ab dem übernächsten Jahr laufen die Verträge aus.",
      ["integrationsquote/quote", "component/integrationen-im-monat"])
    try await note(
      day(monthsAgo: 31), .organisation, "Der Kursträger gibt den Standort in der Kreisstadt auf",
      "Sprachkurse gibt es seitdem nur noch in der Nachbarstadt.", ["sprachkurs-wartezeit/median"])
    try await note(
      day(monthsAgo: 16), .organisation, "Die elektronische Akte wird eingeführt",
      "Zehn Monate lang liegen Unterlagen teils auf Papier, teils elektronisch vor.",
      ["bearbeitungsdauer-leistung/median", "beratungszeit/zeit-reicht"])
    try await note(
      day(monthsAgo: 11), .organisation, "Zwei Stellen in der Leistung sind unbesetzt",
      "Bis zum Frühjahr. Vertretung durch Nachbarteams.", ["bearbeitungsdauer-leistung/median"])
    try await note(
      day(monthsAgo: 3), .organisation, "Die Schuldnerberatung in der Nordstadt öffnet wieder",
      "Zwei Nachmittage in der Woche, ohne Termin.", [])
    for organisation in [people.jobcenter, people.northTeam] { try await beginPhase(organisation) }
    try await begin(
      "schuldnerberatung-wartezeit/begonnen", 4, "Gezählt werden jetzt auch Beratungen am Telefon.", people.jobcenter)
    try await begin(
      "schuldnerberatung-wartezeit/begonnen", 3, "Gezählt wird jetzt je Haushalt, vorher je Person.", people.jobcenter)
  }

  /// So many half-years before this one.
  private func begin(_ series: String, _ ago: Int, _ text: String, _ organisation: Organisation) async throws {
    guard let series = SeriesKey(series) else { return }
    try await store.begin(
      Phase(
        series: series, first: today.period(.halfYear).advanced(by: -ago), reason: .definition, text: text,
        source: "Übungsumgebung, erfunden"), of: organisation.id, by: try Speaker(organisation, .quality),
      at: Moment(today.adding(days: -120), hour: 9))
  }

  /// Language courses have been counted from entitlement, not from registration, for eight quarters.
  private func beginPhase(_ organisation: Organisation) async throws {
    guard let series = SeriesKey("sprachkurs-wartezeit/median") else { return }
    try await store.begin(
      Phase(
        series: series, first: Period(.quarter, index: today.period(.quarter).index - 8), reason: .definition,
        text: "Gezählt wird jetzt ab der Berechtigung, vorher ab der Anmeldung beim Kursträger.",
        source: "Übungsumgebung, erfunden"), of: organisation.id,
      by: try Speaker(organisation, organisation.kind == .team ? .teamLead : .quality),
      at: Moment(today.adding(days: -700), hour: 9))
  }
}
