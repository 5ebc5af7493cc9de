public import Attention

extension Wording {
  public var access: AccessWords { AccessWords(wording: self) }
}

/// Signing in, setting up a house, the own account.
public struct AccessWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// Signing in
extension AccessWords {
  public var signIn: String { say("Anmelden", "Sign in") }
  public var signInLead: String {
    say(
      "Augenmerk begleitet Aufmerksamkeits\u{AD}vereinbarungen: worauf beide Seiten achten, was sie sehen, worüber sie sprechen.",
      "Augenmerk accompanies attention agreements: what both sides look at, what they see, what they talk about.")
  }
  public var login: String { say("Anmeldename", "Sign-in name") }
  public var password: String { say("Passwort", "Password") }
  /// One sentence for both, so that nobody learns which names exist.
  public var refused: String {
    say(
      "Prüfen Sie Anmeldename und Passwort. Zusammen passen sie zu keinem Zugang",
      "Check the sign-in name and the password. Together they fit no account")
  }
  public var textKept: String {
    say(
      "Sie waren abgemeldet. Nach der Anmeldung geht es mit Ihrem Text weiter.",
      "You were signed out. After signing in you continue with your text.")
  }
  public var placeKept: String {
    say(
      "Sie waren abgemeldet. Nach der Anmeldung geht es dort weiter, wo Sie waren.",
      "You were signed out. After signing in you continue where you were.")
  }
  public var signedOut: String { say("Sie sind abgemeldet.", "You are signed out.") }
  public func wait(seconds: Int) -> String {
    say(
      "Warten Sie \(time(seconds)). Es gab viele Versuche hintereinander, Ihr Zugang ist nicht gesperrt",
      "Wait \(time(seconds)). There were many attempts in a row; your account is not locked")
  }
  /// Where it is not about an account.
  public func waitHere(seconds: Int) -> String {
    say(
      "Warten Sie \(time(seconds)). Es gab viele Versuche hintereinander",
      "Wait \(time(seconds)). There were many attempts in a row")
  }
  private func time(_ seconds: Int) -> String {
    seconds < 60
      ? wording.count(seconds, say("Sekunde", "second"), say("Sekunden", "seconds"))
      : wording.count((seconds + 59) / 60, say("Minute", "minute"), say("Minuten", "minutes"))
  }
  public var withoutOffice: String {
    say(
      "Bitten Sie den Betrieb Ihres Hauses, Ihrem Zugang ein Amt zu geben. Zurzeit hat er keines",
      "Ask the operations of your house to give your account an office. At present it has none")
  }
  public var noAccount: String { say("Noch kein Zugang?", "No account yet?") }
  public var accountsComeFromOperations: String {
    say(
      "Der Betrieb Ihres Hauses gibt Ihnen einen Link, mit dem Sie Ihren Zugang selbst anlegen. Einen Link erhalten Sie dort auch, wenn Sie Ihr Passwort nicht mehr wissen.",
      "The operations of your house give you a link with which you create your account yourself. They also give you one if you no longer know your password."
    )
  }
  public var noAccountNeeded: String {
    say(
      "Wer beraten wird oder Leistungen erhält, braucht hier keinen Zugang. Diese Stimmen kommen im Dialog zu Wort.",
      "People who are advised or receive benefits need no account here. Their voices are heard in the dialogue.")
  }
  public var practicePeople: String { say("Als eine dieser Personen ansehen", "Look around as one of these people") }
  public var practicePeopleLead: String {
    say(
      "Ein Klick genügt. Wer Sie sind, entscheidet, was Sie sehen. Wechseln Sie, so oft Sie möchten.",
      "One click is enough. Who you are decides what you see. Change as often as you like.")
  }
  public var signInAs: String { say("Anmelden als", "Sign in as") }
  public var withPassword: String { say("Mit Passwort anmelden", "Sign in with a password") }
}

// Setting up
extension AccessWords {
  public var setUp: String { say("Ein Haus einrichten", "Set up a house") }
  public var setUpLead: String {
    say(
      "Dieses Haus ist noch leer. Mit der ersten Organisation und Ihrem Zugang beginnt es; alles Weitere kommt später unter „Verwaltung“ dazu.",
      "This house is still empty. It begins with the first organisation and your account; everything else follows under “Administration”."
    )
  }
  public var realHouse: String {
    say("Dies ist ein Haus für die wirkliche Arbeit.", "This is a house for real work.")
  }
  public var practiceHouse: String { say("Dies ist eine Übungsumgebung.", "This is a practice house.") }
  public var houseStaysSo: String {
    say(
      "Das bleibt so: Übung und Wirklichkeit stehen immer in getrennten Häusern.",
      "That stays so: practice and reality always live in separate houses.")
  }
  public var setUpWord: String { say("Einrichtungswort", "Set-up word") }
  public var setUpWordHint: String {
    say(
      "Das Programm hat es beim Start ausgegeben, wo es läuft. So kann niemand sonst dieses Haus übernehmen",
      "The program printed it at its start, where it runs. This way nobody else can take this house")
  }
  public var wrongSetUpWord: String {
    say(
      "Schreiben Sie das Wort, das „augenmerk serve“ zuletzt ausgegeben hat. Dieses war es nicht",
      "Write the word that “augenmerk serve” printed last. This was not it")
  }
  public var firstOrganisation: String { say("Die erste Organisation", "The first organisation") }
  public var firstOrganisationNote: String {
    say(
      "In der Regel das Jobcenter selbst. Teams, Land, Kommune und Beirat nehmen Sie danach auf.",
      "As a rule the Jobcenter itself. Teams, federal state, municipality and advisory board follow afterwards.")
  }
  public var yourAccess: String { say("Ihr Zugang", "Your account") }
  public var yourAccessNote: String {
    say(
      "Sie erhalten das Amt Betrieb: Sie verwalten Zugänge und Organisationen und sehen weder Werte noch Gespräche.",
      "You receive the office Operations: you keep accounts and organisations and see neither figures nor talk.")
  }
  public var ownName: String { say("Ihr Name", "Your name") }
  public var loginHint: String {
    say(
      "Damit melden Sie sich an. Kleine Buchstaben, ohne Leerzeichen", "You sign in with it. Small letters, no spaces")
  }
  public var passwordHint: String {
    say(
      "12 Zeichen oder mehr, sonst keine Regel. Ein ganzer Satz lässt sich gut merken",
      "12 characters or more, no other rule. A whole sentence is easy to remember")
  }
  public var setUpButton: String { say("Haus einrichten", "Set up the house") }
}

// The own account
extension AccessWords {
  public var offices: String { say("Ihre Ämter", "Your offices") }
  public var officesNote: String {
    say(
      "Sie handeln immer in einem Amt einer Organisation. Danach richtet sich, was Sie sehen und tun können.",
      "You always act in one office of one organisation. It decides what you see and can do.")
  }
  public var currentOffice: String { say("Zurzeit", "Now") }
  public func switchTo(_ office: String) -> String { say("Als \(office) weiterarbeiten", "Continue as \(office)") }
  public var mayConsent: String { say("darf Fassungen zustimmen", "may consent to versions") }
  public var changePassword: String { say("Passwort ändern", "Change password") }
  public var oldPassword: String { say("Jetziges Passwort", "Present password") }
  public var newPassword: String { say("Neues Passwort", "New password") }
  public var passwordChanged: String {
    say(
      "Ihr Passwort ist geändert. An allen anderen Geräten sind Sie abgemeldet.",
      "Your password is changed. You are signed out on all other devices.")
  }
  public var sessions: String { say("Wo Sie angemeldet sind", "Where you are signed in") }
  public func signedInSince(_ moment: String) -> String { say("Angemeldet am \(moment)", "Signed in on \(moment)") }
  public func lastUsed(_ moment: String) -> String { say("Zuletzt genutzt am \(moment)", "Last used on \(moment)") }
  public var thisSession: String { say("Hier", "Here") }
  public var signOutThere: String { say("Dort abmelden", "Sign out there") }
  public var signOutElsewhere: String { say("An allen anderen Geräten abmelden", "Sign out on all other devices") }
  public var signedOutElsewhere: String {
    say("An allen anderen Geräten sind Sie abgemeldet.", "You are signed out on all other devices.")
  }
  public var signedOutThere: String { say("Dort sind Sie abgemeldet.", "You are signed out there.") }
  public var signOutEverywhere: String { say("Überall abmelden", "Sign out everywhere") }
  public var signOutEverywhereNote: String {
    say("Das beendet alle Anmeldungen, auch diese.", "This ends every session, this one included.")
  }
  public func idleLimit(minutes: Int) -> String {
    say(
      "Nach \(minutes) Minuten ohne Eingabe werden Sie abgemeldet. Ein Text, den Sie danach abschicken, bleibt 24 Stunden verschlüsselt für Sie aufgehoben.",
      "After \(minutes) minutes without input you are signed out. A text you send after that is kept for you, encrypted, for 24 hours."
    )
  }
  /// Says on every page how long it will wait.
  public func signedInUntil(_ clock: String) -> String {
    say(
      "Ohne weitere Eingabe sind Sie ab \(clock) abgemeldet. Was Sie danach abschicken, bleibt 24 Stunden für Sie aufgehoben.",
      "Without further input you are signed out from \(clock) on. What you send after that is kept for you for 24 hours."
    )
  }
  public func standsIn(_ name: String, _ span: String) -> String {
    say("In Vertretung für \(name), \(span)", "Standing in for \(name), \(span)")
  }
  public func stoodInBy(_ name: String, _ span: String) -> String {
    say("Vertreten durch \(name), \(span)", "\(name) stands in, \(span)")
  }
  /// At a consent: who gave it, and in which office.
  public func signature(_ consent: Consent) -> String {
    let name = consent.name.isEmpty ? say("Name gelöscht", "name erased") : consent.name
    let standIn = consent.byStandIn ? say(" (in Vertretung)", " (standing in)") : ""
    return "\(name)\(standIn), \(wording.name(of: consent.office))"
  }
  public var notToday: String { say("Heute nicht", "Not today") }
  public var languages: String { say("Sprache", "Language") }
  public var thisLanguage: String { say("Deutsch", "English") }
  public var aboutYou: String { say("Was dieses Haus über Sie weiß", "What this house knows about you") }
  public var kept: [String] {
    wording.language == .german
      ? [
        "Ihren Namen, Ihren Anmeldenamen und Ihre Ämter",
        "Ihr Passwort nur als Prüfsumme, aus der es nicht zurückgerechnet werden kann, einen zweiten Faktor nur verschlüsselt",
        "Beginn und letzte Nutzung jeder Anmeldung, bis Sie sich abmelden",
        "Ihren Namen an Zustimmungen zu Fassungen, sichtbar nur für die Seiten der Vereinbarung",
        "Ihre versiegelten Entwürfe und aufgehobenen Texte, deren Worte im Programm nur Sie öffnen",
        "Im Protokoll des Hauses, wann der Betrieb Ihnen ein Amt gegeben oder genommen oder Ihren Zugang wiederhergestellt hat",
      ]
      : [
        "Your name, your sign-in name and your offices",
        "Your password only as a checksum from which it cannot be computed back, a second factor only encrypted",
        "Beginning and last use of each session, until you sign out",
        "Your name at consents to versions, visible only to the parties of the agreement",
        "Your sealed drafts and texts that are kept, whose words in the program only you open",
        "In the protocol of the house, when operations gave you an office, took it back or recovered your account",
      ]
  }
  public var notKept: String {
    say(
      "Nicht festgehalten wird, welche Person etwas liest oder wie viel jemand schreibt. Über Beschäftigte gibt es hier keine Werte.",
      "Which person reads something or how much anybody writes is not recorded. There are no figures about staff here.")
  }
  public var readNotice: String {
    say(
      "Festgehalten wird, dass Ihre Organisation oder Ihr Team einen Beitrag einer anderen Seite gelesen hat und seit wann. Die andere Seite sieht Organisation und Tag, keinen Namen.",
      "It is recorded that your organisation or team has read a contribution of another side, and since when. The other side sees organisation and day, no name."
    )
  }
  /// What a read notice gives away where only one person could have read.
  public var readNoticeOfOne: String {
    say(
      "Hat eine Organisation oder ein Team hier nur eine Person mit Zugang, weist dieser Vermerk auf diese Person.",
      "Where an organisation or a team has only one person with an account here, this note points to that person.")
  }
}

// What the holder is told at the next sign-in
extension AccessWords {
  public var notices: String { say("Das sollten Sie wissen", "You should know this") }
  public func sentence(_ notice: AccountNotice) -> String {
    let moment = wording.moment(notice.noted)
    let place = notice.place.map { wording.name(of: $0.office, in: $0.organisation) } ?? ""
    return switch notice.kind {
    case .officeGiven:
      say(
        "Am \(moment) hat der Betrieb Ihnen ein Amt gegeben: \(place).",
        "On \(moment) operations gave you an office: \(place).")
    case .officeEnded:
      say(
        "Am \(moment) hat der Betrieb Ihr Amt beendet: \(place).",
        "On \(moment) operations ended your office: \(place).")
    case .officeHandedOver:
      say(
        "Am \(moment) ist Ihr Amt auf eine andere Person übergegangen: \(place).",
        "On \(moment) your office passed to another person: \(place).")
    case .consentGiven:
      say(
        "Seit dem \(moment) dürfen Sie in diesem Amt Fassungen zustimmen: \(place).",
        "Since \(moment) you may consent to versions in this office: \(place).")
    case .consentTaken:
      say(
        "Seit dem \(moment) dürfen Sie in diesem Amt keiner Fassung mehr zustimmen: \(place).",
        "Since \(moment) you may no longer consent to versions in this office: \(place).")
    case .standsIn:
      say(
        "Am \(moment) hat der Betrieb Sie als Vertretung eingetragen: \(place).",
        "On \(moment) operations entered you as stand-in: \(place).")
    case .stoodIn:
      say(
        "Am \(moment) hat der Betrieb eine Vertretung für Ihr Amt eingetragen: \(place).",
        "On \(moment) operations entered a stand-in for your office: \(place).")
    case .standInEnded:
      say(
        "Am \(moment) ist Ihre Vertretung vor ihrem letzten Tag beendet worden: \(place).",
        "On \(moment) your standing in was ended before its last day: \(place).")
    case .recoveryMade:
      say(
        "Am \(moment) hat der Betrieb einen Link ausgestellt, mit dem sich ein neues Passwort für Ihren Zugang festlegen lässt.",
        "On \(moment) operations made a link with which a new password for your account can be chosen.")
    case .recovered:
      say(
        "Am \(moment) wurde mit einem solchen Link ein neues Passwort festgelegt und ein zweiter Faktor ausgeschaltet.",
        "On \(moment) such a link was used to choose a new password; a second factor was switched off.")
    }
  }
  public var noticesNext: String {
    say(
      "Wussten Sie davon nicht, ändern Sie jetzt Ihr Passwort und fragen Sie den Betrieb Ihres Hauses.",
      "If you did not know of this, change your password now and ask operations.")
  }
  /// What to do about news of offices.
  public var officesNext: String {
    say(
      "Stimmt das nicht, fragen Sie den Betrieb Ihres Hauses.",
      "If this is not right, ask the operations of your house.")
  }
  /// Above the sign-in form, when the office somebody worked in was ended or changed meanwhile.
  public var officeChanged: String {
    say(
      "Ihr Amt ist beendet, übergeben oder geändert worden. Was geschah, lesen Sie nach der Anmeldung.",
      "Your office was ended, handed over or changed. After signing in you read what happened.")
  }
  public var noticesStay: String {
    say("Diese Hinweise bleiben hier 90 Tage lang stehen.", "These notices stay here for 90 days.")
  }
  public var noticesRead: String { say("Zur Kenntnis genommen", "I have read this") }
}

// What is still open in these forms
extension AccessWords {
  public var withoutName: String { say("Schreiben Sie Ihren Namen", "Write your name") }
  public var unusableLogin: String {
    say(
      "Schreiben Sie einen Anmeldenamen aus 2 bis 80 Zeichen ohne Leerzeichen",
      "Write a sign-in name of 2 to 80 characters without spaces")
  }
  public var wrongPassword: String {
    say("Schreiben Sie Ihr jetziges Passwort. Dieses war es nicht", "Write your present password. This was not it")
  }
  public var samePassword: String {
    say("Wählen Sie ein Passwort, das neu ist", "Choose a password that is new")
  }

  public func sentence(_ fault: PasswordFault) -> String {
    switch fault {
    case .tooShort(let length):
      say(
        "Schreiben Sie ein Passwort mit \(Password.shortest) Zeichen oder mehr. Zurzeit sind es \(length)",
        "Write a password of \(Password.shortest) characters or more. At present there are \(length)")
    case .tooLong(let length):
      say(
        "Kürzen Sie das Passwort auf \(Password.longest) Zeichen. Zurzeit sind es \(length)",
        "Shorten the password to \(Password.longest) characters. At present there are \(length)")
    }
  }
}
