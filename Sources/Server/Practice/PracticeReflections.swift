import Attention
import Store

/// Reflections pinned to stretches between the dialogues, with answers. Invented, in the words people might use.
struct PracticeReflections {
  let store: Store
  let people: PracticePeople
  let tableau: Tableau
  let today: Day

  private struct Reflection {
    let monthsAgo: Int
    let series: String
    let from, to: Int
    let kind: Entry.Kind
    let speaker: Speaker
    let text: String
    var answer: (Speaker, String)?
  }

  func add(north: ID<Agreement>, land: ID<Agreement>, to calendar: inout PracticeCalendar) throws {
    for reflection in try northTeam() { add(reflection, north, to: &calendar) }
    for reflection in try withLand() { add(reflection, land, to: &calendar) }
  }

  private func northTeam() throws -> [Reflection] {
    let lead = try Speaker(people.northTeam, .teamLead)
    let caseworker = try Speaker(people.northTeam, .caseworker)
    let management = try Speaker(people.jobcenter, .management)
    let equality = try Speaker(people.equality, .advisoryVoice)
    return [
      Reflection(
        monthsAgo: 14, series: "bearbeitungsdauer-leistung/median", from: 17, to: 15, kind: .observation,
        speaker: caseworker,
        text: "Anträge liegen jetzt an zwei Orten. Wir suchen Unterlagen, die schon da sind.",
        answer: (management, "Wir prüfen, ob das Fachteam zwei Tage in der Woche vor Ort sein kann.")),
      Reflection(
        monthsAgo: 8, series: "bearbeitungsdauer-leistung/median", from: 16, to: 9, kind: .interpretation,
        speaker: management,
        text:
          "Wir lesen die Umstellung auf die elektronische Akte und die unbesetzten Stellen zusammen. Einzeln erklärt keines von beiden den Verlauf."
      ),
      Reflection(
        monthsAgo: 3, series: "bearbeitungsdauer-leistung/median", from: 7, to: 4, kind: .openQuestion,
        speaker: management, text: "Seit wann arbeitet das Team mit der Vertretungsregel?"),
      Reflection(
        monthsAgo: 2, series: "bearbeitungsdauer-leistung/median", from: 6, to: 3, kind: .observation,
        speaker: lead,
        text: "Die Menschen fragen nicht nach Tagen. Sie fragen, ob jemand ihren Antrag gesehen hat."),
      Reflection(
        monthsAgo: 4, series: "eigener-wunsch/im-plan", from: 14, to: 7, kind: .openQuestion, speaker: equality,
        text: "Was sagen diejenigen, die den Bogen nicht ausgefüllt haben?"),
      Reflection(
        monthsAgo: 2, series: "eigener-wunsch/im-plan", from: 20, to: 7, kind: .interpretation, speaker: lead,
        text:
          "Wer lange auf den Termin wartet, kommt mit fertigen Sätzen. Der eigene Wunsch braucht einen zweiten Anlauf."),
      Reflection(
        monthsAgo: 3, series: "beratungszeit/zeit-reicht", from: 20, to: 7, kind: .observation, speaker: caseworker,
        text: "Die Zeit reicht für den Antrag. Für das, was dahinter liegt, reicht sie selten."),
      Reflection(
        monthsAgo: 1, series: "bedeutsame-veraenderung/geschichten", from: 13, to: 7, kind: .observation,
        speaker: caseworker,
        text: "In zwei Geschichten kam dieselbe Wendung vor: Jemand hat zurückgerufen."),
    ]
  }

  private func withLand() throws -> [Reflection] {
    let management = try Speaker(people.jobcenter, .management)
    let land = try Speaker(people.land, .management)
    let board = try Speaker(people.board, .advisoryVoice)
    return [
      Reflection(
        monthsAgo: 4, series: "integrationsquote/quote", from: 14, to: 8, kind: .interpretation, speaker: management,
        text:
          "Der Wert umfasst zwölf Monate. Was er zeigt, ist zum Teil die Einstellungswelle von damals, die herausläuft."
      ),
      Reflection(
        monthsAgo: 3, series: "integrationsquote/quote", from: 12, to: 8, kind: .openQuestion, speaker: land,
        text: "Welche Wege haben Menschen genommen, nachdem die befristeten Verträge endeten?",
        answer: (management, "Wir wissen es von einem Teil. In der nächsten Erzählrunde fragen wir danach.")),
      Reflection(
        monthsAgo: 2, series: "kinderbetreuung-passend/anteil", from: 15, to: 7, kind: .observation, speaker: board,
        text: "Bei uns rufen Eltern an, deren Schicht vor der Kita beginnt. In der Befragung kommen sie kaum vor."),
      Reflection(
        monthsAgo: 1, series: "wahlmoeglichkeiten/anteil", from: 14, to: 7, kind: .observation, speaker: management,
        text: "In den gesichteten Plänen stehen zwei Wege öfter nebeneinander, seit das Blatt dafür Platz lässt."),
    ]
  }

  private func add(_ reflection: Reflection, _ agreement: ID<Agreement>, to calendar: inout PracticeCalendar) {
    let month = Period(.month, index: today.period(.month).index - reflection.monthsAgo)
    let moment = Moment(month.firstDay.adding(days: 16), hour: 11)
    guard let series = SeriesKey(reflection.series) else { return }
    let rhythm = tableau.definition(of: series)?.measure.rhythm ?? .month
    func period(_ ago: Int) -> Period { Period(rhythm, index: (today.period(.month).index - ago) / rhythm.months) }
    let place = Entry.Place(
      agreement: agreement, series: series, stretch: Stretch(period(reflection.from), period(reflection.to)))
    let audiences: Set<Audience> = [.parties(agreement), .organisation(people.jobcenter.id)]
    calendar.add(at: moment) { [store] in
      let entry = try await store.record(
        Entry.Said(text: reflection.text), as: reflection.kind, at: place, by: reflection.speaker, for: audiences,
        at: moment)
      guard let (speaker, text) = reflection.answer else { return }
      _ = try await store.answer(
        entry.id, with: Entry.Said(text: text), by: speaker, for: audiences, at: moment.adding(seconds: 5 * 86_400))
    }
  }
}
