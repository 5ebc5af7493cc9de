public import Attention

/// Words about measures: what is counted, how often, what the values are like.
extension IndicatorWords {
  public func measures(_ count: Int) -> String {
    say(
      count == 1 ? "Was beobachtet wird" : "Was beobachtet wird: \(wording.inWords(count)) Messgrößen",
      count == 1 ? "What is observed" : "What is observed: \(wording.inWords(count)) measures")
  }
  public var kind: String { say("Art", "Kind") }
  public var unit: String { say("Einheit", "Unit") }
  public var rhythm: String { say("Rhythmus", "Rhythm") }
  public var numerator: String { say("Zähler", "Numerator") }
  public var denominator: String { say("Nenner", "Denominator") }
  public var counted: String { say("Gezählt wird", "What is counted") }
  public var asked: String { say("Gefragt wird", "What is asked") }
  public var invited: String { say("Eingeladen wird mit", "The invitation") }
  public var answers: String { say("Antworten", "Answers") }
  public var nonAnswers: String { say("Auch eine Antwort", "An answer too") }
  public var madeOf: String { say("Gebildet aus", "Made of") }
  public var mind: String { say("Zu beachten", "Please note") }

  public func name(of kind: Measure.Kind) -> String {
    switch kind {
    case .rate: say("Anteil", "Share")
    case .changeRatio: say("Verhältnis zum Vorjahr", "Ratio to the year before")
    case .count: say("Anzahl", "Count")
    case .sum: say("Summe", "Sum")
    case .mean: say("Mittelwert", "Mean")
    case .median: say("Mittlerer Wert (Median)", "Middle value (median)")
    case .ordinalSurvey: say("Verteilung, Befragung", "Distribution, survey")
    case .narrative: say("Erzählung", "Narrative")
    }
  }

  /// `Anteil und Verteilung, Befragung · halbjährlich`.
  public func kinds(_ indicator: Indicator) -> String {
    let kinds = unique(indicator.measures.all.map { name(of: $0.kind) })
    let rhythms = unique(indicator.measures.all.map(\.rhythm)).map(wording.name(of:))
    return "\(wording.list(kinds)) · \(wording.list(rhythms))"
  }

  /// What one should know before reading a value of it.
  public func notes(on measure: Measure) -> [String] {
    [
      measure.waitingMonths > 0
        ? say(
          "Die Werte stehen nach \(wording.count(measure.waitingMonths, "Monat", "Monaten")) fest.",
          "The values are settled after \(wording.count(measure.waitingMonths, "month", "months")).") : nil,
      measure.window.map {
        say(
          "Jeder Wert umfasst \(wording.inWords($0)) Monate; benachbarte Werte beruhen größtenteils auf denselben Angaben.",
          "Each value covers \(wording.inWords($0)) months; neighbouring values rest mostly on the same data.")
      },
      measure.yearOnYear
        ? say(
          "Verglichen wird mit demselben Zeitraum des Vorjahres; die Veränderung kann auch von damals kommen.",
          "The comparison is with the same period a year before; the change may also come from then.") : nil,
      measure.nature == .stock
        ? say(
          "Ein Bestand an einem Stichtag: Wer im Mai gezählt wurde, ist im Juni meist noch dabei.",
          "A stock on one day: whoever was counted in May is mostly still there in June.") : nil,
      measure.skewed
        ? say("Wenige sehr große Werte sind nichts Ungewöhnliches.", "A few very large values are nothing unusual.")
        : nil,
      measure.kind == .ordinalSurvey
        ? say(
          "Gezeigt wird die Verteilung, nie ein Durchschnitt. Kein Ende der Antworten ist das gute.",
          "The distribution is shown, never an average. Neither end of the answers is the good one.") : nil,
    ].compactMap { $0 }
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
