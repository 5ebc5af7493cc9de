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
      "What people know and no calculation can see. Every note gives its reason and source, and every note can be withdrawn."
    )
  }
  public var link: String { say("Zählweise oder Monate vermerken", "Note a change in counting or set months aside") }
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
  public var takenBack: String { say("Zurückgenommen", "Withdrawn") }
}

/// Phases.
extension MarkWords {
  public var phases: String { say("Andere Zählweise", "Counted differently") }
  public var phasesLead: String {
    say(
      "Ab einer anderen Zählweise stehen die Werte getrennt. Mitte und üblicher Bereich gelten nur für die Zeit danach.",
      "When the way of counting changes, the figures before and after are shown separately. Middle and usual range apply only to the time after the change."
    )
  }
  public var noPhases: String {
    say(
      "Bisher gilt: Im ganzen Verlauf wurde gleich gezählt.",
      "So far, the whole curve is taken to have been counted in the same way.")
  }
  /// "Ab Januar 2024".
  public func phase(from period: Period) -> String {
    let from = wording.fromPeriod(period)
    return from.prefix(1).uppercased() + from.dropFirst()
  }
  public var phaseFrom: String { say("Ab wann wird anders gezählt?", "Since when has counting been different?") }
  public var phaseKind: String { say("Wodurch?", "What was the cause?") }
  public var phaseText: String { say("Was ist seitdem anders?", "What has been different since?") }
  public var phaseTextHint: String {
    say(
      "So steht es unter dem Bild, zum Beispiel: Die Frist beginnt mit dem ersten Gespräch",
      "This is how it appears below the picture, for example: The period begins with the first conversation")
  }
  public var phaseTextMissing: String {
    say("Schreiben Sie, was seitdem anders ist", "Describe what has been different since")
  }
  public var phaseFromMissing: String {
    say("Wählen Sie, ab wann anders gezählt wird", "Choose since when counting has been different")
  }
  public func nothingBefore(_ first: Period) -> String {
    let when = wording.inPeriod(first)
    return say(
      "Die Werte beginnen \(when). Wählen Sie einen späteren Zeitraum",
      "The figures begin \(when). Choose a later period")
  }
  public var phaseKindMissing: String {
    say("Wählen Sie, wodurch sich die Zählweise geändert hat", "Choose what changed the way of counting")
  }
  /// What stands there, and what to do about it.
  public func phaseStands(_ phase: Phase) -> String {
    let (from, text) = (self.phase(from: phase.first), wording.quoted(phase.text))
    return say(
      "\(from) wird schon getrennt gezeigt: \(text). Nehmen Sie diesen Vermerk zuerst zurück",
      "\(from) on, it is already shown separately: \(text). Withdraw that note first")
  }
  /// There is nothing that could be counted differently.
  public var noFigures: String {
    say(
      "Zu diesem Verlauf gibt es noch keine Werte. Sobald welche da sind, kann hier etwas vermerkt werden.",
      "There are no figures for this curve yet. As soon as there are, you can add notes here.")
  }
  public var phaseNow: String { say("Ab hier getrennt zeigen", "Show separately from here on") }
  public var withdrawPhase: String { say("Trennung zurücknehmen", "Undo the separation") }
  public var withdrawReason: String { say("Warum gehört es doch zusammen?", "Why does it belong together after all?") }
  public var proposals: String {
    say("Diese Ereignisse könnten die Zählweise ändern", "These events may have changed the counting")
  }
  public func propose(_ title: String, _ period: Period) -> String {
    say(
      "\(title): \(wording.fromPeriod(period)) getrennt zeigen",
      "\(title): show separately \(wording.fromPeriod(period)) on")
  }
  public var begun: String { say("Der Verlauf steht ab hier getrennt", "From here on, the curve is shown separately") }
  public var withdrawn: String { say("Der Verlauf ist wieder einer", "The curve is shown as one again") }
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
      "A figure that is set aside stays in the picture, as a cross, and in the table. It is just not used to calculate middle, usual range and season."
    )
  }
  public var noSetAsides: String { say("Jeder endgültige Wert zählt mit.", "Every final figure is counted.") }
  public var farOff: String {
    say("Weit ab vom übrigen Verlauf liegen:", "These lie far from the rest of the curve:")
  }
  public var setAsideReason: String {
    say("Warum soll der Wert nicht mitzählen?", "Why should the figure not be counted?")
  }
  public func setAsideReasonHint(_ rhythm: Rhythm) -> String {
    let (german, english) =
      switch rhythm {
      case .month: ("diesem Monat", "month")
      case .quarter: ("diesem Quartal", "quarter")
      case .halfYear: ("diesem Halbjahr", "half-year")
      case .year: ("diesem Jahr", "year")
      }
    return say(
      "Zum Beispiel: In \(german) wurde doppelt gezählt",
      "For example: some cases were counted twice in this \(english)")
  }
  public var setAsideFromMissing: String {
    say(
      "Wählen Sie, von wann bis wann etwas nicht mitzählen soll",
      "Choose the first and the last period that should not be counted")
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
      "\(stretch) is already set aside (\(by))\(reason). Withdraw that note first")
  }
  public var setAsideNow: String { say("Auslassen", "Set aside") }
  public var reinstate: String { say("Wieder mitzählen", "Include again") }
  public var reinstateReason: String { say("Warum zählt er doch mit?", "Why should it be counted after all?") }
  public var setAsideNotice: String { say("Der Wert zählt nicht mehr mit", "The figure is no longer counted") }
  public var reinstatedNotice: String { say("Der Wert zählt wieder mit", "The figure is counted again") }
  public var from: String { say("Von", "From") }
  public var through: String { say("Bis", "To") }
}
