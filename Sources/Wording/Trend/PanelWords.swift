public import Attention

/// Several curves on one time axis.
extension TrendWords {
  public var panel: String { say("Verläufe im Zusammenhang", "Curves in context") }
  public var panelLink: String { say("Alle Verläufe auf einer Zeitachse", "All curves on one time axis") }
  public func panelLead(_ attended: Int, _ resting: Int) -> String {
    let german =
      attended == 1
      ? "Ein Fokusindikator" : "\(wording.reading.capitalised(wording.reading.numeral(attended))) Fokusindikatoren"
    let english =
      attended == 1
      ? "One focus indicator" : "\(wording.reading.capitalised(wording.reading.numeral(attended))) focus indicators"
    let (deRest, enRest) =
      switch resting {
      case 0: ("", "")
      case 1: (" und ein ruhender", " and a resting one")
      default:
        (" und \(wording.reading.numeral(resting)) ruhende", " and \(wording.reading.numeral(resting)) resting ones")
      }
    return say(
      "\(german)\(deRest) auf einer Zeitachse. Die Reihenfolge folgt der Vereinbarung.",
      "\(english)\(enRest) on one time axis. The order follows the agreement.")
  }
  public func panelTitle(_ count: Int, _ stretch: Stretch) -> String {
    let curves = wording.count(count, say("Verlauf", "curve"), say("Verläufe", "curves"))
    return "\(curves), \(wording.stretch(stretch))"
  }
  public var ownScales: String {
    say("jeder Verlauf hat seine eigene Einheit", "each curve has its own unit")
  }
  public func panelCaption(_ stretch: Stretch) -> String {
    say("Alle Verläufe, \(wording.stretch(stretch))", "All curves, \(wording.stretch(stretch))")
  }
  /// Beside its line, where its figure has no room.
  public var middleShort: String { say("Mitte", "Middle") }
  /// Above one of several tables: the curves it has, and their time.
  public func sheetCaption(_ titles: [String], _ stretch: Stretch) -> String {
    "\(wording.list(titles)), \(wording.stretch(stretch))"
  }
  /// The name of the whole picture for those who hear it.
  public func stack(_ count: Int, events: Int) -> String {
    let curves = wording.count(count, say("Verlauf", "curve"), say("Verläufe", "curves"))
    switch events {
    case 0: return curves
    case 1: return say("\(curves) mit einem verlinkten Ereignis", "\(curves) with one linked event")
    default: return say("\(curves) mit \(events) verlinkten Ereignissen", "\(curves) with \(events) linked events")
    }
  }
  /// "Im Bild stehen 6 Halbjahre, gelesen sind 13 Halbjahre."
  public func readBeyond(_ count: Int, shown: Int, _ rhythm: Rhythm) -> String {
    let (picture, read) = (wording.periods(shown, rhythm), wording.periods(count, rhythm))
    return shown == 1
      ? say(
        "Im Bild steht \(picture), gelesen sind \(read).", "The picture shows \(picture); the reading covers \(read).")
      : say(
        "Im Bild stehen \(picture), gelesen sind \(read).", "The picture shows \(picture); the reading covers \(read).")
  }
  public func releasedElsewhere(_ count: Int) -> String {
    let number = wording.reading.capitalised(wording.reading.numeral(count))
    return count == 1
      ? say(
        "Eine davon ist freigegeben und steht auf der Seite des Verlaufs.",
        "One of them has been released and can be read on the page of the curve.")
      : say(
        "\(number) davon sind freigegeben und stehen auf der Seite des Verlaufs.",
        "\(number) of them have been released and can be read on the page of the curve.")
  }
  public func tableReachesBack(to year: Int) -> String {
    say("Die Tabelle reicht bis \(year) zurück.", "The table goes back to \(year).")
  }
  /// Behind a state of a series: "(3 Werte lauten heute anders)".
  public func readsOtherwise(_ count: Int) -> String {
    count == 1
      ? say("(ein Wert lautet heute anders)", "(one figure is different today)")
      : say(
        "(\(wording.reading.numeral(count)) Werte lauten heute anders)",
        "(\(wording.reading.numeral(count)) figures are different today)")
  }
  public var notKnownThen: String { say("noch nicht bekannt", "not known yet") }
  public func unknownState(_ shown: Day) -> String {
    say(
      "Den Stand in der Adresse gibt es nicht. Gezeigt wird der Stand vom \(wording.date(shown)).",
      "There are no data for the date in the address. The data as of \(wording.date(shown)) are shown.")
  }
  /// "ab 1. Hj. 2024 anders gezählt", where the long words have no room.
  public func otherCountingDated(_ period: Period) -> String {
    say("ab \(end(period)) anders gezählt", "counted differently from \(end(period)) on")
  }
  /// In the legend of a picture.
  public var legendEarlier: String {
    say("begann vor dem gezeigten Zeitraum", "began before the period shown")
  }
  public var inWordsHeading: String { say("In Worten", "In words") }
  public var aboutIndicators: String { say("Was diese Indikatoren nicht zeigen", "What these indicators do not show") }
}
