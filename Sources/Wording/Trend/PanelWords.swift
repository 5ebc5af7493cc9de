public import Attention

/// Several curves on one time axis.
extension TrendWords {
  public var panel: String { say("Verläufe im Zusammenhang", "Curves read together") }
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
    say("jeder Verlauf hat seine eigene Einheit", "every curve has a unit of its own")
  }
  public func panelCaption(_ stretch: Stretch) -> String {
    say("Alle Verläufe, \(wording.stretch(stretch))", "All curves, \(wording.stretch(stretch))")
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
  public var inWordsHeading: String { say("In Worten", "In words") }
  public var aboutIndicators: String { say("Was diese Indikatoren nicht zeigen", "What these indicators do not show") }
}

extension ReadingWords {
  /// Where a curve would stand.
  public var noValuesShort: String { say("noch keine Werte", "no figures yet") }
}
