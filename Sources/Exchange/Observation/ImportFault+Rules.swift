import Attention

// A rule of the mapping, in words.
extension ImportFault {
  static var notInTableau: Explanation {
    Explanation(
      .init("Diese Reihe gibt es im Tableau nicht.", "The tableau has no such series."),
      .init(
        "Schreiben Sie component/ und die Kennung einer Komponentenreihe oder Rahmenbedingung, oder indikator/maß.",
        "Write component/ and the id of a component or context series, or indicator/measure."))
  }

  static func otherKind(_ kind: Measure.Kind, _ unit: Measure.Unit, _ series: SeriesDefinition) -> Explanation {
    let expected = series.measure.spoken
    let brought = Explanation.Text("\(kind.spoken.de) in \(unit.spoken.de)", "\(kind.spoken.en) in \(unit.spoken.en)")
    return Explanation(
      .init(
        "Die Zuordnung bringt \(brought.de), die Reihe \(Quote.de(series.title.de)) ist \(expected.de).",
        "The mapping brings \(brought.en), the series \(Quote.en(series.title.en)) is \(expected.en)."),
      why: .init(
        "Aus einer Zahl anderer Art wird hier nichts umgerechnet.",
        "A figure of another kind is not converted here."),
      remedy(for: series))
  }

  static func otherWindow(_ window: Int?, _ series: SeriesDefinition) -> Explanation {
    func span(_ window: Int?) -> Explanation.Text {
      guard let window else { return .init("Werte einzelner Zeiträume", "figures of single periods") }
      return .init("gleitende Werte über \(window) Monate", "moving figures over \(window) months")
    }
    let (brought, expected) = (span(window), span(series.measure.window))
    let say: Explanation.Text? = series.measure.window.map {
      .init(
        "Bringt die Datei wirklich solche Werte, ergänzen Sie in der Zuordnung window: \($0). ",
        "If the file does bring such figures, add window: \($0) to the mapping. ")
    }
    let remedy = remedy(for: series)
    return Explanation(
      .init(
        "Die Zuordnung bringt \(brought.de), die Reihe \(Quote.de(series.title.de)) hat \(expected.de).",
        "The mapping brings \(brought.en), the series \(Quote.en(series.title.en)) has \(expected.en)."),
      why: .init(
        "Ein Monat und eine Summe über viele Monate sehen gleich aus und sind verschiedene Dinge.",
        "A month and a sum over many months look alike and are different things."),
      .init((say?.de ?? "") + remedy.de, (say?.en ?? "") + remedy.en))
  }

  static func columnsDoNotFit(_ kind: Measure.Kind) -> Explanation {
    let needed: Explanation.Text =
      switch kind {
      case .ordinalSurvey: .init("je Antwort eine Spalte unter answers", "a column for each answer under answers")
      case .rate, .changeRatio, .mean:
        .init("value, oder numerator und denominator", "value, or numerator and denominator")
      case .narrative: .init("keine Spalte: Erzählungen werden nicht eingelesen", "no column: stories are not imported")
      case .count, .sum, .median: .init("eine Spalte unter value", "one column under value")
      }
    return Explanation(
      .init(
        "Die Spalten der Zuordnung passen nicht: \(kind.spoken.de) braucht \(needed.de).",
        "The columns of the mapping do not fit: \(kind.spoken.en) needs \(needed.en)."),
      .init("Ändern Sie die Spalten in der Zuordnung.", "Change the columns in the mapping."))
  }

  static func answerWithoutColumn(_ answer: Key<Survey.Answer>) -> Explanation {
    Explanation(
      .init(
        "Für die Antwort \(answer) nennt die Zuordnung keine Spalte.",
        "The mapping names no column for the answer \(answer)."),
      why: .init("Eine Verteilung ohne alle Antworten täuscht.", "A distribution without all answers misleads."),
      .init("Ergänzen Sie die Spalte unter answers.", "Add the column under answers."))
  }

  static func unknownAnswer(_ answer: Key<Survey.Answer>, _ known: [Key<Survey.Answer>]) -> Explanation {
    let all = known.map(\.text).joined(separator: ", ")
    return Explanation(
      .init(
        "Die Antwort \(answer) gehört nicht zu dieser Frage.", "The answer \(answer) does not belong to this question."),
      .init("Die Antworten heißen: \(all).", "The answers are: \(all)."))
  }

  static func confusion(_ term: String, _ found: String, _ because: Localized) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(found)) gehört nicht in diese Reihe (\(Quote.de(term))).",
        "\(Quote.en(found)) does not belong in this series (\(Quote.en(term)))."),
      why: .init(because.de, because.en),
      .init(
        "Ordnen Sie die Zeilen der Reihe zu, die sie wirklich meinen, zum Beispiel einer Rahmenbedingung.",
        "Map the rows to the series they really mean, for example a context series."))
  }

  static func casesUnknown(_ smallest: Int) -> Explanation {
    Explanation(
      .init(
        "Zu dieser eigenen Zahl fehlt, wie viele Fälle dahinterstehen.",
        "For this figure of the house nobody says how many cases stand behind it."),
      why: .init(
        "Bei weniger als \(smallest) Fällen darf sie nicht gezeigt werden, damit niemand erkannt wird.",
        "With fewer than \(smallest) cases it must not be shown, so that nobody can be recognised."),
      .init(
        "Nennen Sie in der Zuordnung die Spalte der Fälle unter cases, oder numerator und denominator.",
        "Name the column of cases under cases in the mapping, or numerator and denominator."))
  }

  static func noRowMatched(_ rows: [String: String], _ similar: [String]) -> Explanation {
    func filter(_ quote: (String) -> String) -> String {
      rows.sorted { $0.key < $1.key }.map { "\($0.key): \(quote($0.value))" }.joined(separator: ", ")
    }
    guard !rows.isEmpty else {
      return Explanation(
        .init("Unter der Kopfzeile steht keine Zeile.", "There is no row below the header row."),
        .init("Prüfen Sie die Datei und headerRow.", "Check the file and headerRow."))
    }
    let near: Explanation.Text? =
      similar.isEmpty
      ? nil
      : .init(
        "Ähnlich in der Datei: \(Quote.list(similar, Quote.de)).",
        "Similar in the file: \(Quote.list(similar, Quote.en)).")
    return Explanation(
      .init("Keine Zeile hat \(filter(Quote.de)).", "No row has \(filter(Quote.en))."), why: near,
      .init(
        "Schreiben Sie unter rows die Texte genau so, wie sie in der Datei stehen.",
        "Write the texts under rows exactly as they stand in the file."))
  }

  private static func remedy(for series: SeriesDefinition) -> Explanation.Text {
    let components = series.measure.components.map { "component/\($0)" }.joined(separator: ", ")
    guard !components.isEmpty else {
      return .init(
        "Nennen Sie die Reihe, zu der die Zahlen gehören, oder die richtige Spalte.",
        "Name the series the figures belong to, or the right column.")
    }
    return .init(
      "Ordnen Sie gezählte Werte den Reihen zu, aus denen diese entsteht: \(components).",
      "Map counted figures to the series this one is made of: \(components).")
  }
}

extension Measure {
  fileprivate var spoken: Explanation.Text {
    let moving: Explanation.Text =
      if let window {
        .init(", gleitend über \(window) Monate", ", moving over \(window) months")
      } else if yearOnYear {
        .init(" gegenüber dem Vorjahr", " against the year before")
      } else {
        .init("", "")
      }
    var of = Explanation.Text("", "")
    if case .rate(let numerator, let denominator) = content {
      of = .init(" (\(numerator.de) / \(denominator.de))", " (\(numerator.en) / \(denominator.en))")
    } else if case .changeRatio(let numerator, let denominator) = content {
      of = .init(" (\(numerator.de) / \(denominator.de))", " (\(numerator.en) / \(denominator.en))")
    }
    return .init(
      "\(kind.spoken.de) in \(unit.spoken.de)\(moving.de)\(of.de)",
      "\(kind.spoken.en) in \(unit.spoken.en)\(moving.en)\(of.en)")
  }
}

extension Measure.Kind {
  fileprivate var spoken: Explanation.Text {
    switch self {
    case .rate: .init("eine Quote", "a rate")
    case .changeRatio: .init("eine Veränderungsrate", "a rate of change")
    case .count: .init("eine Anzahl", "a count")
    case .sum: .init("eine Summe", "a sum")
    case .mean: .init("ein Mittelwert", "a mean")
    case .median: .init("ein Median", "a median")
    case .ordinalSurvey: .init("eine Verteilung von Antworten", "a distribution of answers")
    case .narrative: .init("eine Sammlung von Erzählungen", "a collection of stories")
    }
  }
}

extension Measure.Unit {
  fileprivate var spoken: Explanation.Text {
    switch self {
    case .percent: .init("Prozent", "per cent")
    case .euro: .init("Euro", "euros")
    case .days: .init("Tagen", "days")
    case .persons: .init("Personen", "persons")
    case .cases: .init("Fällen", "cases")
    case .points: .init("Punkten", "points")
    case .stories: .init("Erzählungen", "stories")
    case .answers: .init("Antworten", "answers")
    case .casesPerCaseworker: .init("Fällen je Fachkraft", "cases per caseworker")
    case .benefitCommunities: .init("Bedarfsgemeinschaften", "benefit communities")
    case .vacancies: .init("Arbeitsstellen", "vacancies")
    }
  }
}
