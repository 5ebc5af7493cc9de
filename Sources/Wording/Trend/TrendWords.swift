public import Attention

extension Wording {
  public var trend: TrendWords { TrendWords(wording: self) }
}

/// Words of the trend page: headings, the picture, the table.
public struct TrendWords: Sendable {
  public let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var trend: String { say("Verlauf", "Trend") }
  public func kicker(_ dimension: String?) -> String {
    guard let dimension else { return say("Fokusindikator", "Focus indicator") }
    return say("Fokusindikator · \(self.dimension(dimension))", "Focus indicator · \(self.dimension(dimension))")
  }
  public func dimension(_ title: String) -> String {
    say("Dimension \(wording.quoted(title))", "Dimension \(wording.quoted(title))")
  }
  public var resting: String { say("ruht", "resting") }
  public var occasion: String { say("Dieser Verlauf ist ein Gesprächsanlass.", "This curve is a reason to talk.") }
  public var occasionReason: String {
    say(
      "Er zeigt, was war, und urteilt nicht darüber. Verglichen wird nur mit der eigenen Vergangenheit, nie mit anderen Teams.",
      "It shows what was and does not judge it. It is only ever compared with its own past, never with other teams.")
  }
  public var views: String { say("Größen dieses Indikators", "Measures of this indicator") }
}

/// The picture and what belongs to it.
extension TrendWords {
  public func figureTitle(_ stretch: Stretch) -> String {
    say("Verlauf \(wording.spanning(stretch))", "Trend \(wording.spanning(stretch))")
  }
  public func figureNote(_ measure: Measure, _ organisation: String) -> String {
    let window = measure.window.map {
      say(", über \(wording.periods($0, .month))", ", over \(wording.periods($0, .month))")
    }
    return "\(wording.observation.nature(of: measure))\(window ?? "") · \(organisation)"
  }
  /// The name of the whole picture for those who hear it.
  public func group(reflections: Int) -> String {
    switch reflections {
    case 0: trend
    case 1: say("Verlauf mit einer verlinkten Reflexion", "Trend with one linked reflection")
    default: say("Verlauf mit \(reflections) verlinkten Reflexionen", "Trend with \(reflections) linked reflections")
    }
  }
  public func lineChart(_ title: String) -> String { say("Liniendiagramm: \(title)", "Line chart: \(title)") }
  public func pointChart(_ title: String) -> String { say("Einzelne Werte: \(title)", "Single figures: \(title)") }
  public func rowChart(_ title: String) -> String {
    say("Antworten je Welle: \(title)", "Answers by survey wave: \(title)")
  }
  public func storyChart(_ title: String) -> String {
    say("Geschichten auf der Zeitachse: \(title)", "Stories along the time axis: \(title)")
  }
  public func small(_ title: String) -> String { say("Verlauf: \(title)", "Trend: \(title)") }
  public var allInTable: String {
    say("Alle Werte stehen in der Tabelle unter dem Bild.", "All figures are in the table below the picture.")
  }
  public func lastly(_ figure: String) -> String { say("zuletzt \(figure)", "most recently \(figure)") }
  public func figures(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("Monatswerte", "Monthly figures")
    case .quarter: say("Quartalswerte", "Quarterly figures")
    case .halfYear: say("Halbjahreswerte", "Half-yearly figures")
    case .year: say("Jahreswerte", "Yearly figures")
    }
  }
  public func centre(_ figure: String) -> String { say("Mitte \(figure)", "Middle \(figure)") }
  public var yourChoice: String { say("Ihre Auswahl", "Your selection") }
  public var choiceShort: String { say("Auswahl", "Selection") }
  /// In the picture, where a whole reason does not fit.
  public var unknownShort: String { say("o. A.", "n/a") }
  public func otherCounting(from period: Period) -> String {
    say("andere Zählweise \(wording.fromPeriod(period))", "counted differently \(wording.fromPeriod(period)) on")
  }
  public var otherCountingShort: String { say("andere Zählweise", "counted differently") }
  /// `1. Halbjahr 2026` below the axis, or `1/26` where it is narrow.
  public func halfYear(_ period: Period) -> String { wording.period(period) }
  public func halfYearShort(_ period: Period) -> String { "\(period.ordinal)/\(wording.twoDigits(period.year % 100))" }
  /// The name of a survey wave in front of its row: `1. Halbjahr 2026`, short `1/26`.
  public func row(_ period: Period, isShort: Bool) -> String {
    guard isShort else { return wording.period(period) }
    let year = yearShort(period.year)
    return switch period.rhythm {
    case .month: "\(wording.shortMonth(period.ordinal)) \(year)"
    case .quarter: "Q\(period.ordinal)/\(year)"
    case .halfYear: halfYearShort(period)
    case .year: String(period.year)
    }
  }
  public func answers(_ count: Int) -> String {
    wording.count(count, say("Antwort", "answer"), say("Antworten", "answers"))
  }
  public func yearShort(_ year: Int) -> String { wording.twoDigits(year % 100) }
  public func tick(_ period: Period) -> String {
    switch period.rhythm {
    case .month: wording.shortMonth(period.ordinal)
    case .quarter: say("Q\(period.ordinal)", "Q\(period.ordinal)")
    case .halfYear: say("\(period.ordinal). Hj.", "H\(period.ordinal)")
    case .year: String(period.year)
    }
  }
  /// `Nov 2024`, at the two ends of a small picture.
  public func end(_ period: Period) -> String {
    switch period.rhythm {
    case .month: "\(wording.shortMonth(period.ordinal)) \(period.year)"
    case .quarter, .halfYear: "\(tick(period)) \(period.year)"
    case .year: String(period.year)
    }
  }
  public var legendReflection: String { say("Abschnitt mit Reflexion", "Stretch with a reflection") }
  public var legendEvent: String {
    say("Rahmenbedingung, die den Verlauf berührt", "Event that affects this curve")
  }
  public var legendProvisional: String { say("vorläufig oder hochgerechnet", "provisional or projected") }
  public func legendCentre(isWithoutSeason: Bool) -> String {
    isWithoutSeason
      ? say("Mitte der Werte ohne Jahreszeit (Median)", "middle of the figures without season (median)")
      : say("Mitte der Werte (Median)", "middle of the figures (median)")
  }
  public var legendBreak: String { say("ab hier wird anders gezählt", "counted differently from here on") }
  public var legendReleased: String { say("freigegebene Geschichte", "released story") }
  public var legendTold: String { say("erzählte Geschichte", "story that was told") }
}

/// Choosing a stretch and how much of the past is shown.
extension TrendWords {
  public var chooseStretch: String { say("Abschnitt wählen", "Choose a stretch") }
  /// "Letzte 3 Monate", "Letztes Halbjahr".
  public func last(_ count: Int, _ rhythm: Rhythm) -> String {
    guard count == 1 else {
      return say("Letzte \(wording.periods(count, rhythm))", "Last \(wording.periods(count, rhythm))")
    }
    return switch rhythm {
    case .month: say("Letzter Monat", "Last month")
    case .quarter: say("Letztes Quartal", "Last quarter")
    case .halfYear: say("Letztes Halbjahr", "Last half-year")
    case .year: say("Letztes Jahr", "Last year")
    }
  }
  public func all(_ count: Int, _ rhythm: Rhythm) -> String {
    say("Alle \(wording.periods(count, rhythm))", "All \(wording.periods(count, rhythm))")
  }
  public var sinceAgreement: String { say("Seit Beginn der Vereinbarung", "Since the agreement began") }
  public var from: String { say("Von", "From") }
  public var through: String { say("Bis", "To") }
  public var show: String { say("Im Verlauf anzeigen", "Show in the curve") }
  public var shownPeriod: String { say("Zeitraum im Bild", "Period in the picture") }
  public var endBeforeBeginning: String {
    say("‚Bis‘ liegt vor ‚Von‘. Tauschen Sie die beiden", "‘To’ comes before ‘From’. Swap the two")
  }
  public func nearest(_ period: String) -> String {
    say(
      "Für diesen Zeitraum gibt es keinen Platz im Verlauf. Gezeigt wird der nächste: \(period).",
      "This period is not part of the curve. The nearest one is shown: \(period).")
  }
  public var unreadable: String {
    say(
      "Der Zeitraum in der Adresse lässt sich nicht lesen. Gezeigt wird der Verlauf ohne Auswahl.",
      "The period in the address cannot be read. The curve is shown without a selection.")
  }
  public func outside(_ count: Int) -> String {
    say(
      count == 1
        ? "Eine Reflexion liegt vor dem gezeigten Zeitraum."
        : "\(count) Reflexionen liegen vor dem gezeigten Zeitraum.",
      count == 1
        ? "One reflection is about a time before the period shown."
        : "\(count) reflections are about a time before the period shown.")
  }
}

/// Words, table and downloads below the picture.
extension TrendWords {
  public var inWords: String { say("In Worten:", "In words:") }
  public var readings: String { say("Was sich daran lesen lässt", "What can be read from it") }
  public var rowMiddle: String { say("Auf und Ab", "Ups and downs") }
  public var rowMiddleMark: String { say("Linie und Mitte", "line and middle") }
  public var rowLineMark: String { say("Linie", "line") }
  public var rowPointsMark: String { say("einzelne Punkte", "single points") }
  public var rowSingle: String { say("Einzelne Werte", "Single figures") }
  public var rowSingleMark: String { say("üblicher Bereich", "usual range") }
  public var rowBehind: String { say("Hinter den Werten", "Behind the figures") }
  public var rowBehindMark: String { say("Fälle, Zähler und Nenner", "cases, numerators and denominators") }
  public var rowSeason: String { say("Jahreszeit", "Season") }
  public var rowSeasonMark: String { say("eigene Berechnung", "our own calculation") }
  public var rowSame: String { say("Gleicher Zeitraum früherer Jahre", "Same period of earlier years") }
  public var rowSameMark: String { say("Spanne der früheren Werte", "range of the earlier figures") }
  public var rowInstead: String { say("Monat für Monat", "Month by month") }
  public var rowInsteadMark: String { say("Monat für Monat gelesen", "read month by month") }
  public var rowTogetherMark: String { say("woraus der Wert besteht", "what the figure is made up of") }
  public var rowCaveat: String { say("Vorbehalt", "Caveat") }
  public var rowCaveatMark: String { say("gestrichelte Linie, hohle Punkte", "dashed line, hollow points") }
  public var rowHidden: String { say("Leere Stellen", "Gaps") }
  public func rowHiddenMark(isLine: Bool) -> String {
    isLine ? say("unterbrochene Linie", "interrupted line") : say("im Bild leer", "empty in the picture")
  }
  public var rowBreak: String { say("Andere Zählweise", "Counted differently") }
  public var rowBreakMark: String { say("doppelter Strich", "double bar") }
  public var rowQuestion: String { say("Andere Frage", "Different question") }
  public var rowQuestionMark: String { say("gestrichelter Strich zwischen den Reihen", "dashed line between the rows") }
  public var table: String { say("Alle Werte als Tabelle", "All figures as a table") }
  public func tableCaption(_ title: String, _ note: String) -> String { "\(title). \(note)" }
  public var downloadTable: String { say("Werte herunterladen (CSV)", "Download figures (CSV)") }
  public var talk: String { say("Im Gespräch", "Reflections") }
  public func inTheRun(above: Bool) -> String {
    say(
      above ? "Strecke über der Mitte" : "Strecke unter der Mitte",
      above ? "run above the middle" : "run below the middle")
  }
  public var outsideRange: String { say("außerhalb des üblichen Bereichs", "outside the usual range") }
  public var countedDifferentlyHere: String { say("ab hier andere Zählweise", "counted differently from here on") }
  public var askedDifferentlyHere: String { say("ab hier andere Frage", "different question from here on") }
  public func condition(_ letter: String) -> String { say("Rahmenbedingung \(letter)", "Event \(letter)") }
  public var participants: String { say("Geantwortet", "Answered") }
  public var asked: String { say("Gefragt", "Invited") }
  public var responseRate: String { say("Rücklauf", "Response rate") }
  public var stories: String { say("Geschichten", "Stories") }
  public var releasedStories: String { say("Freigegebene Geschichten", "Released stories") }
  public var noReleasedStory: String {
    say("Noch ist keine Geschichte freigegeben.", "No story has been released yet.")
  }
}

/// What stands beside the curve.
extension TrendWords {
  public var together: String { say("Im Zusammenhang lesen", "Read it in context") }
  public var togetherReason: String {
    say(
      "Kein Verlauf steht für sich. Diese Fokusindikatoren gehören zur selben Vereinbarung.",
      "No curve speaks for itself alone. These focus indicators belong to the same agreement.")
  }
  public var togetherBands: String {
    say("Hinterlegt sind die Abschnitte der Reflexionen.", "The shaded stretches have reflections.")
  }
  public var noConditions: String {
    say("Für diesen Zeitraum ist nichts festgehalten.", "Nothing has been recorded for this period.")
  }
  public var conditionsAsk: String {
    say(
      "Ob ein Ereignis mit dem Verlauf zusammenhängt, zeigt die Linie nicht. Wie haben Sie diese Zeit erlebt?",
      "The line does not show whether an event has anything to do with the curve. How did you experience that time?")
  }
  public var about: String { say("Über diesen Indikator", "About this indicator") }
  public var askedQuestion: String { say("Gestellte Frage", "Question asked") }
  public var invitation: String { say("Einladung zum Erzählen", "Invitation to tell") }
  public var source: String { say("Woher die Werte kommen", "Where the figures come from") }
  public var hides: String { say("Was er nicht zeigt", "What it does not show") }
  public var madeOf: String { say("Woraus der Wert besteht", "What the figure is made up of") }
  public func divided(_ numerator: String, _ denominator: String) -> String {
    say("\(numerator), geteilt durch: \(denominator)", "\(numerator), divided by: \(denominator)")
  }
  public var state: String { say("Stand der Werte", "Date of the figures") }
  public func vintage(_ day: Day, _ source: String) -> String {
    source.isEmpty ? wording.date(day) : "\(wording.date(day)), \(source)"
  }
  public var moreAbout: String { say("Indikator im Tableau ansehen", "View the indicator in the tableau") }
}

extension Wording {
  func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
