public import Attention

extension Wording {
  public var marks: MarkWords { MarkWords(wording: self) }
}

/// What people note about one series: where it is counted differently, and which findings are set aside.
public struct MarkWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var title: String { say("Vermerke zu diesem Verlauf", "Notes on this curve") }
  public var lead: String {
    say(
      "Was Menschen wissen und keine Rechnung sehen kann. Jeder Vermerk nennt Grund und Quelle, und jeder lässt sich zurücknehmen.",
      "What people know and no calculation can see. Every note names its reason and source, and every one can be taken back."
    )
  }
  public var link: String { say("Zählweise oder Monate vermerken", "Note a change of counting, or set months aside") }
  public var reason: String { say("Grund", "Reason") }
  public var source: String { say("Quelle", "Source") }
  public var sourceHint: String {
    say(
      "Weisung, Meldung der Statistik, Protokoll, oder wer es noch weiß",
      "Instruction, notice of the statistics office, minutes, or who remembers it")
  }
  public var sourceMissing: String { say("Nennen Sie die Quelle", "Name the source") }
  public func sourceIs(_ source: String) -> String { say("Quelle: \(source)", "Source: \(source)") }
  public func by(_ office: Office, _ day: Day) -> String { "\(wording.date(day)), \(wording.name(of: office))" }
  public var takenBack: String { say("Zurückgenommen", "Taken back") }
}

/// Phases.
extension MarkWords {
  public var phases: String { say("Andere Zählweise", "Counted differently") }
  public var phasesLead: String {
    say(
      "Ab einer anderen Zählweise stehen die Werte getrennt. Mitte und üblicher Bereich gelten nur für die Zeit danach.",
      "From a different way of counting on, figures stand apart. Middle and usual range hold only for the time after it."
    )
  }
  public var noPhases: String {
    say("Bisher gilt: Im ganzen Verlauf wurde gleich gezählt.", "So far: the whole curve was counted the same way.")
  }
  /// "Ab Januar 2024".
  public func phase(from period: Period) -> String {
    let from = wording.fromPeriod(period)
    return from.prefix(1).uppercased() + from.dropFirst()
  }
  public var phaseFrom: String { say("Ab wann wird anders gezählt?", "From when on is it counted differently?") }
  public var phaseKind: String { say("Wodurch?", "Because of what?") }
  public var phaseText: String { say("Was ist seitdem anders?", "What has been different since?") }
  public var phaseTextHint: String {
    say(
      "So steht es unter dem Bild, zum Beispiel: Die Frist beginnt mit dem ersten Gespräch",
      "This is how it stands below the picture, for example: The period begins with the first talk")
  }
  public var phaseTextMissing: String {
    say("Schreiben Sie, was seitdem anders ist", "Write what has been different since")
  }
  public var phaseFromMissing: String {
    say("Wählen Sie, ab wann anders gezählt wird", "Choose from when on it is counted differently")
  }
  public func nothingBefore(_ first: Period) -> String {
    let when = wording.inPeriod(first)
    return say(
      "Die Werte beginnen \(when). Wählen Sie einen späteren Zeitraum",
      "The figures begin \(when). Choose a later period")
  }
  public var phaseKindMissing: String {
    say("Wählen Sie, wodurch sich die Zählweise geändert hat", "Choose what changed the counting")
  }
  /// What stands there, and what to do about it.
  public func phaseStands(_ phase: Phase) -> String {
    let (from, text) = (self.phase(from: phase.first), wording.quoted(phase.text))
    return say(
      "\(from) wird schon getrennt gezeigt: \(text). Nehmen Sie diesen Vermerk zuerst zurück",
      "\(from) is shown apart already: \(text). Take that note back first")
  }
  /// There is nothing that could be counted differently.
  public var noFigures: String {
    say(
      "Zu diesem Verlauf gibt es noch keine Werte. Sobald welche da sind, kann hier etwas vermerkt werden.",
      "There are no figures of this curve yet. As soon as there are, something can be noted here.")
  }
  public var phaseNow: String { say("Ab hier getrennt zeigen", "Show apart from here on") }
  public var withdrawPhase: String { say("Trennung zurücknehmen", "Join again") }
  public var withdrawReason: String { say("Warum gehört es doch zusammen?", "Why does it belong together after all?") }
  public var proposals: String {
    say("Diese Ereignisse könnten die Zählweise ändern", "These events may have changed the counting")
  }
  public func propose(_ title: String, _ period: Period) -> String {
    say("\(title): \(wording.fromPeriod(period)) getrennt zeigen", "\(title): show apart \(wording.fromPeriod(period))")
  }
  public var begun: String { say("Der Verlauf steht ab hier getrennt", "From here on the curve stands apart") }
  public var withdrawn: String { say("Der Verlauf ist wieder einer", "The curve is one again") }
}

/// Set-asides.
extension MarkWords {
  public func setAsides(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("Ausgelassene Monate", "Months set aside")
    case .quarter: say("Ausgelassene Quartale", "Quarters set aside")
    case .halfYear: say("Ausgelassene Halbjahre", "Half-years set aside")
    case .year: say("Ausgelassene Jahre", "Years set aside")
    }
  }
  public var setAsidesLead: String {
    say(
      "Ein ausgelassener Wert bleibt im Bild und in der Tabelle, als Kreuz. Er zählt nur nicht mit, wenn Mitte, üblicher Bereich und Jahreszeit berechnet werden.",
      "A figure that is set aside stays in the picture and in the table, as a cross. It just does not count for middle, usual range and season."
    )
  }
  public var noSetAsides: String { say("Jeder endgültige Wert zählt mit.", "Every final figure counts.") }
  public var farOff: String {
    say("Weit ab vom übrigen Verlauf liegen:", "Far from the rest of the curve lie:")
  }
  public var setAsideReason: String { say("Warum soll der Wert nicht mitzählen?", "Why should the figure not count?") }
  public func setAsideReasonHint(_ rhythm: Rhythm) -> String {
    let (german, english) =
      switch rhythm {
      case .month: ("diesem Monat", "month")
      case .quarter: ("diesem Quartal", "quarter")
      case .halfYear: ("diesem Halbjahr", "half-year")
      case .year: ("diesem Jahr", "year")
      }
    return say("Zum Beispiel: In \(german) wurde doppelt gezählt", "For example: this \(english) was counted twice")
  }
  public var setAsideFromMissing: String {
    say(
      "Wählen Sie, von wann bis wann etwas nicht mitzählen soll", "Choose from when to when something should not count")
  }
  public var endBeforeBeginning: String {
    say("„Bis“ liegt vor „Von“. Tauschen Sie die beiden", "“To” lies before “From”. Swap the two")
  }
  /// What stands there, and what to do about it.
  public func setAsideStands(_ mark: SetAside) -> String {
    let (stretch, by) = (wording.stretch(mark.stretch), by(mark.office, mark.recorded.day))
    let reason = mark.reason.isEmpty ? "" : ": \(wording.quoted(mark.reason))"
    return say(
      "\(stretch) zählt schon nicht mit (\(by))\(reason). Nehmen Sie diesen Vermerk zuerst zurück",
      "\(stretch) does not count already (\(by))\(reason). Take that note back first")
  }
  public var setAsideNow: String { say("Auslassen", "Set aside") }
  public var reinstate: String { say("Wieder mitzählen", "Count again") }
  public var reinstateReason: String { say("Warum zählt er doch mit?", "Why does it count after all?") }
  public var setAsideNotice: String { say("Der Wert zählt nicht mehr mit", "The figure no longer counts") }
  public var reinstatedNotice: String { say("Der Wert zählt wieder mit", "The figure counts again") }
  public var from: String { say("Von", "From") }
  public var through: String { say("Bis", "To") }
}
