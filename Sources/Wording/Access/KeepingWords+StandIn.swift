import Attention

// Standing in
extension KeepingWords {
  public func standInFor(_ name: String) -> String { say("Vertretung für \(name)", "Stand-in for \(name)") }
  public var standInLead: String {
    say(
      "Für Urlaub oder Krankheit: Eine andere Person handelt von einem Tag bis zu einem anderen in diesem Amt.",
      "For holidays or illness: another person acts in this office from one day to another.")
  }
  public var standInPoints: [String] {
    wording.language == .german
      ? [
        "Das Amt bleibt bei der Person, die fehlt. Sie kann es auch in dieser Zeit ausüben.",
        "Am ersten Tag kann die Vertretung unter „Mein Konto“ in das Amt wechseln, nach dem letzten endet es von selbst.",
        "Was die Vertretung sagt und zusagt, sagt das Amt. An einer Zustimmung steht ihr Name mit dem Zusatz „in Vertretung“.",
      ]
      : [
        "The office stays with the person who is away. They can act in it during this time, too.",
        "On the first day the stand-in can change into the office under “My account”; after the last it ends by itself.",
        "What the stand-in says and promises is said by the office. At a consent stands their name with the words “standing in”.",
      ]
  }
  public var firstDay: String { say("Erster Tag", "First day") }
  public var lastDay: String { say("Letzter Tag", "Last day") }
  public var day: String { say("Tag", "Day") }
  public var month: String { say("Monat", "Month") }
  public var year: String { say("Jahr", "Year") }
  public var dayMissing: String {
    say(
      "Schreiben Sie einen Tag, den es gibt, zum Beispiel 24. November 2026",
      "Write a day that exists, for example 24 November 2026")
  }
  public var endsBeforeItBegins: String {
    say(
      "Der letzte Tag liegt vor dem ersten. Tauschen Sie die Tage", "The last day lies before the first. Swap the days")
  }
  public var overAlready: String {
    say("Wählen Sie einen letzten Tag, der noch kommt", "Choose a last day that is still to come")
  }
  public var tooLong: String {
    say(
      "Wählen Sie höchstens ein Jahr. Für längere Zeit übergeben Sie das Amt in der Nachfolge",
      "Choose a year at most. For longer, hand the office over as a succession")
  }
  public var standInConsent: String {
    say("Darf in dieser Zeit auch Fassungen zustimmen", "May also consent to versions in this time")
  }
  public var arrange: String { say("Vertretung eintragen", "Enter the stand-in") }
  public func arranged(_ name: String, _ span: String) -> String {
    say("\(name) ist als Vertretung eingetragen: \(span).", "\(name) is entered as stand-in: \(span).")
  }
  public var present: String { say("Eingetragen", "Entered") }
  public var nobodyStandsIn: String { say("Zurzeit ist niemand eingetragen.", "Nobody is entered at present.") }
}
