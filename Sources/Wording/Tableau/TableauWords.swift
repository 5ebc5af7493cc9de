/// Words of the tableau: the offer to choose from.
public struct TableauWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

extension Wording {
  public var tableau: TableauWords { TableauWords(wording: self) }
}

extension TableauWords {
  public var title: String { say("Indikatorentableau", "Indicator tableau") }
  public var heading: String { say("Worauf man achten kann", "What one can pay attention to") }
  public func lead(dimensions: Int) -> String {
    let (german, english) = (wording.inWords(dimensions), wording.inWords(dimensions))
    return say(
      "Das Tableau fragt in \(german) Dimensionen, was Menschen tun und sein können. Es ist ein Angebot zum Auswählen und kein Bild eines Jobcenters.",
      "In \(english) dimensions the tableau asks what people can do and be. It is an offer to choose from, not a picture of a Jobcenter."
    )
  }
  public var readTheQuestion: String {
    say("Lesen Sie die Frage, nicht nur den Namen.", "Read the question, not only the name.")
  }
  public var showsAndHides: String {
    say(
      "Jeder Indikator zeigt etwas und verdeckt etwas anderes. Beides steht hier nebeneinander.",
      "Every indicator shows something and hides something else. Here both stand side by side.")
  }
  public func dimensions(_ count: Int) -> String {
    say("\(wording.inWords(count, capital: true)) Dimensionen", "\(wording.inWords(count, capital: true)) dimensions")
  }
  public var kindHeading: String { say("Art des Indikators", "Kind of indicator") }
  public var allKinds: String { say("Alle", "All") }
  public var curves: String { say("Verlauf", "Trend") }
  public var distributions: String { say("Verteilung", "Distribution") }
  public var narratives: String { say("Erzählung", "Narrative") }
  public func seen(_ shown: Int, of all: Int) -> String {
    shown == all
      ? say(
        "Sie sehen alle \(all) Indikatoren. Ihre Reihenfolge folgt den Dimensionen, nie den Werten. Werte stehen hier keine.",
        "You see all \(all) indicators. Their order follows the dimensions, never the values. There are no values here."
      )
      : say(
        "Sie sehen \(shown) von \(all) Indikatoren. Ihre Reihenfolge folgt den Dimensionen, nie den Werten. Werte stehen hier keine.",
        "You see \(shown) of \(all) indicators. Their order follows the dimensions, never the values. There are no values here."
      )
  }
  public var hides: String { say("Was er nicht zeigt", "What it does not show") }
  public var definition: String { say("Was er beschreibt", "What it describes") }
  public var readTogether: String { say("Im Zusammenhang lesen mit", "Read together with") }
}

extension TableauWords {
  public var attention: String { say("Ihre Aufmerksamkeit", "Your attention") }
  public func attentionSummary(inFocus: Int, resting: Int) -> String {
    let focus = say(
      "\(wording.inWords(inFocus, capital: true)) \(inFocus < 2 ? "Indikator ist" : "Indikatoren sind") im Fokus",
      "\(wording.inWords(inFocus, capital: true)) \(inFocus == 1 ? "indicator is" : "indicators are") in focus")
    guard resting > 0 else { return focus + "." }
    return focus
      + say(
        ", \(resting == 1 ? "einer ruht" : "\(wording.inWords(resting)) ruhen").",
        ", \(wording.inWords(resting)) \(resting == 1 ? "is" : "are") resting.")
  }
  public var notAllAtOnce: String {
    say(
      "Nicht alles kann zugleich im Fokus stehen. Wer einen Indikator aufnimmt, lässt einen anderen ruhen.",
      "Not everything can be in focus at once. Taking one up means letting another rest.")
  }
  public var restingMeans: String {
    say(
      "Ruhen heißt: Die Werte laufen weiter, aber niemand muss sie besprechen.",
      "Resting means: the values go on, but nobody has to talk about them.")
  }
  public func eyes(open: Int, closed: Int) -> String {
    let openEyes = say(
      "\(wording.inWords(open, capital: true)) \(open == 1 ? "offenes Auge" : "offene Augen")",
      "\(wording.inWords(open, capital: true)) open \(open == 1 ? "eye" : "eyes")")
    guard closed > 0 else { return openEyes }
    return openEyes
      + say(
        " und \(wording.inWords(closed)) \(closed == 1 ? "geschlossenes" : "geschlossene")",
        " and \(wording.inWords(closed)) closed")
  }
  public var inFocus: String { say("Im Fokus", "In focus") }
  public var resting: String { say("Ruht", "Resting") }
  public var noneInFocus: String {
    say(
      "Noch ist kein Indikator im Fokus. Eine Vereinbarung hält fest, worauf beide Seiten gemeinsam achten.",
      "No indicator is in focus yet. An agreement records what both sides pay attention to.")
  }
  public var missing: String { say("Fehlt etwas?", "Is something missing?") }
  public var missingHint: String {
    say(
      "Das Tableau ist erweiterbar. Ein eigener Indikator ist eine Textdatei mit einer Frage, einer Art der Beobachtung und dem, was er nicht zeigt. Die Vorlage liegt im Ordner „Indicators“ Ihrer Installation.",
      "The tableau can be extended. An indicator of your own is a text file with a question, a way of observing and what it does not show. The template is in the folder “Indicators” of your installation."
    )
  }
  public var noneOfThisKind: String {
    say("In dieser Dimension gibt es keinen Indikator dieser Art.", "This dimension has no indicator of this kind.")
  }
}
