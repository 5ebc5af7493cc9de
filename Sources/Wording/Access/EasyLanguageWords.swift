import Attention

extension Wording {
  public var easy: EasyLanguageWords { EasyLanguageWords(wording: self) }
}

/// The house in Leichte Sprache: short sentences, one thought each, known words. A draft until readers have tested it.
public struct EasyLanguageWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var draft: String { say("Entwurf", "Draft") }
  public var draftNote: String {
    say(
      "Menschen, die Leichte Sprache brauchen, haben diesen Text noch nicht geprüft.",
      "People who need Easy Language have not yet tested this text.")
  }
  public func tested(_ date: String) -> String {
    say("Geprüft für Leichte Sprache am \(date).", "Tested for Easy Language on \(date).")
  }
  public var signLanguage: String { say("Deutsche Gebärdensprache", "German Sign Language") }
  public var noSignLanguage: String {
    say(
      "Dieses Haus hat noch kein Video in Deutscher Gebärdensprache.",
      "This house has no video in German Sign Language yet.")
  }
  public var toSignLanguage: String {
    say("Video in Deutscher Gebärdensprache ansehen", "Watch the video in German Sign Language")
  }

  public var title: String { say("Augenmerk in Leichter Sprache", "Augenmerk in Easy Language") }
  public var lead: String {
    say("Hier lesen Sie, was Augenmerk ist.", "Here you read what Augenmerk is.")
  }

  public var passages: [Passage] {
    wording.language == .german ? german : english
  }

  private var german: [Passage] {
    [
      Passage(
        "Was ist Augenmerk?",
        [
          .text("Augenmerk ist ein Programm im Internet."),
          .text("Mit dem Programm arbeiten Menschen im Jobcenter."),
          .text("Sie arbeiten dabei mit anderen zusammen. Zum Beispiel mit der Stadt oder mit dem Land."),
          .text("Das Wort Augen·merk bedeutet: Man schaut genau hin."),
        ]),
      Passage(
        "Worum geht es?",
        [
          .text("Das Jobcenter hilft Menschen. Zum Beispiel bei der Suche nach Arbeit."),
          .text("Es ist wichtig zu wissen: Geht es den Menschen mit der Hilfe besser?"),
          .text("Darum schauen die Fach·leute auf viele Dinge."),
          .list([
            "Wie lange warten Menschen auf Geld?",
            "Können Menschen selbst wählen?",
            "Werden Menschen gut behandelt?",
          ]),
          .text("Dann sprechen die Fach·leute miteinander."),
          .text("Sie fragen: Was sehen wir? Was können wir anders machen?"),
          .text("Niemand bekommt dafür Noten. Es gibt keine Liste mit den Besten."),
        ]),
      Passage(
        "Steht hier etwas über mich?",
        [
          .text("Nein."),
          .text("In Augenmerk stehen keine Namen von Menschen, die Geld oder Hilfe vom Jobcenter bekommen."),
          .text("Manchmal erzählen Menschen ihre Geschichte. Das machen sie nur, wenn sie es wollen."),
        ]),
      Passage(
        "So benutzen Sie die Seiten",
        [
          .text("Oben auf jeder Seite steht der Name Augenmerk."),
          .text("Darunter sind Links. Mit einem Link kommen Sie auf eine andere Seite."),
          .text("Ganz unten auf jeder Seite finden Sie:"),
          .list([
            "Hilfe",
            "diese Seite in Leichter Sprache",
            "die Erklärung zur Barriere·freiheit",
            "Barriere melden",
            "Daten·schutz und Impressum",
          ]),
          .text(
            "Viele Seiten sind nur für Menschen, die mit Augenmerk arbeiten. Diese Menschen melden sich mit einem Passwort an."
          ),
        ]),
      Passage(
        "Barriere·freiheit",
        [
          .text("Alle Menschen sollen die Seiten benutzen können. Auch Menschen mit Behinderung."),
          .text(
            "Sie können die Seiten mit der Tastatur benutzen. Sie können sich die Seiten vorlesen lassen. Sie können die Schrift größer machen."
          ),
          .text(
            "Vielleicht klappt etwas noch nicht. Eine Barriere ist zum Beispiel ein Text, den man nicht lesen kann."),
          .text("Dann schreiben Sie uns. Sie müssen Ihren Namen nicht sagen."),
          .text(
            "Vielleicht hilft unsere Antwort nicht. Dann gibt es eine Stelle, die vermittelt. Das kostet kein Geld."),
        ]),
    ]
  }

  private var english: [Passage] {
    [
      Passage(
        "What is Augenmerk?",
        [
          .text("Augenmerk is a program on the internet."),
          .text("People in the Jobcenter work with it."),
          .text("They work together with others. For example with the town or with the federal state."),
          .text("The German word Augenmerk means: to look closely."),
        ]),
      Passage(
        "What is it about?",
        [
          .text("The Jobcenter helps people. For example to look for work."),
          .text("It is important to know: are people better off with this help?"),
          .text("So the staff look at many things."),
          .list([
            "How long do people wait for money?",
            "Can people choose for themselves?",
            "Are people treated well?",
          ]),
          .text("Then the staff talk with each other."),
          .text("They ask: what do we see? What can we do differently?"),
          .text("Nobody gets marks for it. There is no list of the best."),
        ]),
      Passage(
        "Is there anything about me here?",
        [
          .text("No."),
          .text("Augenmerk holds no names of people who get money or help from the Jobcenter."),
          .text("Sometimes people tell their story. They do so only if they want to."),
        ]),
      Passage(
        "How to use the pages",
        [
          .text("At the top of every page is the name Augenmerk."),
          .text("Below it are links. A link takes you to another page."),
          .text("At the bottom of every page you find:"),
          .list([
            "Help",
            "this page in Easy Language",
            "the accessibility statement",
            "Report a barrier",
            "Privacy and imprint",
          ]),
          .text("Many pages are only for people who work with Augenmerk. They sign in with a password."),
        ]),
      Passage(
        "Accessibility",
        [
          .text("Everybody should be able to use the pages. People with disabilities too."),
          .text(
            "You can use the pages with the keyboard. You can have the pages read to you. You can make the letters bigger."
          ),
          .text("Perhaps something does not work yet. A barrier is for example a text one cannot read."),
          .text("Then write to us. You do not have to say your name."),
          .text("Perhaps our answer does not help. Then there is an office that settles disputes. It costs no money."),
        ]),
    ]
  }
}
