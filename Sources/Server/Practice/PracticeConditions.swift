import Attention
import Store

/// Events of the practice house: a few laws everyone knows, and some invented local ones.
struct PracticeConditions {
  let store: Store
  let today: Day

  private func day(monthsAgo: Int) -> Day { Period(.month, index: today.period(.month).index - monthsAgo).firstDay }

  func note(for people: PracticePeople) async throws {
    for organisation in [people.jobcenter.id, people.northTeam.id] {
      try await note(
        organisation, day(monthsAgo: 46), .shock, "Ein Logistikzentrum stellt viele Menschen befristet ein",
        "Viele Arbeitsaufnahmen, die meisten befristet. Ab dem übernächsten Jahr laufen die Verträge aus.",
        ["integrationsquote/quote", "component/integrationen-im-monat"])
      try await note(
        organisation, day(monthsAgo: 31), .organisation, "Der Kursträger gibt den Standort in der Kreisstadt auf",
        "Sprachkurse gibt es seitdem nur noch in der Nachbarstadt.", ["sprachkurs-wartezeit/median"])
      try await note(
        organisation, day(monthsAgo: 16), .organisation, "Die elektronische Akte wird eingeführt",
        "Zehn Monate lang liegen Unterlagen teils auf Papier, teils elektronisch vor.",
        ["bearbeitungsdauer-leistung/median", "beratungszeit/zeit-reicht"])
      try await note(
        organisation, day(monthsAgo: 11), .organisation, "Zwei Stellen in der Leistung sind unbesetzt",
        "Bis zum Frühjahr. Vertretung durch Nachbarteams.", ["bearbeitungsdauer-leistung/median"])
      try await note(
        organisation, day(monthsAgo: 3), .organisation, "Die Schuldnerberatung in der Nordstadt öffnet wieder",
        "Zwei Nachmittage in der Woche, ohne Termin.", [])
      try await beginPhase(organisation)
    }
  }

  private func note(
    _ organisation: ID<Organisation>, _ first: Day, _ kind: Event.Kind, _ title: String, _ text: String,
    _ affects: [String]
  ) async throws {
    _ = try await store.note(
      Event(
        id: ID(1), organisation: organisation, first: first, last: nil, kind: kind, title: title, text: text,
        source: "Übungsumgebung, erfunden", affects: affects.compactMap { SeriesKey($0) }))
  }

  /// Language courses have been counted from entitlement, not from registration, for eight quarters.
  private func beginPhase(_ organisation: ID<Organisation>) async throws {
    guard let series = SeriesKey("sprachkurs-wartezeit/median") else { return }
    try await store.begin(
      Phase(
        series: series, first: Period(.quarter, index: today.period(.quarter).index - 8), reason: .definition,
        text: "Gezählt wird jetzt ab der Berechtigung, vorher ab der Anmeldung beim Kursträger.",
        source: "Übungsumgebung, erfunden"), of: organisation)
  }
}
