import Attention
import Store

/// What was said in the practice house: agreements, the example dialogues, and reflections between them.
struct PracticeTalk {
  let store: Store
  let tableau: Tableau
  let examples: [ExampleDialogue]
  let people: PracticePeople
  let agreements: PracticeAgreements
  let today: Day

  func add(to calendar: inout PracticeCalendar) async throws {
    let start = Moment(agreements.beginning.firstDay.adding(days: -20), hour: 10)
    let land = try await store.begin(agreements.withLand(), at: start)
    let north = try await store.begin(agreements.withinNorthTeam(), at: start.adding(seconds: 3600))
    try await addCarried(land, by: people.jobcenter, with: people.land, at: start, to: &calendar)
    try await addCarried(
      north, by: people.northTeam, with: people.jobcenter, at: start.adding(seconds: 7200), to: &calendar)
    for example in examples {
      let inTeam = isTeamTalk(example)
      addDialogue(example, in: inTeam ? north.id : land.id, inTeam: inTeam, to: &calendar)
    }
    try PracticeReflections(store: store, people: people, tableau: tableau, today: today)
      .add(north: north.id, land: land.id, to: &calendar)
    try addOpenThings(north, to: &calendar)
  }

  private func isTeamTalk(_ example: ExampleDialogue) -> Bool {
    example.guide.text == "team-reflexion" || example.id.text == "steuerungsdialog-team-und-leitung"
  }

  /// A version presented by one side and carried by both within two weeks.
  private func addCarried(
    _ agreement: Agreement, by first: Organisation, with second: Organisation, at moment: Moment,
    to calendar: inout PracticeCalendar
  ) async throws {
    let (one, other) = (try speaker(first), try speaker(second))
    calendar.add(at: moment) { [store] in
      let version = try await store.present(agreement.id, edition: agreement.edition, by: one, at: moment)
      _ = try await store.consent(
        to: agreement.id, digest: version.digest, by: one, name: name(of: first), at: moment.adding(seconds: 86_400))
      _ = try await store.consent(
        to: agreement.id, digest: version.digest, by: other, name: name(of: second),
        at: moment.adding(seconds: 11 * 86_400))
    }
  }

  private func speaker(_ organisation: Organisation) throws -> Speaker {
    try Speaker(organisation, organisation.kind == .team ? .teamLead : .management)
  }

  private func name(of organisation: Organisation) -> String {
    switch organisation.id {
    case people.land.id: "Helene Weiß"
    case people.northTeam.id: "Katrin Albers"
    default: "Samira Okafor"
    }
  }

  private func addDialogue(
    _ example: ExampleDialogue, in agreement: ID<Agreement>, inTeam: Bool, to calendar: inout PracticeCalendar
  ) {
    let month = Period(.month, index: today.period(.month).index - example.monthsAgo)
    let day = month.firstDay.adding(days: 11 - month.firstDay.weekday)
    let moment = Moment(day, hour: 13)
    calendar.add(at: moment) { [store] in
      let dialogue = try await store.prepare(plan(example, agreement, day))
      for item in example.items.all {
        let place = Entry.Place(
          agreement: agreement, series: item.series, stretch: stretch(item), dialogue: dialogue.id)
        for line in item.entries {
          try await record(line, at: place, inTeam: inTeam, moment)
        }
      }
      for text in example.notDecided {
        let moderator = people.speaker(try Key("moderation"), inTeam: inTeam)
        _ = try await store.record(
          Entry.Said(text: text.de), as: .notDecided, at: Entry.Place(agreement: agreement, dialogue: dialogue.id),
          by: moderator, for: audiences(agreement, inTeam), at: moment)
      }
      let closer = people.speaker(try Key("leitung"), inTeam: false)
      _ = try await store.close(dialogue.id, by: closer, at: moment.adding(seconds: 3600))
    }
  }

  private func plan(_ example: ExampleDialogue, _ agreement: ID<Agreement>, _ day: Day) -> Dialogue {
    Dialogue(
      id: ID(1), agreement: agreement, guide: example.guide, day: day, place: "Raum 2.14",
      participants: example.participants,
      items: example.items.all.map { Dialogue.Item(series: $0.series, stretch: stretch($0)) },
      conditions: example.conditions.map(\.de), closed: nil, known: nil)
  }

  private func stretch(_ item: ExampleDialogue.Item) -> Stretch? {
    let rhythm = tableau.definition(of: item.series)?.measure.rhythm ?? .month
    return item.stretch(from: today.period(.month), rhythm: rhythm)
  }

  private func record(
    _ line: ExampleDialogue.Line, at place: Entry.Place, inTeam: Bool, _ moment: Moment
  ) async throws {
    guard let agreement = place.agreement else { return }
    let speaker = people.speaker(line.perspective, inTeam: inTeam)
    let state = line.kind == .promise ? PromiseState.new : nil
    let entry = try await store.record(
      Entry.Said(text: line.text.de, because: line.kind == .promise ? "" : line.because?.de ?? "", state: state),
      as: line.kind, at: place, by: speaker, for: audiences(agreement, inTeam), at: moment)
    if let state = line.state, state != .new {
      _ = try await store.note(
        state, of: entry.id, because: line.because?.de ?? "", by: speaker, at: moment.adding(seconds: 1800))
    }
  }

  private func audiences(_ agreement: ID<Agreement>, _ inTeam: Bool) -> Set<Audience> {
    [.parties(agreement), .organisation(people.jobcenter.id)]
  }

  /// What waits today: an amended version, a draft for the next half-year, a prepared dialogue, a sealed thought.
  private func addOpenThings(_ north: Agreement, to calendar: inout PracticeCalendar) throws {
    let presented = Moment(today.adding(days: -6), hour: 15)
    let management = try speaker(people.jobcenter)
    let (amended, youth) = (try agreements.amendedForNorthTeam(), try agreements.draftForYouthTeam())
    calendar.add(at: presented) { [store, people] in
      let draft = try await store.redraft(north.id, amended, edition: north.edition)
      let version = try await store.present(north.id, edition: draft.edition, by: management, at: presented)
      _ = try await store.consent(
        to: north.id, digest: version.digest, by: management, name: "Samira Okafor", at: presented)
      _ = try await store.begin(youth, at: presented.adding(seconds: 600))
      _ = try await store.prepare(
        Dialogue(
          id: ID(1), agreement: north.id, guide: Key("bilateraler-steuerungsdialog"), day: today.adding(days: 14),
          place: "Raum 2.14",
          participants: [
            .init(perspective: Key("leitung"), count: 2), .init(perspective: Key("fachkraefte"), count: 2),
            .init(perspective: Key("bca"), count: 1),
          ],
          items: [
            .init(series: .measure(Key("bearbeitungsdauer-leistung"), Key("median")), stretch: nil),
            .init(series: .measure(Key("eigener-wunsch"), Key("im-plan")), stretch: nil),
          ], conditions: ["Die Schuldnerberatung in der Nordstadt öffnet wieder"], closed: nil, known: nil))
      let lead = try await store.members(of: people.northTeam.id).first { $0.membership.office == .teamLead }
      guard let lead else { return }
      _ = try await store.seal(
        EntryDraft(
          kind: .observation,
          text:
            "Seit die Nachricht am ersten Tag hinausgeht, rufen weniger Menschen an. Ob sie ruhiger sind, wissen wir nicht."
        ),
        at: Entry.Place(
          agreement: north.id, series: .measure(Key("bearbeitungsdauer-leistung"), Key("median")),
          stretch: Stretch(month(ago: 4), month(ago: 2))), for: NonEmpty(lead.account.id), at: presented)
    }
  }

  private func month(ago: Int) -> Period { Period(.month, index: today.period(.month).index - ago) }
}
