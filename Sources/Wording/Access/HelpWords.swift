extension Wording {
  public var helping: HelpWords { HelpWords(wording: self) }
}

/// How to begin, and the ten words one needs.
public struct HelpWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var lead: String {
    say(
      "Augenmerk hilft, gemeinsam hinzusehen: Eine Vereinbarung sagt, worauf beide Seiten achten. Der Verlauf zeigt, was war. Im Dialog kommt zur Sprache, was es bedeutet.",
      "Augenmerk helps people look together: an agreement says what both sides look at. The trend shows what happened. The dialogue is where its meaning is talked about."
    )
  }
  public var noNumber: String { say("Keine Zahl, die erreicht werden muss.", "No number that must be reached.") }
  public var noNumberNote: String {
    say(
      "Es gibt hier keine Zielwerte, keine Ampel und keine Rangfolge, und niemand sieht die Werte eines anderen Teams neben den eigenen.",
      "There are no target values here, no traffic lights and no ranking, and nobody sees another team’s figures beside their own."
    )
  }
  public var beginning: String { say("So beginnen Sie", "How to begin") }
  public var words: String { say("Zehn Wörter, die immer dasselbe heißen", "Ten words that always mean the same") }
  public var more: String { say("Mehr dazu", "More") }
  public var statute: String {
    say("Was im Gesetz steht und wozu diese Vereinbarung gehört", "What the law says and where this agreement belongs")
  }
  public var accessibility: String {
    say(
      "Bedienen ohne Maus, mit Screenreader, vergrößert, gedruckt",
      "Using it without a mouse, with a screen reader, enlarged, in print")
  }
  public var easyLanguage: String { say("Augenmerk in Leichter Sprache", "Augenmerk in Easy Language") }

  /// One for each of those who come.
  public var roles: [Passage] { [team, partner, voices, quality, figures, operations] }

  private var team: Passage {
    Passage(
      say("Im Team: Fachkraft, Teamleitung, Leitung", "In the team: caseworker, team lead, management"),
      [
        .steps([
          say(
            "Lesen Sie unter „Indikatoren“, worauf man schauen kann. Jeder Indikator nennt seine Frage und was er nicht zeigt.",
            "Under “Indicators” read what one can look at. Each indicator names its question and what it does not show."
          ),
          say(
            "Beginnen Sie unter „Vereinbarungen“ einen Entwurf: drei bis sechs Indikatoren, Leitfragen, Beiträge, Termine. Jeder Schritt ist gespeichert, sobald Sie weitergehen.",
            "Under “Agreements” begin a draft: three to six indicators, guiding questions, contributions, dates. Each step is kept as soon as you go on."
          ),
          say(
            "Öffnen Sie danach den Verlauf, wählen Sie einen Abschnitt und schreiben Sie, was Sie sehen. „Reflexion festhalten“ zeigt sie den Beteiligten sofort und für immer; „Als Entwurf versiegeln“ behält sie für Sie, bis Sie sie freigeben.",
            "After that open the trend, choose a stretch and write what you see. “Record reflection” shows it to the parties at once and for ever; “Seal as a draft” keeps it for you until you release it."
          ),
        ])
      ])
  }

  private var partner: Passage {
    Passage(
      say(
        "Als Vereinbarungspartner: Land, Bundesagentur, Kommune",
        "As agreement partner: federal state, Federal Employment Agency, municipality"),
      [
        .steps([
          say(
            "Auf Ihrer Übersicht steht, welche Fassung auf Sie wartet. Lesen Sie sie; der Unterschied zur vorigen ist markiert.",
            "Your overview says which version waits for you. Read it; the difference to the one before is marked."),
          say(
            "Stellen Sie Fragen, ergänzen Sie Ihren eigenen Beitrag. Zustimmen gilt für genau den Wortlaut, den Sie gelesen haben.",
            "Ask questions and add your own contribution. Consent counts for exactly the text you have read."),
          say(
            "Bereiten Sie den Dialog mit einem Leitfaden vor. Beide Seiten können zuerst still schreiben: Ein versiegelter Entwurf bleibt bei denen, die ihn geschrieben haben, bis sie ihn freigeben.",
            "Prepare the dialogue with a guide. Both sides can first write in silence: a sealed draft stays with those who wrote it until they release it."
          ),
        ])
      ])
  }

  private var voices: Passage {
    Passage(
      say(
        "Als beratende Stimme: Beirat, Chancengleichheit, Personalrat, Trägerversammlung",
        "As a consulted voice: advisory board, equal opportunities, staff council, owners’ assembly"),
      [
        .steps([
          say(
            "Sie lesen eine Vereinbarung, sobald eine Fassung vorgelegt ist. Zustimmen müssen Sie nicht; Ihre Sicht zählt trotzdem und bleibt stehen.",
            "You read an agreement as soon as a version is presented. You need not consent; your view counts all the same and stays."
          ),
          say(
            "Halten Sie im Verlauf fest, was Sie sehen, und stellen Sie Fragen. Eine abweichende Sicht steht gleich groß neben den anderen.",
            "Record in the trend what you see, and ask questions. A dissenting view stands beside the others at the same size."
          ),
        ])
      ])
  }

  private var figures: Passage {
    Passage(
      say("In der Datenpflege", "In data stewardship"),
      [
        .steps([
          say(
            "Werte kommen als Tabelle mit einer Zuordnung ins Haus: auf dem Rechner, auf dem das Programm läuft, mit dem Befehl „augenmerk import observations“. Das Handbuch für den Betrieb zeigt ihn Schritt für Schritt.",
            "Figures come into the house as a table with a mapping: on the machine the program runs on, with the command “augenmerk import observations”. The operations handbook shows it step by step."
          ),
          say(
            "Unter „Rahmenbedingungen“ sehen Sie, was angekommen ist, und halten fest, was die Werte berührt hat. Gespräche sehen Sie nicht.",
            "Under “Context conditions” you see what has arrived, and record what touched the figures. You do not see talk."
          ),
        ])
      ])
  }

  private var quality: Passage {
    Passage(
      say("Im Qualitätsmanagement", "In quality management"),
      [
        .steps([
          say(
            "Der Wirkungsdiskurs sammelt ein Halbjahr: freigegebene Reflexionen nach Dimensionen, ohne Werte nebeneinander.",
            "The impact discourse gathers a half-year: released reflections by dimension, without figures side by side."
          ),
          say(
            "Achten Sie auf das, worüber niemand sprach, und auf Fragen, die noch warten.",
            "Look at what nobody spoke about and at questions that still wait."),
          say(
            "Die Druckansicht ergibt einen Bericht auf Papier, mit den Rahmenbedingungen der Zeit.",
            "The print view gives a report on paper, with the context conditions of the time."),
        ])
      ])
  }

  private var operations: Passage {
    Passage(
      say("Im Betrieb", "In operations"),
      [
        .steps([
          say(
            "Unter „Verwaltung“ nehmen Sie Organisationen auf und laden dann Personen in ein Amt ein. Passwörter erfahren Sie nie.",
            "Under “Administration” add organisations, then invite people into an office. You never learn a password."),
          say(
            "Dort regeln Sie auch Vertretung, Nachfolge und das Ausscheiden, legen Aufbewahrungsfristen fest und löschen, was das Recht zu löschen verlangt.",
            "There you also arrange stand-ins, successors and leaving, settle retention periods and erase what the law orders to be erased."
          ),
          say(
            "Werte und Gespräche sehen Sie nicht. Das ist gewollt und gilt auch umgekehrt: Wer spricht, verwaltet keine Zugänge.",
            "You see neither figures nor talk. That is intended, and it holds the other way round: whoever talks keeps no accounts."
          ),
          say(
            "Sicherung, Prüfung und Aktualisierung beschreibt das Handbuch für den Betrieb, das mit dem Programm kommt.",
            "Backup, verification and updates are described in the operations handbook that comes with the program."),
        ])
      ])
  }

  public var glossary: [Passage.Term] {
    [
      Passage.Term(
        say("Aufmerksamkeits\u{AD}vereinbarung", "Attention agreement"),
        say(
          "Was beide Seiten für eine feste Zeit aufmerksam beobachten, was jede beiträgt und wann sie darüber sprechen. Kurz: Vereinbarung.",
          "What both sides observe attentively for a fixed time, what each contributes and when they talk about it. In short: agreement."
        )),
      Passage.Term(
        say("Indikatorentableau", "Indicator tableau"),
        say(
          "Die Auswahl dessen, worauf man schauen kann, geordnet nach Dimensionen. Ein Angebot, kein Abbild eines Jobcenters.",
          "The offer of what one can look at, ordered by dimension. An offer, not a picture of a Jobcenter.")),
      Passage.Term(
        say("Fokusindikator", "Focus indicator"),
        say(
          "Ein Indikator, den eine Vereinbarung gewählt hat, mit Leitfrage und Grund. Drei bis sechs zugleich; andere dürfen ruhen.",
          "An indicator chosen by an agreement, with guiding question and reason. Three to six at a time; others may rest."
        )),
      Passage.Term(
        say("Verlauf und Abschnitt", "Trend and stretch"),
        say(
          "Die eigene Vergangenheit als Linie, in Worten und als Tabelle. Ein Abschnitt ist das Stück, über das man spricht.",
          "The own past as a line, in words and as a table. A stretch is the piece one talks about.")),
      Passage.Term(
        say("Reflexion", "Reflection"),
        say(
          "Eine Beobachtung, eine Deutung oder eine offene Frage, festgemacht an einem Abschnitt.",
          "An observation, an interpretation or an open question, pinned to a stretch.")),
      Passage.Term(
        say("Rahmenbedingung", "Context condition"),
        say(
          "Was von außen auf den Verlauf wirkt: Arbeitsmarkt, Gesetz, Umstellung, Ereignis. Sie steht gleichrangig daneben.",
          "What acts on the trend from outside: labour market, law, reorganisation, event. It stands beside it with equal rank."
        )),
      Passage.Term(
        say("Dialog", "Dialogue"),
        say(
          "Das Gespräch der Beteiligten nach einem Leitfaden, mit einer Niederschrift, die bleibt, und den Werten, wie sie an dem Tag bekannt waren.",
          "The talk of those taking part, following a guide, with a record that stays and the figures as they were known that day."
        )),
      Passage.Term(
        say("Abweichende Sicht", "Dissent"),
        say(
          "Wer etwas anders sieht, hält es fest. Es steht neben den anderen Sichten, in gleicher Größe.",
          "Whoever sees it differently records it. It stands beside the other views, in the same size.")),
      Passage.Term(
        say("Zusage", "Promise"),
        say(
          "Was eine Seite zu tun verspricht. Beide Seiten geben Zusagen; nicht einlösen zu können ist ein Stand mit Grund.",
          "What one side promises to do. Both sides give promises; not being able to keep one is a state with a reason."
        )),
      Passage.Term(
        say("Wirkungsdiskurs", "Impact discourse"),
        say(
          "Alles, was in einem Halbjahr dazu gesagt und freigegeben wurde, und was ungesagt blieb.",
          "Everything that was said about it and released in a half-year, and what remained unsaid.")),
    ]
  }
}
