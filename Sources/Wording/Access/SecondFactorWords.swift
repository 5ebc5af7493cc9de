extension Wording {
  public var secondFactor: SecondFactorWords { SecondFactorWords(wording: self) }
}

/// The code beside the password: being asked for it, setting it up, spare codes, switching it off.
public struct SecondFactorWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// Being asked
extension SecondFactorWords {
  public var enterCode: String { say("Code eingeben", "Enter the code") }
  public var enterCodeLead: String {
    say(
      "Ihr Passwort stimmt. Ihr Zugang ist außerdem mit einem zweiten Faktor gesichert.",
      "Your password is right. Your account is also secured with a second factor.")
  }
  public var code: String { say("Code", "Code") }
  public var codeHint: String {
    say(
      "Die sechs Ziffern, die Ihr Programm jetzt zeigt, oder einer Ihrer Ersatzcodes",
      "The six digits your program shows now, or one of your spare codes")
  }
  public var wrongCode: String {
    say(
      "Schreiben Sie den Code, den Ihr Programm jetzt zeigt. Dieser passt nicht oder wurde schon benutzt",
      "Write the code your program shows now. This one does not fit or has been used already")
  }
  public var lost: String {
    say("Weder Programm noch Ersatzcodes zur Hand?", "Neither program nor spare codes at hand?")
  }
  public var lostNext: String {
    say(
      "Der Betrieb Ihres Hauses kann Ihnen einen Link zur Wiederherstellung geben.",
      "The operations of your house can give you a recovery link.")
  }
  public var otherAccount: String { say("Mit einem anderen Zugang anmelden", "Sign in with another account") }
}

// Setting up
extension SecondFactorWords {
  public var title: String { say("Zweiter Faktor", "Second factor") }
  public var lead: String {
    say(
      "Neben dem Passwort fragt das Haus dann nach einem Code, der sich alle 30 Sekunden ändert. Wer nur Ihr Passwort kennt, kommt nicht hinein.",
      "Beside the password the house then asks for a code that changes every 30 seconds. Whoever knows only your password does not get in."
    )
  }
  public var program: String {
    say(
      "Sie brauchen dafür ein Programm, das solche Codes ausrechnet, auf dem Telefon oder dem Rechner. Es braucht keine Verbindung und erfährt nichts über Sie.",
      "You need a program that computes such codes, on a phone or a computer. It needs no connection and learns nothing about you."
    )
  }
  public var off: String { say("Ausgeschaltet", "Off") }
  public func on(since day: String) -> String { say("Eingeschaltet seit dem \(day)", "On since \(day)") }
  public var begin: String { say("Zweiten Faktor einrichten", "Set up a second factor") }
  public var manage: String { say("Zweiten Faktor ansehen", "See the second factor") }
  public var stepOne: String { say("1. Schlüssel übernehmen", "1. Take over the key") }
  public var stepOneNote: String {
    say(
      "Legen Sie in Ihrem Programm einen neuen Eintrag an und schreiben Sie diesen Schlüssel hinein. Leerzeichen spielen keine Rolle.",
      "Make a new entry in your program and write this key into it. Spaces do not matter.")
  }
  public var key: String { say("Schlüssel", "Key") }
  public var openInProgram: String {
    say("In einem Programm auf diesem Gerät öffnen", "Open in a program on this device")
  }
  public var kind: String {
    say(
      "Art des Eintrags: zeitbasiert, 6 Ziffern, 30 Sekunden, SHA-1. Das ist in jedem Programm die Voreinstellung.",
      "Kind of entry: time-based, 6 digits, 30 seconds, SHA-1. Every program has this as its default.")
  }
  public var stepTwo: String { say("2. Mit einem ersten Code bestätigen", "2. Confirm with a first code") }
  public var firstCodeHint: String {
    say("Die sechs Ziffern, die Ihr Programm jetzt zeigt", "The six digits your program shows now")
  }
  public var switchOn: String { say("Zweiten Faktor einschalten", "Switch the second factor on") }
  public var cancel: String { say("Einrichten abbrechen", "Stop setting up") }
  public var confirmPassword: String { say("Ihr Passwort", "Your password") }
  public var wrongPassword: String {
    say("Schreiben Sie Ihr Passwort. Dieses war es nicht", "Write your password. This was not it")
  }
}

// Spare codes, switching off
extension SecondFactorWords {
  public var spareCodes: String { say("Ersatzcodes", "Spare codes") }
  public func spareCodesLeft(_ number: Int) -> String {
    let count = wording.count(number, say("Ersatzcode", "spare code"), say("Ersatzcodes", "spare codes"))
    return number == 0
      ? say(
        "Sie haben keinen Ersatzcode mehr. Lassen Sie sich neue geben, bevor Sie einen brauchen.",
        "You have no spare code left. Get new ones before you need one.")
      : say("Sie haben noch \(count).", "You have \(count) left.")
  }
  public var yourSpareCodes: String { say("Ihre Ersatzcodes", "Your spare codes") }
  public var isOn: String { say("Der zweite Faktor ist eingeschaltet.", "The second factor is on.") }
  public var spareCodesLead: String {
    say(
      "Jeder gilt einmal, wenn Ihr Programm nicht zur Hand ist. Drucken Sie diese Seite oder schreiben Sie die Codes ab: Sie werden nur jetzt gezeigt.",
      "Each works once, when your program is not at hand. Print this page or copy the codes: they are shown only now."
    )
  }
  public var spareCodesPlace: String {
    say(
      "Bewahren Sie sie getrennt vom Passwort auf. Wer einen Code und das Passwort hat, kommt in Ihren Zugang.",
      "Keep them apart from the password. Whoever has a code and the password gets into your account.")
  }
  public var toAccount: String {
    say("Ich habe sie notiert, weiter zu meinem Konto", "I have noted them, on to my account")
  }
  public var renew: String { say("Neue Ersatzcodes geben lassen", "Get new spare codes") }
  public var renewNote: String { say("Die alten gelten dann nicht mehr.", "The old ones then work no more.") }
  public var switchOff: String { say("Zweiten Faktor ausschalten", "Switch the second factor off") }
  public var switchOffNote: String {
    say(
      "Danach genügt wieder das Passwort. An allen anderen Geräten werden Sie abgemeldet.",
      "After that the password alone is enough again. You are signed out on all other devices.")
  }
  public var switchedOff: String {
    say("Der zweite Faktor ist ausgeschaltet.", "The second factor is off.")
  }
}
