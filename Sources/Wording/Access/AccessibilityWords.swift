extension Wording {
  public var accessibility: AccessibilityWords { AccessibilityWords(wording: self) }
}

/// How the house can be used, how accessible it says it is, and how to report a barrier.
public struct AccessibilityWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// Help on using it (EN 301 549, 12.1)
extension AccessibilityWords {
  public var helpTitle: String { say("Bedienen und Lesen", "Using and reading") }
  public var helpLead: String {
    say(
      "Alle Seiten sind mit Tastatur, Screenreader, Vergrößerung und auf Papier benutzbar. Hier steht, wie.",
      "All pages can be used by keyboard, with a screen reader, enlarged and on paper. Here is how.")
  }

  public var help: [Passage] { [keyboard, reading, charts, seeing, time, writing, paper] }

  private var keyboard: Passage {
    Passage(
      say("Tastatur", "Keyboard"),
      [
        .list([
          say(
            "Der erste Tabulatorschritt jeder Seite führt zu „Zum Inhalt springen“.",
            "The first tab step of every page leads to “Skip to content”."),
          say(
            "Alles Weitere sind Links, Knöpfe und Felder des Browsers: Tabulator, Umschalt und Tabulator, Eingabe, Leertaste, Pfeiltasten.",
            "Everything else consists of the browser’s own links, buttons and fields: tab, shift and tab, enter, space, arrow keys."
          ),
          say("Wo Sie sind, zeigt ein doppelter Rahmen.", "A double outline shows where you are."),
          say(
            "Eigene Tastenkürzel gibt es nicht, damit keines mit denen Ihrer Hilfsmittel zusammenstößt.",
            "There are no shortcuts of our own, so that none collides with those of your assistive technology."),
        ])
      ])
  }

  private var reading: Passage {
    Passage(
      say("Screenreader", "Screen reader"),
      [
        .list([
          say(
            "Jede Seite hat genau eine Überschrift erster Ebene; die Ebenen folgen lückenlos aufeinander.",
            "Every page has exactly one first-level heading; the levels follow without gaps."),
          say(
            "Kopf, Navigation, Seitenpfad, Inhalt und Fuß sind als Bereiche benannt.",
            "Header, navigation, breadcrumb, content and footer are named regions."),
          say(
            "Bleibt in einem Formular etwas offen, steht oben eine Liste; jeder Eintrag führt zu seinem Feld, und am Feld steht derselbe Satz.",
            "If something is left open in a form, a list stands at the top; each entry leads to its field, where the same sentence stands."
          ),
          say(
            "Links und Knöpfe nennen ihren Gegenstand, auch außerhalb des Zusammenhangs.",
            "Links and buttons name their object, also out of context."),
        ])
      ])
  }

  private var charts: Passage {
    Passage(
      say("Diagramme", "Charts"),
      [
        .list([
          say(
            "Zu jedem Diagramm gehören ein Satz, der es in Worten wiedergibt, und eine Tabelle mit allen Werten.",
            "Every chart comes with a sentence that puts it into words and a table of all values."),
          say(
            "Reflexionen im Diagramm sind Links mit Nummer und Zeitraum.",
            "Reflections in the chart are links with number and period."),
          say(
            "Keine Bedeutung hängt allein an einer Farbe: Abschnitte haben Nummern, Ereignisse Buchstaben, Linien Striche und Namen.",
            "No meaning depends on a colour alone: stretches have numbers, events letters, lines dashes and names."),
          say(
            "„Zu wenige Fälle“ und „keine Erhebung“ stehen als Worte da, nie als Null.",
            "“Too few cases” and “not surveyed” stand there as words, never as zero."),
        ])
      ])
  }

  private var seeing: Passage {
    Passage(
      say("Größe, Farbe, Kontrast", "Size, colour, contrast"),
      [
        .list([
          say(
            "Bei 400 Prozent Vergrößerung bleibt alles in einer Spalte lesbar; Diagramme wechseln in eine schmale Fassung.",
            "At 400 per cent zoom everything stays readable in one column; charts change to a narrow form."),
          say(
            "Hell oder dunkel richtet sich nach der Einstellung Ihres Geräts. Mehr Kontrast und eigene Farben des Systems werden übernommen.",
            "Light or dark follows the setting of your device. More contrast and system colours are respected."),
          say(
            "Nichts bewegt sich, nichts blinkt, nichts spielt von selbst ab.",
            "Nothing moves, flashes or plays by itself."),
        ])
      ])
  }

  private var time: Passage {
    Passage(
      say("Zeit und Anmeldung", "Time and signing in"),
      [
        .list([
          say(
            "Für kein Formular gibt es eine Frist. Läuft die Anmeldung ab, bleibt ein abgeschickter Text 24 Stunden für Sie aufgehoben und steht nach der Anmeldung wieder im Feld.",
            "No form has a time limit. If the session runs out, a text you send is kept for you for 24 hours and stands in its field again after signing in."
          ),
          say(
            "Passwort-Programme und Einfügen sind erlaubt. Rätsel oder Bilderfragen gibt es nicht.",
            "Password managers and pasting are allowed. There are no puzzles or picture questions."),
        ])
      ])
  }

  private var writing: Passage {
    Passage(
      say("Schreiben", "Writing"),
      [
        .list([
          say(
            "Texte sind einfache Absätze. So bleiben sie in Druck, Export und Vorlesen dieselben.",
            "Texts are plain paragraphs. They stay the same in print, export and when read aloud."),
          say(
            "Vor dem Vorlegen einer Fassung zeigt eine Seite alle Angaben zum Prüfen. Was vorgelegt ist, wird nie überschrieben, es bekommt eine neue Fassung.",
            "Before a version is presented one page shows everything for checking. What is presented is never overwritten; it gets a new version."
          ),
        ])
      ])
  }

  private var paper: Passage {
    Passage(
      say("Papier und Dateien", "Paper and files"),
      [
        .list([
          say(
            "Jede Seite lässt sich drucken; Navigation und Formulare bleiben weg. Aus dem Browser entsteht ein PDF mit Überschriften, Tabellen und Alternativtexten.",
            "Every page can be printed; navigation and forms are left out. The browser makes a PDF with headings, tables and text alternatives."
          ),
          say(
            "Werte gibt es als CSV-Datei, die Tabellenprogramme und Hilfsmittel öffnen können.",
            "Values are available as a CSV file that spreadsheets and assistive technology can open."),
        ])
      ])
  }

  public var missingSomething: String {
    say("Etwas geht nicht? Das möchten wir wissen.", "Something does not work? We would like to know.")
  }
  public var toReport: String { say("Barriere melden", "Report a barrier") }
  public var toStatement: String { say("Erklärung zur Barrierefreiheit lesen", "Read the accessibility statement") }
}

// The statement
extension AccessibilityWords {
  public func statementLead(_ house: String) -> String {
    say(
      "Diese Erklärung gilt für \(house) mit dem Programm Augenmerk.",
      "This statement holds for \(house) with the program Augenmerk.")
  }
  public var law: String { say("Rechtlicher Rahmen", "Legal frame") }
  public var conformance: String { say("Stand der Vereinbarkeit", "State of conformance") }
  public var assessment: String { say("Bewertung", "Assessment") }
  public var assessed: String { say("Bewertet am", "Assessed on") }
  public var method: String { say("Wie bewertet wurde", "How it was assessed") }
  public var barriers: String { say("Was noch nicht barrierefrei ist", "What is not accessible yet") }
  public var feedback: String { say("Rückmeldung", "Feedback") }
  public var feedbackText: String {
    say(
      "Ist Ihnen eine Barriere begegnet? Melden Sie sie; dafür brauchen Sie keinen Zugang und keinen Namen.",
      "Have you met a barrier? Report it; you need no account and no name for that.")
  }
  public var settlement: String { say("Schlichtung", "Settlement") }
  public var settlementText: String {
    say(
      "Bleibt eine Meldung ohne zufriedenstellende Antwort, hilft eine Schlichtungsstelle: für Bundesbehörden die nach §\u{A0}16 Behindertengleichstellungsgesetz, sonst die Stelle des Landes. Das Verfahren kostet nichts.",
      "If a report remains without a satisfactory answer, a settlement body helps: for federal bodies the one under section 16 of the Disability Equality Act, otherwise that of the federal state. The procedure is free of charge."
    )
  }
  public var programParagraphs: [String] {
    [
      say(
        "Das Programm soll die WCAG 2.2, Stufe AA, erfüllen. Jede Seite wird bei jeder Änderung selbsttätig geprüft: mit Regeln für Barrierefreiheit, hell, dunkel und bei 320 Pixel Breite, dazu Kontrast, Tastatur und getaggter Druck.",
        "The program follows WCAG 2.2, level AA. Every page is checked automatically at every change: with accessibility rules, light, dark and 320 pixels wide, and for contrast, keyboard and tagged print."
      ),
      say(
        "Selbsttätige Prüfungen finden nur einen Teil der Barrieren. Eine Prüfung durch Menschen mit Screenreader und Vergrößerung steht noch aus.",
        "Automatic checks find only part of the barriers. A test by people with screen readers and magnification is still to come."
      ),
    ]
  }
  public var theProgram: String { say("Was das Programm mitbringt", "What the program brings") }
}

// Reporting a barrier
extension AccessibilityWords {
  public var reportLead: String {
    say(
      "Sagen Sie uns, was Sie nicht lesen, bedienen oder verstehen konnten. Sie brauchen dafür keinen Zugang.",
      "Tell us what you could not read, use or understand. You need no account for this.")
  }
  public var whatHappened: String { say("Was ging nicht?", "What did not work?") }
  public var whatHappenedHint: String {
    say(
      "Ein Satz genügt. Schreiben Sie keine Angaben über andere Personen",
      "One sentence is enough. Write nothing about other persons")
  }
  public var whichPage: String { say("Auf welcher Seite?", "On which page?") }
  public var contact: String { say("Wie können wir Ihnen antworten?", "How can we answer you?") }
  public var contactHint: String {
    say(
      "Zum Beispiel eine Mailadresse. Ohne Angabe lesen wir Ihre Meldung trotzdem",
      "For example a mail address. Without it we still read your report")
  }
  public var whoReads: String {
    say(
      "Ihre Meldung liest nur der Betrieb dieses Hauses. Sie wird gelöscht, wenn sie erledigt ist.",
      "Only the operations of this house read your report. It is deleted when it is done.")
  }
  public var reportButton: String { say("Barriere melden", "Report barrier") }
  public var withoutText: String { say("Beschreiben Sie, was nicht ging", "Describe what did not work") }
  public func tooLong(_ length: Int, most: Int) -> String {
    say(
      "Kürzen Sie den Text auf \(wording.number(most)) Zeichen. Zurzeit sind es \(wording.number(length))",
      "Shorten the text to \(wording.number(most)) characters. At present there are \(wording.number(length))")
  }
  public var tooManyReports: String {
    say(
      "Schicken Sie Ihre Meldung später noch einmal oder wenden Sie sich an den Kontakt im Impressum. Zurzeit warten zu viele Meldungen",
      "Send your report again later or turn to the contact in the imprint. At present too many reports are waiting")
  }
  public var tooManyFromYou: String {
    say(
      "Schicken Sie Ihre Meldung in einer Stunde noch einmal oder wenden Sie sich an den Kontakt im Impressum. Von hier kamen in der letzten Stunde schon mehrere",
      "Send your report again in an hour or turn to the contact in the imprint. Several came from here within the last hour"
    )
  }
  public var thanks: String { say("Ihre Meldung ist angekommen", "Your report has arrived") }
  public var thanksLead: String {
    say("Danke, dass Sie sich die Mühe gemacht haben.", "Thank you for taking the trouble.")
  }
  public var thanksNext: String {
    say(
      "Der Betrieb dieses Hauses liest die Meldung. Eine Antwort erhalten Sie, wenn Sie geschrieben haben, wohin.",
      "The operations of this house read the report. You receive an answer if you wrote where to send it.")
  }
}
