public import Attention

extension Wording {
  public var refusal: RefusalWords { RefusalWords(wording: self) }
}

/// Why something goes no further, and what to do instead.
public struct RefusalWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

extension RefusalWords {
  public var missing: String { say("Diese Seite gibt es nicht", "This page does not exist") }
  /// The same words for what does not exist and for what one may not know of.
  public var missingLead: String {
    say(
      "Vielleicht hat sich die Adresse geändert, oder sie gehört zu etwas, woran Sie nicht beteiligt sind.",
      "Perhaps the address has changed, or it belongs to something you are not part of.")
  }
  public var toOverview: String { say("Zur Übersicht", "To the overview") }
  public var toAgreements: String { say("Ihre Vereinbarungen ansehen", "See your agreements") }
  public var toHelp: String { say("Hilfe ansehen", "See help") }

  public var forbidden: String { say("Das tut ein anderes Amt", "Another office does this") }
  public var forbiddenRest: String {
    say(
      "Was Sie hier lesen können, bleibt unverändert. Wenn Sie ein weiteres Amt haben, wechseln Sie es unter „Mein Konto“.",
      "What you can read here stays as it is. If you hold another office, change it under “My account”.")
  }
  public var backToAgreement: String { say("Zurück zur Vereinbarung", "Back to the agreement") }
  public var toAccount: String { say("Mein Konto ansehen", "See my account") }

  public var formExpired: String { say("Dieses Formular gilt nicht mehr", "This form is no longer valid") }
  public var formExpiredLead: String {
    say(
      "Ihre Eingaben stehen noch im Formular: Gehen Sie im Browser einen Schritt zurück und kopieren Sie Ihren Text. Laden Sie die Seite dann neu und setzen Sie ihn dort ein.",
      "Your entries are still in the form: go back one step in the browser and copy your text. Then reload the page and put it in there."
    )
  }
  public var formExpiredWhy: String {
    say(
      "Ein Formular gehört zu einer Anmeldung. Wer sich inzwischen neu angemeldet oder das Amt gewechselt hat, braucht ein frisches. So kann niemand von außen in Ihrem Namen etwas abschicken.",
      "A form belongs to one session. Whoever has signed in again or changed office meanwhile needs a fresh one. This way nobody outside can send anything in your name."
    )
  }

  public var signedOut: String { say("Sie sind hier abgemeldet", "You are signed out here") }
  public var signedOutLead: String {
    say(
      "Während Sie schrieben, endete Ihre Anmeldung an diesem Gerät: Jemand hat sich überall abgemeldet oder das Passwort geändert. Das haben Sie geschrieben. Kopieren Sie es, melden Sie sich an und setzen Sie es wieder ein.",
      "While you were writing, your session on this device ended: somebody signed out everywhere or changed the password. This is what you wrote. Copy it, sign in and put it back."
    )
  }
  public func yourText(_ number: Int, of count: Int) -> String {
    count == 1
      ? say("Ihr Text", "Your text") : say("Ihr Text \(number) von \(count)", "Your text \(number) of \(count)")
  }
  public var toSignIn: String { say("Zur Anmeldung", "To the sign-in page") }
  public var tooLarge: String { say("Das ist zu groß", "This is too large") }
  public var tooLargeLead: String {
    say(
      "Nichts davon wurde übernommen. Gehen Sie im Browser einen Schritt zurück und kürzen Sie den Text oder teilen Sie die Datei.",
      "Nothing of it was taken. Go back one step in the browser and shorten the text or split the file.")
  }

  public var unreadable: String { say("Das konnten wir nicht lesen", "We could not read this") }
  public var unreadableLead: String {
    say(
      "Die Anfrage war unvollständig oder beschädigt. Nichts davon wurde übernommen. Gehen Sie im Browser einen Schritt zurück und versuchen Sie es noch einmal.",
      "The request was incomplete or damaged. Nothing of it was taken. Go back one step in the browser and try again.")
  }

  public var tooMany: String { say("Einen Augenblick", "One moment") }
  public var tooManyLead: String {
    say(
      "In kurzer Zeit kamen sehr viele Anfragen. Warten Sie eine Minute und gehen Sie dann im Browser einen Schritt zurück; was Sie geschrieben haben, steht noch da.",
      "Very many requests came within a short time. Wait a minute, then go back one step in the browser; what you wrote is still there."
    )
  }

  public var broken: String { say("Hier ist etwas ausgefallen", "Something has failed here") }
  public var brokenLead: String {
    say(
      "Das liegt am Programm und nicht an Ihnen. Versuchen Sie es in einigen Minuten noch einmal.",
      "This is the program’s fault, not yours. Try again in a few minutes.")
  }
  public var brokenUnknown: String {
    say(
      "Ob Ihre letzte Eingabe angekommen ist, wissen wir nicht. Sehen Sie danach, bevor Sie sie wiederholen; im Browser steht sie meist noch einen Schritt zurück.",
      "We do not know whether your last entry has arrived. Look before you repeat it; in the browser it is usually still one step back."
    )
  }
  public var brokenKept: String {
    say("Ihre Eingaben sind nicht verloren gegangen.", "Your entries have not been lost.")
  }
  public var away: String { say("Augenmerk ist gerade nicht erreichbar", "Augenmerk cannot be reached just now") }
  public var awayLead: String {
    say(
      "Das Haus wird gewartet oder startet neu. Versuchen Sie es in einigen Minuten noch einmal.",
      "The house is being maintained or is starting again. Try again in a few minutes.")
  }
  public func number(_ id: String) -> String {
    say("Für Rückfragen an den Betrieb: Anfrage \(id)", "For questions to operations: request \(id)")
  }
}

extension RefusalWords {
  /// Who may do what was asked for. Names every office that may, and no other; a test holds it against `Right`.
  public func who(may act: Act) -> String {
    switch act {
    case .beginAgreement:
      say(
        "Eine Vereinbarung beginnen \(names([.teamLead, .management])).",
        "An agreement is begun by \(names([.teamLead, .management])).")
    case .draftAgreement:
      say(
        "Am Entwurf schreiben \(names([.caseworker, .teamLead, .management])) der Seiten, die diese Vereinbarung schließen.",
        "The draft is written by \(names([.caseworker, .teamLead, .management])) of the sides that conclude this agreement."
      )
    case .presentVersion:
      say(
        "Eine Fassung legen \(names([.teamLead, .management])) der Seiten vor, die diese Vereinbarung schließen.",
        "A version is presented by \(names([.teamLead, .management])) of the sides that conclude this agreement.")
    case .consent:
      say(
        "Einer Fassung stimmen die Personen zu, denen ihre Organisation dieses Recht gegeben hat. Vorlegen und Zustimmen sind zweierlei.",
        "A version is consented to by the people to whom their organisation has given this right. Presenting and consenting are two things."
      )
    case .speak:
      say(
        "Hier schreiben alle Beteiligten dieser Vereinbarung, die am Gespräch teilnehmen: \(names(Office.allCases.filter(\.talks))).",
        "All parties of this agreement who take part in the talk write here: \(names(Office.allCases.filter(\.talks)))."
      )
    case .prepareDialogue:
      say(
        "Einen Dialog bereiten \(names([.teamLead, .management, .quality])) der beteiligten Seiten vor.",
        "A dialogue is prepared by \(names([.teamLead, .management, .quality])) of the sides taking part.")
    case .arrange(let dialogue) where dialogue.side != nil, .writeInto(let dialogue) where dialogue.side != nil:
      say(
        "Dieses Gespräch führt eine Seite für sich. Vorbereiten, schreiben und abschließen kann nur sie.",
        "One side holds this talk on its own. Only that side prepares it, writes into it and closes it.")
    case .arrange(let dialogue): who(may: .prepareDialogue(dialogue.agreement))
    case .writeInto(let dialogue), .note(_, _, let dialogue): who(may: .speak(in: dialogue.agreement))
    case .bringFigures:
      say(
        "Werte bringen \(names([.dataSteward, .quality])) dieser Organisation ein.",
        "Figures are brought in by \(names([.dataSteward, .quality])) of this organisation.")
    case .recordEvent:
      say(
        "Ereignisse halten \(names([.teamLead, .management, .quality])) dieser Organisation fest.",
        "Events are recorded by \(names([.teamLead, .management, .quality])) of this organisation.")
    case .markSeries:
      say(
        "Zählweise und ausgelassene Werte vermerken \(names([.teamLead, .management, .quality, .dataSteward])) der Organisation, um deren Werte es geht.",
        "Changes of counting and figures set aside are noted by \(names([.teamLead, .management, .quality, .dataSteward])) of the organisation the figures are about."
      )
    case .keepHouse:
      say("Das Haus verwaltet \(names([.operations])).", "The house is kept by \(names([.operations])).")
    case .readObserved:
      say(
        "Die Werte sieht noch allein die beobachtete Organisation. Sie öffnen sich für alle Beteiligten, sobald sie selbst eine Fassung vorgelegt oder einer zugestimmt hat.",
        "The figures are still seen by the observed organisation alone. They open for all parties as soon as it has presented a version itself or consented to one."
      )
    case .readCatalogue, .readFigures, .readAgreement, .readSeries, .readRecord, .readDiscourse:
      say("Das lesen nur die Beteiligten.", "Only those taking part read this.")
    }
  }

  private func names(_ offices: [Office]) -> String { wording.list(offices.map { wording.name(of: $0) }) }
}
