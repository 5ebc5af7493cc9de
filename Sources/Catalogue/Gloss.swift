import Attention

/// A word of the files that comes with what it means, for remedies and overviews.
protocol Glossed: CaseIterable, RawRepresentable where RawValue == String {
  var gloss: Localized { get }
}

extension Measure.Kind: Glossed {
  var gloss: Localized {
    switch self {
    case .rate: said("Anteil", "rate")
    case .changeRatio: said("Veränderung zum Vorjahr", "change on the year before")
    case .count: said("Anzahl", "count")
    case .sum: said("Summe", "sum")
    case .mean: said("Mittelwert", "mean")
    case .median: said("Median", "median")
    case .ordinalSurvey: said("Verteilung von Antworten", "distribution of answers")
    case .narrative: said("Erzählungen", "stories")
    }
  }
}

extension Measure.Unit: Glossed {
  var gloss: Localized {
    switch self {
    case .percent: said("Prozent", "percent")
    case .euro: said("Euro", "euros")
    case .days: said("Tage", "days")
    case .persons: said("Personen", "people")
    case .cases: said("Fälle", "cases")
    case .points: said("Punkte", "points")
    case .stories: said("Erzählungen", "stories")
    case .answers: said("Antworten", "answers")
    case .casesPerCaseworker: said("Fälle je Fachkraft", "cases per caseworker")
    case .benefitCommunities: said("Bedarfsgemeinschaften", "benefit communities")
    case .vacancies: said("Arbeitsstellen", "vacancies")
    }
  }
}

extension Measure.Nature: Glossed {
  var gloss: Localized {
    switch self {
    case .flow: said("Ereignisse in einem Zeitraum", "events in a period")
    case .stock: said("Bestand an einem Tag", "stock on a day")
    case .duration: said("Dauer", "duration")
    case .share: said("Anteil von Menschen", "share of people")
    }
  }
}

extension Rhythm: Glossed {
  var gloss: Localized {
    switch self {
    case .month: said("monatlich", "monthly")
    case .quarter: said("vierteljährlich", "quarterly")
    case .halfYear: said("halbjährlich", "half-yearly")
    case .year: said("jährlich", "yearly")
    }
  }
}

extension Indicator.Aspect: Glossed {
  var gloss: Localized {
    switch self {
    case .resource: said("was Menschen haben", "what people have")
    case .conversionPersonal: said("was sie mitbringen", "what they bring with them")
    case .conversionSocial: said("was ihr Umfeld möglich macht", "what their surroundings make possible")
    case .conversionInstitutional: said("was Einrichtungen möglich machen", "what institutions make possible")
    case .capability: said("was sie wählen können", "what they can choose")
    case .functioning: said("was sie tun und sind", "what they do and are")
    case .agency: said("ob sie gehört werden", "whether they are heard")
    }
  }
}

extension Origin.Kind: Glossed {
  var gloss: Localized {
    switch self {
    case .statutory: said("gesetzlich", "statutory")
    case .proposal: said("eigener Vorschlag", "own proposal")
    }
  }
}

extension Aim: Glossed {
  /// The place in § 1 SGB II and its keyword (dossier 3.2).
  var gloss: Localized {
    switch self {
    case .dignity: said("Würde", "dignity")
    case .selfResponsibility: said("Eigenverantwortung", "self-responsibility")
    case .support: said("Unterstützung", "support")
    case .equality: said("Gleichstellung", "equality")
    case .lessNeed: said("weniger Hilfebedürftigkeit", "less need")
    case .abilityToWork: said("Erwerbsfähigkeit", "ability to work")
    case .disadvantages: said("Nachteile ausgleichen", "offsetting disadvantages")
    case .family: said("Familie und Sorge", "family and care")
    case .disability: said("Behinderung", "disability")
    case .incentives: said("Anreize", "incentives")
    case .advice: said("Beratung", "advice")
    case .integration: said("Eingliederung", "integration")
    case .subsistence: said("Lebensunterhalt", "subsistence")
    }
  }
}
