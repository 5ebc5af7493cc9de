public import Attention

extension Wording {
  public var keeping: KeepingWords { KeepingWords(wording: self) }
}

/// What the office Betrieb reads and does with people: invitations, offices, stand-ins, successors, leaving.
public struct KeepingWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// The list of people
extension KeepingWords {
  public var peopleLead: String {
    say(
      "Wer hier steht, kann sich anmelden. Rechte hängen am Amt, nie an der Person.",
      "Whoever stands here can sign in. Rights belong to the office, never to the person.")
  }
  public var nobodyHere: String { say("Noch niemand.", "Nobody yet.") }
  public var invite: String { say("Person einladen", "Invite a person") }
  public var inviteNote: String {
    say(
      "Sie erhalten einen Link zum Weitergeben. Name, Anmeldename und Passwort legt die Person selbst fest. Hat sie schon einen Zugang, nimmt sie das Amt dazu.",
      "You receive a link to hand on. The person chooses name, sign-in name and password. If they have an account, they add the office to it."
    )
  }
  public var whom: String { say("Für wen", "For whom") }
  public var whomHint: String {
    say(
      "Damit Sie offene Einladungen auseinanderhalten. Verschwindet mit der Einladung",
      "So that you can tell open invitations apart. Disappears with the invitation")
  }
  public var makeLink: String { say("Link erstellen", "Make the link") }
  public var organisation: String { say("Organisation", "Organisation") }
  public var office: String { say("Amt", "Office") }
  public var officeHint: String {
    say(
      "Im Beirat, bei BCA, Personalrat und Trägerversammlung: Beratende Stimme",
      "In the advisory board, for the equal opportunities officer, staff council and provider assembly: Advisory voice")
  }
  public var consent: String { say("Zustimmung", "Consent") }
  public var mayConsent: String {
    say("Darf für die Organisation Fassungen zustimmen", "May consent to versions for the organisation")
  }
  public var mayConsentHint: String {
    say(
      "Dieses Recht gibt die Organisation, nicht der Betrieb. Halten Sie fest, wer es Ihnen mitgeteilt hat",
      "This right is given by the organisation, not by operations. Keep a note of who told you")
  }
  public var openInvitations: String { say("Offene Einladungen", "Open invitations") }
  public var noInvitations: String { say("Zurzeit ist keine Einladung offen.", "No invitation is open at present.") }
  public var withoutName: String { say("Ohne Namen", "Without a name") }
  public func until(_ moment: String) -> String { say("gilt bis zum \(moment)", "works until \(moment)") }
  public func expired(_ moment: String) -> String { say("abgelaufen am \(moment)", "expired on \(moment)") }
  public func succeeds(_ name: String) -> String { say("Nachfolge für \(name)", "succeeds \(name)") }
  public var withdraw: String { say("Zurückziehen", "Withdraw") }
  public var closedAccounts: String { say("Geschlossene Zugänge", "Closed accounts") }
  public func closed(_ day: String) -> String { say("geschlossen am \(day)", "closed on \(day)") }
  public var closedEarlier: String { say("geschlossen", "closed") }
}

// A link, shown once
extension KeepingWords {
  public func linkFor(_ name: String) -> String { say("Ein Link für \(name)", "A link for \(name)") }
  public var linkForNobody: String { say("Ein Link zum Weitergeben", "A link to hand on") }
  public var linkLead: String {
    say(
      "Dieser Link wird nur jetzt gezeigt. Im Haus liegt allein eine Prüfsumme, aus der er sich nicht zurückrechnen lässt.",
      "This link is shown only now. The house keeps nothing but a checksum from which it cannot be computed back.")
  }
  public var invitationNext: [String] {
    wording.language == .german
      ? [
        "Geben Sie ihn der Person selbst: persönlich, auf Papier oder in einer Nachricht, die nur sie liest.",
        "Er gilt einmal und \(Invitation.days) Tage. Bis dahin steht er unter „Offene Einladungen“ und lässt sich zurückziehen.",
        "Ging er verloren, ziehen Sie ihn zurück und erstellen einen neuen.",
      ]
      : [
        "Hand it to the person themselves: in person, on paper or in a message that only they read.",
        "It works once and for \(Invitation.days) days. Until then it stands under “Open invitations” and can be withdrawn.",
        "If it got lost, withdraw it and make a new one.",
      ]
  }
  public var recoveryNext: [String] {
    wording.language == .german
      ? [
        "Vergewissern Sie sich, dass die Person es selbst ist: Wer diesen Link hat, kommt in ihren Zugang.",
        "Er gilt einmal und \(Recovery.hours) Stunden. Ein früherer Link gilt nicht mehr.",
        "Bei der nächsten Anmeldung erfährt die Person, dass es ihn gab.",
      ]
      : [
        "Make sure that it is the person themselves: whoever has this link gets into their account.",
        "It works once and for \(Recovery.hours) hours. An earlier link works no more.",
        "At the next sign-in the person is told that it existed.",
      ]
  }
  public var backToPeople: String { say("Zurück zu den Personen", "Back to the people") }
  public func backTo(_ name: String) -> String { say("Zurück zu \(name)", "Back to \(name)") }
}

// One person
extension KeepingWords {
  public func login(_ login: String) -> String { say("Anmeldename \(login)", "Sign-in name \(login)") }
  public var offices: String { say("Ämter", "Offices") }
  public var withoutOffice: String {
    say(
      "Kein Amt. So kann sich diese Person nicht anmelden.", "No office. This way the person cannot sign in.")
  }
  public var succession: String { say("Nachfolge", "Succession") }
  public var standIn: String { say("Vertretung", "Stand-in") }
  public var giveConsent: String { say("Zustimmungsrecht geben", "Give the right to consent") }
  public var takeConsent: String { say("Zustimmungsrecht nehmen", "Take the right to consent back") }
  public var end: String { say("Beenden", "End") }
  public var furtherOffice: String { say("Weiteres Amt geben", "Give another office") }
  public var giveOffice: String { say("Amt geben", "Give the office") }
  public var access: String { say("Zugang", "Account") }
  public var recovery: String { say("Wiederherstellung", "Recovery") }
  public var recoveryAbout: String {
    say(
      "Wenn die Person ihr Passwort oder ihren zweiten Faktor verloren hat.",
      "When the person has lost their password or their second factor.")
  }
  public var leaving: String { say("Zugang schließen", "Close the account") }
  public var leavingAbout: String {
    say("Wenn die Person das Haus verlässt.", "When the person leaves the house.")
  }
  public var isClosed: String {
    say("Dieser Zugang ist geschlossen.", "This account is closed.")
  }
  public var closedOffices: String {
    say(
      "Diese Ämter hat noch niemand übernommen. Übergeben oder beenden Sie sie.",
      "Nobody has taken these offices over yet. Hand them over or end them.")
  }
  public func stillHolds(_ offices: [String]) -> String {
    say("hat noch: \(wording.list(offices))", "still holds: \(wording.list(offices))")
  }
  public func recoveryOpen(_ moment: String) -> String {
    say("Ein Link ist offen und gilt bis zum \(moment).", "A link is open and works until \(moment).")
  }
  public var reopening: String { say("Zugang wieder öffnen", "Open the account again") }
}

// Names that are corrected
extension KeepingWords {
  public var names: String { say("Namen berichtigen", "Correct the names") }
  public var namesAbout: String {
    say(
      "Wenn ein Name falsch geschrieben ist oder sich geändert hat.", "When a name is misspelt or has changed.")
  }
  public func namesOf(_ name: String) -> String { say("Namen von \(name) berichtigen", "Correct the names of \(name)") }
  public var namesLead: String {
    say(
      "An Zustimmungen, die schon gegeben sind, bleibt der Name von damals stehen.",
      "At consents that were given already the name of that time stays.")
  }
  public var personName: String { say("Name", "Name") }
  public var loginChangeHint: String {
    say(
      "Sagen Sie der Person, wenn er sich ändert: Mit dem alten kann sie sich danach nicht mehr anmelden",
      "Tell the person when it changes: the old one does not sign them in any more")
  }
  public var saveNames: String { say("Namen speichern", "Save the names") }
  public var namesCorrected: String { say("Die Namen sind berichtigt.", "The names are corrected.") }
  public var namelessPerson: String { say("Schreiben Sie den Namen der Person", "Write the person’s name") }
  public var peopleWithoutOffice: String { say("Ohne Amt", "Without an office") }
  public var peopleWithoutOfficeNote: String {
    say(
      "Diese Personen haben einen Zugang, können sich aber nicht anmelden. Geben Sie ihnen ein Amt, oder schließen Sie den Zugang.",
      "These people have an account but cannot sign in. Give them an office, or close the account.")
  }
  public var standsInElsewhere: String {
    say(
      "Diese Person vertritt in diesem Amt schon jemand anderen. Wählen Sie eine andere Person, oder beenden Sie zuerst jene Vertretung",
      "This person already stands in for somebody else in this office. Choose another person, or end that one first")
  }
}

// Making a way back
extension KeepingWords {
  public func recoveryOf(_ name: String) -> String {
    say("Wiederherstellung für \(name)", "Recovery for \(name)")
  }
  public var recoveryLead: String {
    say(
      "Sie erhalten einen Link, mit dem die Person ein neues Passwort festlegt. Auch Sie erfahren es nicht.",
      "You receive a link with which the person chooses a new password. You do not learn it either.")
  }
  public var recoveryPoints: [String] {
    wording.language == .german
      ? [
        "Wird der Link benutzt, enden alle Anmeldungen der Person, und ein zweiter Faktor ist ausgeschaltet.",
        "Im Protokoll steht, dass der Betrieb diesen Link ausgestellt hat.",
        "Die Person erfährt es bei der nächsten Anmeldung, auch wenn der Link nie benutzt wurde.",
      ]
      : [
        "When the link is used, all sessions of the person end and a second factor is off.",
        "The protocol says that operations made this link.",
        "The person is told at the next sign-in, even if the link was never used.",
      ]
  }
}

// Leaving and coming back
extension KeepingWords {
  public func closeOf(_ name: String) -> String { say("Zugang von \(name) schließen", "Close the account of \(name)") }
  public var closeLead: String {
    say(
      "Danach kann sich diese Person nicht mehr anmelden. Wo sie angemeldet ist, endet es sofort.",
      "After this the person can no longer sign in. Where they are signed in, it ends at once.")
  }
  /// - Parameters:
  ///   - drafts: for how long drafts are kept that only closed accounts could open.
  ///   - accounts: for how long names of closed accounts are kept.
  public func closePoints(drafts: Int?, accounts: Int?) -> [String] {
    let (drafts, accounts) = (wording.settings.period(drafts), wording.settings.period(accounts))
    return wording.language == .german
      ? [
        "Was sie gesagt, zugesagt und wozu sie zugestimmt hat, bleibt mit Amt und Organisation stehen.",
        "Offene Zusagen und wartende Zustimmungen gehören dem Amt. Es wartet auf eine Nachfolge; Sie können es auch danach noch übergeben oder beenden.",
        "Wer sie vertritt, und wen sie vertritt, vertritt nicht mehr.",
        "Ihre versiegelten Entwürfe öffnet im Programm dann niemand. Was noch freigegeben werden soll, gibt sie vorher selbst frei. An einem Entwurf, den zwei schreiben, schreibt die andere Person weiter.",
        "Wird der Zugang wieder geöffnet, kann sie sie wieder öffnen, solange sie aufbewahrt sind. Aufbewahrt werden Entwürfe: \(drafts), der Zugang: \(accounts).",
      ]
      : [
        "What they said, promised and consented to stays, with office and organisation.",
        "Open promises and waiting consents belong to the office. It waits for a successor; you can still hand it over or end it afterwards.",
        "Whoever stands in for them, and for whom they stand in, no longer does.",
        "In the program nobody opens their sealed drafts then. What is still to be released they release themselves before. In a draft two people write, the other one goes on.",
        "If the account is opened again, they can open them again as long as they are kept. Drafts are kept: \(drafts), the account: \(accounts).",
      ]
  }
  /// On the closing page of somebody with the office Betrieb: links that are open, whoever made them.
  public func openLinks(_ links: [String]) -> String {
    say(
      "Offen sind noch diese Links: \(wording.list(links)). Welche Person sie ausgestellt hat, hält das Haus nicht fest. Ziehen Sie zurück, was nicht mehr gelten soll.",
      "These links are still open: \(wording.list(links)). Which person made them the house does not keep. Withdraw what is to open no more."
    )
  }
  public func openInvitation(_ name: String, _ place: String) -> String {
    say("Einladung für \(name) (\(place))", "invitation for \(name) (\(place))")
  }
  public func openRecovery(_ name: String) -> String {
    say("Wiederherstellung für \(name)", "recovery for \(name)")
  }
  public var closeButton: String { say("Zugang schließen", "Close the account") }
  public var keepAccount: String { say("Zugang behalten", "Keep the account") }
  public func closedNow(_ name: String) -> String {
    say("Der Zugang von \(name) ist geschlossen.", "The account of \(name) is closed.")
  }
  public func reopenOf(_ name: String) -> String {
    say("Zugang von \(name) wieder öffnen", "Open the account of \(name) again")
  }
  public var reopenLead: String {
    say(
      "Die Person meldet sich wieder mit ihrem alten Passwort an und hat diese Ämter:",
      "The person signs in with the old password again and holds these offices:")
  }
  public var reopenButton: String { say("Zugang öffnen", "Open the account") }
  public var leaveClosed: String { say("Geschlossen lassen", "Leave it closed") }
  public func reopenedNow(_ name: String) -> String {
    say("Der Zugang von \(name) ist wieder offen.", "The account of \(name) is open again.")
  }
}

// Ending an office, the right to consent
extension KeepingWords {
  public func endOf(_ name: String) -> String { say("Amt von \(name) beenden", "End the office of \(name)") }
  public var endLead: String {
    say(
      "Danach kann diese Person in diesem Amt nicht mehr lesen und nicht mehr schreiben. Wo sie gerade darin arbeitet, endet es sofort.",
      "After this the person can no longer read or write in this office. Where they are working in it, it ends at once."
    )
  }
  public var endPoints: [String] {
    wording.language == .german
      ? [
        "Was sie für die Organisation gesagt und wozu sie zugestimmt hat, bleibt mit Amt und Organisation stehen.",
        "Wer sie in diesem Amt vertritt, vertritt sie nicht mehr.",
        "Ihre versiegelten Entwürfe liest auch weiterhin niemand sonst. Ist es ihr letztes Amt, kann sie sich nicht mehr anmelden.",
      ]
      : [
        "What they said for the organisation and what they consented to stays, with office and organisation.",
        "Whoever stands in for them in this office no longer does.",
        "Nobody else will read their sealed drafts. If it is their last office, they can no longer sign in.",
      ]
  }
  public var endButton: String { say("Amt beenden", "End the office") }
  public var keepOffice: String { say("Amt behalten", "Keep the office") }
  public var ended: String { say("Das Amt ist beendet.", "The office has ended.") }
  public var lastOperations: String {
    say(
      "Geben Sie zuerst einer anderen Person das Amt Betrieb. Ohne dieses Amt könnte niemand mehr Zugänge pflegen",
      "First give the office Operations to another person. Without it nobody could keep accounts any more")
  }
  public func consentOf(_ name: String, giving: Bool) -> String {
    giving
      ? say("\(name) das Zustimmungsrecht geben", "Give \(name) the right to consent")
      : say("\(name) das Zustimmungsrecht nehmen", "Take the right to consent back from \(name)")
  }
  public func consentLead(giving: Bool) -> String {
    giving
      ? say(
        "Danach kann diese Person in diesem Amt für die Organisation Fassungen zustimmen.",
        "After this the person can consent to versions for the organisation in this office.")
      : say(
        "Danach kann diese Person in diesem Amt keiner Fassung mehr zustimmen. Was schon zugestimmt ist, gilt weiter.",
        "After this the person can consent to no further version in this office. What was consented to counts on.")
  }
  public var consentPoints: [String] {
    wording.language == .german
      ? [
        "Dieses Recht gibt und nimmt die Organisation, nicht der Betrieb. Halten Sie fest, wer es Ihnen mitgeteilt hat.",
        "Wo die Person gerade in diesem Amt arbeitet, meldet sie sich neu an. Ein Text, den sie noch abschickt, bleibt erhalten.",
      ]
      : [
        "This right is given and taken by the organisation, not by operations. Keep a note of who told you.",
        "Where the person is working in this office, they sign in anew. A text they still send is kept.",
      ]
  }
  public var leaveAsIs: String { say("So lassen", "Leave it so") }
  public var consentChanged: String { say("Das Zustimmungsrecht ist geändert.", "The right to consent is changed.") }
}

// Withdrawing an invitation
extension KeepingWords {
  public func withdrawOf(_ name: String) -> String {
    name.isEmpty
      ? say("Eine Einladung zurückziehen", "Withdraw an invitation")
      : say("Einladung für \(name) zurückziehen", "Withdraw the invitation for \(name)")
  }
  public var withdrawLead: String {
    say(
      "Der Link öffnet danach nichts mehr. Wer ihn aufruft, erfährt nicht, warum.",
      "After this the link opens nothing. Whoever uses it does not learn why.")
  }
  public var withdrawButton: String { say("Einladung zurückziehen", "Withdraw the invitation") }
  public var keepInvitation: String { say("Einladung offen lassen", "Leave the invitation open") }
  public var withdrawn: String { say("Die Einladung ist zurückgezogen.", "The invitation is withdrawn.") }
}

// Succession
extension KeepingWords {
  public func successionOf(_ name: String) -> String { say("Nachfolge für \(name)", "Succession of \(name)") }
  public var successionLead: String {
    say(
      "Das Amt geht an eine andere Person über, ohne Lücke und ohne doppelte Besetzung.",
      "The office passes to another person, without a gap and without being held twice.")
  }
  public var successionPoints: [String] {
    wording.language == .german
      ? [
        "Offene Zusagen, wartende Zustimmungen und geplante Dialoge gehören dem Amt und der Organisation. Sie warten danach auf die neue Person.",
        "Zustimmungen, die gegeben sind, behalten den Namen der Person, die sie gab.",
        "Das Zustimmungsrecht geht mit über, wenn die bisherige Person es dann hat. Wer sie in diesem Amt vertritt, vertritt nicht mehr.",
        "Versiegelte Entwürfe gehen nicht mit über: Sie gehören denen, die sie geschrieben haben.",
        "War es das letzte Amt der bisherigen Person, kann sie sich danach nicht mehr anmelden.",
      ]
      : [
        "Open promises, waiting consents and planned dialogues belong to the office and the organisation. They then wait for the new person.",
        "Consents that were given keep the name of the person who gave them.",
        "The right to consent passes over if the present holder has it then. Whoever stands in for them in this office no longer does.",
        "Sealed drafts do not pass over: they belong to those who wrote them.",
        "If it was the last office of the present holder, they can no longer sign in.",
      ]
  }
  public var knownSuccessor: String { say("An jemanden mit Zugang", "To somebody with an account") }
  public var knownSuccessorNote: String {
    say("Das Amt geht sofort über.", "The office passes at once.")
  }
  public var newSuccessor: String { say("An jemanden ohne Zugang", "To somebody without an account") }
  public var newSuccessorNote: String {
    say(
      "Sie erhalten einen Link. Das Amt geht in dem Augenblick über, in dem die neue Person ihn annimmt.",
      "You receive a link. The office passes in the moment in which the new person accepts it.")
  }
  public var person: String { say("Person", "Person") }
  public var choosePerson: String { say("Wählen Sie eine Person", "Choose a person") }
  public var handOver: String { say("Amt übergeben", "Hand the office over") }
}

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

// What is still open in these forms
extension KeepingWords {
  public var chooseOffice: String { say("Wählen Sie ein Amt", "Choose an office") }
  public var chooseOrganisation: String { say("Wählen Sie eine Organisation", "Choose an organisation") }
  public func otherOffice(in kind: Organisation.Kind) -> String {
    let offices = wording.list(kind.offices.map { wording.name(of: $0) })
    return say("Wählen Sie ein Amt, das es hier gibt: \(offices)", "Choose an office that exists here: \(offices)")
  }
  public var cannotConsent: String {
    say(
      "Nehmen Sie das Häkchen heraus: Dieses Amt stimmt keinen Fassungen zu",
      "Remove the tick: this office does not consent to versions")
  }
  public var alreadyThere: String {
    say("Diese Person hat dieses Amt dort schon", "This person already holds this office there")
  }
  public var operationsStandsAlone: String {
    say(
      "Nehmen Sie dafür einen eigenen Zugang. Betrieb und andere Ämter gehen nicht zusammen: Wer Zugänge pflegt, sieht weder Werte noch Gespräche",
      "Use an account of its own for this. Operations and other offices do not go together: whoever keeps accounts sees neither figures nor talk"
    )
  }
  public func tooLongName(_ most: Int) -> String {
    say("Kürzen Sie den Namen auf \(most) Zeichen", "Shorten the name to \(most) characters")
  }
  public func given(_ office: Office, _ organisation: String) -> String {
    let name = wording.name(of: office)
    return say("Das Amt ist gegeben: \(name), \(organisation).", "The office is given: \(name), \(organisation).")
  }
}
