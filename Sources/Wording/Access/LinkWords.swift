public import Attention

extension Wording {
  public var link: LinkWords { LinkWords(wording: self) }
}

/// What somebody reads who opens a one-time link: an invitation, or a way back into an account.
public struct LinkWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// An invitation
extension LinkWords {
  public var invitation: String { say("Eine Einladung annehmen", "Accept an invitation") }
  public func invited(_ office: Office, _ organisation: String) -> String {
    say(
      "Sie sind eingeladen, hier als \(wording.name(of: office)) zu arbeiten: \(organisation).",
      "You are invited to work here as \(wording.name(of: office)): \(organisation).")
  }
  public var mayConsent: String {
    say(
      "Zum Amt gehört das Recht, für die Organisation Fassungen zuzustimmen.",
      "With the office comes the right to consent to versions for the organisation.")
  }
  public func opensUntil(_ moment: String) -> String {
    say("Dieser Link gilt einmal, bis zum \(moment).", "This link works once, until \(moment).")
  }
  public var newAccount: String { say("Ihren Zugang anlegen", "Create your account") }
  public var newAccountNote: String {
    say(
      "Ihr Passwort kennt danach niemand außer Ihnen, auch nicht der Betrieb.",
      "Nobody but you will know your password, not even operations.")
  }
  public var createAccount: String { say("Zugang anlegen", "Create account") }
  public var haveAccount: String { say("Sie haben hier schon einen Zugang?", "You have an account here already?") }
  public var haveAccountNote: String {
    say(
      "Melden Sie sich damit an. Danach kommen Sie hierher zurück und nehmen das Amt zu Ihrem Zugang dazu.",
      "Sign in with it. After that you come back here and add the office to your account.")
  }
  public var toSignIn: String { say("Mit meinem Zugang anmelden", "Sign in with my account") }
  public func signedInAs(_ name: String) -> String {
    say("Sie sind als \(name) angemeldet.", "You are signed in as \(name).")
  }
  public var takeOffice: String { say("Amt annehmen", "Take the office") }
  public var somebodyElse: String {
    say(
      "Sie sind jemand anderes? Melden Sie sich ab und öffnen Sie den Link noch einmal.",
      "You are somebody else? Sign out and open the link once more.")
  }
  public var hasOffice: String {
    say(
      "Sie haben dieses Amt dort schon. Geben Sie den Link an die Person weiter, für die er gedacht ist",
      "You hold this office there already. Pass the link on to the person it is meant for")
  }
  public var loginTaken: String {
    say(
      "Wählen Sie einen anderen Anmeldenamen. Diesen hat schon jemand",
      "Choose another sign-in name. Somebody has this one already")
  }
}

// A link that is over
extension LinkWords {
  public var over: String { say("Dieser Link gilt nicht mehr", "This link works no more") }
  /// The same for used, withdrawn, expired and never made.
  public var overLead: String {
    say(
      "Ein Link gilt einmal und nur für eine begrenzte Zeit. Vielleicht wurde er schon benutzt oder zurückgezogen, oder beim Abschreiben fehlt ein Zeichen.",
      "A link works once and only for a limited time. Perhaps it has been used or withdrawn already, or a sign got lost in copying."
    )
  }
  public var overNext: String {
    say(
      "Einen neuen erhalten Sie vom Betrieb Ihres Hauses. Haben Sie Ihr Passwort schon festgelegt, melden Sie sich damit an.",
      "The operations of your house give you a new one. If you have chosen your password already, sign in with it.")
  }
}

// A way back
extension LinkWords {
  public var recovery: String { say("Ein neues Passwort festlegen", "Choose a new password") }
  public func recoveryLead(_ name: String) -> String {
    say("Dieser Link öffnet den Zugang von \(name).", "This link opens the account of \(name).")
  }
  public func yourLogin(_ login: String) -> String {
    say("Ihr Anmeldename ist \(login).", "Your sign-in name is \(login).")
  }
  public var whatHappens: String { say("Was damit geschieht", "What happens with it") }
  public var consequences: [String] {
    wording.language == .german
      ? [
        "An allen Geräten, an denen dieser Zugang angemeldet ist, endet die Anmeldung.",
        "Ein zweiter Faktor ist danach ausgeschaltet. Sie können ihn unter „Mein Konto“ neu einrichten.",
        "Im Protokoll des Hauses steht, dass der Zugang wiederhergestellt wurde. Was Sie lesen und schreiben, steht dort nicht.",
      ]
      : [
        "On every device where this account is signed in, the session ends.",
        "A second factor is off after this. You can set it up again under “My account”.",
        "The protocol of the house says that the account was recovered. What you read and write is not in it.",
      ]
  }
  public var choosePassword: String { say("Passwort festlegen", "Choose password") }
}
