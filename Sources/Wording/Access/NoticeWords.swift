extension Wording {
  public var notice: NoticeWords { NoticeWords(wording: self) }
}

/// Imprint and privacy: what the program can say for certain, and the places a house fills in.
public struct NoticeWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  /// Said wherever a house has not written its part yet.
  public var nothingYet: String {
    say("Dieses Haus hat hier noch nichts eingetragen.", "This house has not entered anything here yet.")
  }

  public func imprintLead(_ house: String) -> String {
    say("Wer für \(house) verantwortlich ist.", "Who is responsible for \(house).")
  }
  public var provider: String { say("Anbieter", "Provider") }
  public var representative: String { say("Vertreten durch", "Represented by") }
  public var contact: String { say("Kontakt", "Contact") }
  public var supervision: String { say("Zuständige Aufsicht", "Supervising body") }
  public var program: String { say("Programm", "Program") }
  public var programText: String {
    say(
      "Augenmerk ist freie Software unter der Lizenz Apache 2.0. Für die Inhalte ist allein das Haus verantwortlich.",
      "Augenmerk is free software under the Apache 2.0 licence. The house alone is responsible for its contents.")
  }
  public var practiceText: String {
    say(
      "Dies ist eine Übungsumgebung. Personen, Organisationen, Gespräche und Werte sind erfunden.",
      "This is a practice house. People, organisations, talk and figures are invented.")
  }
}

// Privacy
extension NoticeWords {
  public var privacyLead: String {
    say(
      "Zwei Teile: was das Programm mit Daten tut, und was dieses Haus dazu festgelegt hat.",
      "Two parts: what the program does with data, and what this house has laid down.")
  }
  public var byProgram: String { say("Was das Programm tut", "What the program does") }
  public var byHouse: String { say("Was dieses Haus festgelegt hat", "What this house has laid down") }
  public var responsible: String { say("Verantwortlich", "Controller") }
  public var officer: String { say("Datenschutzbeauftragte", "Data protection officer") }
  public var authority: String { say("Aufsichtsbehörde", "Supervisory authority") }
  public var basis: String { say("Rechtsgrundlage", "Legal basis") }
  public var retention: String { say("Wie lange etwas bleibt", "How long things are kept") }
  public var periods: String { say("Eingestellte Fristen", "Periods that are set") }
  public var rights: String { say("Ihre Rechte", "Your rights") }
  public var rightsText: String {
    say(
      "Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch und können sich bei der Aufsichtsbehörde beschweren. Wenden Sie sich an die Stelle, die oben als verantwortlich genannt ist. Was zu Ihrem Zugang im Haus steht, lesen Sie jederzeit selbst unter „Mein Konto“.",
      "Under the General Data Protection Regulation you have the right of access, rectification, erasure, restriction and objection, and you can complain to the supervisory authority. Turn to the controller named above. What the house holds about your account you can read yourself at any time under “My account”."
    )
  }

  public var passages: [Passage] { [absent, accounts, words, reading, browser] }

  private var absent: Passage {
    Passage(
      say("Worüber hier nichts steht", "What is not held here"),
      [
        .list([
          say(
            "Keine Daten über einzelne Menschen, die beraten werden oder Leistungen erhalten. Werte sind Summen und Anteile; wo zu wenige Fälle dahinterstehen, wird der Wert nicht gezeigt.",
            "No data about individual people who are advised or receive benefits. Figures are sums and shares; where too few cases stand behind one, it is not shown."
          ),
          say(
            "Keine Zahl über einzelne Beschäftigte. Teams unter sieben Personen werden nicht beobachtet.",
            "No figure about individual employees. Teams of fewer than seven people are not observed."),
          say(
            "Keine Liste dessen, was eine einzelne Person gelesen oder getan hat. Vermerkt wird, welche Organisation gelesen hat; mehr dazu unter „\(readers)“.",
            "No list of what a single person has read or done. It is noted which organisation has read; more on that under “\(readers)”."
          ),
        ])
      ])
  }

  private var accounts: Passage {
    Passage(
      say("Zugänge", "Accounts"),
      [
        .text(
          say(
            "Wer einen Zugang hat, steht mit Namen, Anmeldenamen und Ämtern im Haus. Das Passwort liegt nur als Prüfsumme vor, ein zweiter Faktor nur verschlüsselt. Eine Anmeldung hält fest, wann sie begann und wann sie zuletzt genutzt wurde; mit dem Abmelden verschwindet beides.",
            "Whoever has an account is kept in the house with name, sign-in name and offices. The password exists only as a checksum, a second factor only encrypted. A session keeps when it began and when it was last used; signing out removes both."
          )),
        .text(
          say(
            "Ein Protokoll sagt, welche Zugänge und Ämter gegeben, beendet oder wiederhergestellt wurden, und durch welches Amt. Wie oft jemand sich anmeldet oder es vergeblich versucht, wird nicht festgehalten; gegen Ausprobieren zählt das Programm nur im Arbeitsspeicher und ohne Namen.",
            "A protocol says which accounts and offices were given, ended or recovered, and by which office. How often anybody signs in or tries in vain is not recorded; against guessing the program counts in its memory alone and without names."
          )),
      ])
  }

  private var words: Passage {
    Passage(
      say("Was gesagt wird", "What is said"),
      [
        .list([
          say(
            "Ein Entwurf ist verschlüsselt. Im Programm liest ihn nur, wer ihn schreibt, bis er freigegeben ist. Der Schlüssel liegt auf der Maschine des Hauses: Wer sie und ihre Sicherungen verwaltet, könnte einen Entwurf technisch öffnen. Wer das ist und was dafür gilt, legt das Haus fest.",
            "A draft is encrypted. In the program only those who write it read it until it is released. The key lies on the machine of the house: whoever keeps the machine and its backups could open a draft by technical means. Who that is and what holds for them is for the house to lay down."
          ),
          say(
            "Eine freigegebene Reflexion nennt Amt und Organisation, keinen Namen. Hat ein Amt dort nur eine Person, lässt sich erkennen, wer es war. Der Name steht nur an Zustimmungen, sichtbar für die Seiten der Vereinbarung.",
            "A released reflection names office and organisation, no person. Where only one person holds that office there, it can be recognised who it was. A name stands only at consents, visible to the parties of the agreement."
          ),
          say(
            "Was festgehalten ist, wird nicht überschrieben. Ordnet das Recht eine Löschung an, verschwinden die Worte; es bleibt, dass dort etwas gelöscht wurde, von welchem Amt und nach welcher Regel.",
            "What is recorded is not overwritten. If the law orders an erasure, the words go; it remains visible that something was erased there, by which office and under which rule."
          ),
        ])
      ])
  }

  private var readers: String { say("Wer gelesen hat", "Who has read") }

  private var reading: Passage {
    Passage(
      readers,
      [
        .text(
          say(
            "Öffnet jemand, was eine andere Seite freigegeben oder in einem Dialog gesagt hat, hält das Haus fest, welche Organisation oder welches Team es gelesen hat und seit wann. So sehen die, die geschrieben haben, dass sie gelesen wurden. Welche Person es war, steht nirgends.",
            "When somebody opens what another side has released or said in a dialogue, the house keeps which organisation or team has read it and since when. So those who wrote see that they were read. Which person it was stands nowhere."
          )),
        .text(wording.access.readNoticeOfOne),
      ])
  }

  private var browser: Passage {
    Passage(
      say("Im Browser", "In the browser"),
      [
        .text(
          say(
            "Ein einziges Cookie hält die Anmeldung. Keine Seite ruft etwas von fremden Servern ab, und kein Skript läuft.",
            "One single cookie holds the session. No page fetches anything from other servers, and no script runs."
          ))
      ])
  }
}
