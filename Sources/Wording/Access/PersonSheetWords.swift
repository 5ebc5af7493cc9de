public import Attention

extension Wording {
  public var personSheet: PersonSheetWords { PersonSheetWords(wording: self) }
}

/// What the house holds about one person, told to that person.
public struct PersonSheetWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var all: String {
    say("Alles, was zu Ihrem Zugang im Haus steht", "Everything the house holds about your account")
  }
  public var title: String { say("Auskunft", "What the house holds about you") }
  public func titleOf(_ name: String) -> String {
    say("Auskunft über den Zugang von \(name)", "What the house holds about the account of \(name)")
  }
  public var lead: String {
    say(
      "Vollständig bis auf Worte, die nur Sie öffnen, und Geheimnisse, die niemand herausgeben soll.",
      "Complete but for words only you can open, and secrets nobody should hand out.")
  }
  public var printNote: String {
    say("Sie können diese Seite drucken oder speichern.", "You can print or save this page.")
  }
  /// For whoever was handed the sheet: what it leaves out, said once at the end.
  public var others: String {
    say("Was sich Ihnen nicht zuordnen lässt", "What cannot be traced to you")
  }

  /// The whole sheet, part by part; nothing is left out because it is empty.
  public func passages(_ sheet: PersonSheet) -> [Passage] {
    [
      account(sheet), offices(sheet), sessions(sheet), links(sheet), notices(sheet), drafts(sheet), kept(sheet),
      consents(sheet), acts(sheet), untraceable, whatFor,
    ]
  }

  private func list(_ heading: String, _ lines: [String], none: String, _ note: String? = nil) -> Passage {
    guard !lines.isEmpty else { return Passage(heading, [.text(none)]) }
    return Passage(heading, [.list(lines)] + (note.map { [.text($0)] } ?? []))
  }

  private var nothing: String { say("Nichts.", "Nothing.") }
}

// The account and the ways into it
extension PersonSheetWords {
  private func account(_ sheet: PersonSheet) -> Passage {
    var terms = [
      Passage.Term(say("Name", "Name"), sheet.account.name),
      Passage.Term(say("Anmeldename", "Sign-in name"), sheet.account.login),
      Passage.Term(say("Angelegt", "Made"), wording.moment(sheet.created)),
    ]
    if sheet.isClosed {
      let closed = sheet.closed.map { wording.moment($0) } ?? say("ohne bekannten Tag", "day not known")
      terms.append(Passage.Term(say("Geschlossen", "Closed"), closed))
    }
    let password = say(
      "liegt nur als Prüfsumme vor; sie wird nicht herausgegeben", "kept only as a checksum, which is not handed out")
    terms.append(Passage.Term(say("Passwort", "Password"), password))
    terms.append(Passage.Term(say("Zweiter Faktor", "Second factor"), secondFactor(sheet.ways.secondFactor)))
    return Passage(say("Zugang", "Account"), [.terms(terms)])
  }

  private func secondFactor(_ factor: PersonSheet.SecondFactor) -> String {
    switch factor {
    case .off: say("ausgeschaltet", "off")
    case .begun:
      say(
        "begonnen, noch nicht bestätigt; der Schlüssel liegt versiegelt", "begun, not confirmed; its secret lies sealed"
      )
    case .on(let since, let codes):
      say(
        "an seit dem \(wording.date(since.day)); der Schlüssel liegt versiegelt, \(codes) Ersatzcodes als Prüfsummen",
        "on since \(wording.date(since.day)); its secret lies sealed, \(codes) spare codes as checksums")
    }
  }

  private func offices(_ sheet: PersonSheet) -> Passage {
    list(
      say("Ämter und Vertretungen", "Offices and stand-ins"), sheet.offices.flatMap(lines),
      none: say("Zurzeit kein Amt.", "No office at present."))
  }

  private func lines(_ held: HeldOffice) -> [String] {
    let access = wording.access
    var line = place(held.membership)
    if held.membership.mayConsent { line += " · \(access.mayConsent)" }
    if let away = held.away, let standIn = held.membership.standIn {
      line += " · \(access.standsIn(away, wording.span(standIn.first, standIn.last)))"
    }
    return [line]
      + held.standIns.map {
        "\(place(held.membership)) · \(access.stoodInBy($0.name, wording.span($0.standIn.first, $0.standIn.last)))"
      }
  }

  private func place(_ membership: Membership) -> String {
    wording.name(of: membership.office, in: membership.organisation.name)
  }

  private func sessions(_ sheet: PersonSheet) -> Passage {
    let lines = sheet.ways.sessions.map { session in
      let office = sheet.offices.first { $0.membership.id == session.membership }.map { place($0.membership) }
      let language = session.language == .german ? say("Deutsch", "German") : say("Englisch", "English")
      return [
        wording.access.signedInSince(wording.moment(session.began)),
        wording.access.lastUsed(wording.moment(session.lastUsed)),
        office ?? say("in keinem Amt mehr", "in no office any more"),
        language,
      ].joined(separator: " · ")
    }
    return list(
      say("Anmeldungen", "Sessions"), lines, none: nothing,
      say(
        "Was in einer Anmeldung gelesen oder getan wurde, hält das Haus nicht fest.",
        "What was read or done in a session is not recorded."))
  }

  private func links(_ sheet: PersonSheet) -> Passage {
    let recovery = sheet.ways.recovery.map { link in
      say(
        "Link zur Wiederherstellung, ausgestellt am \(wording.moment(link.made)), gilt bis zum \(wording.moment(link.expires))",
        "Recovery link, made on \(wording.moment(link.made)), works until \(wording.moment(link.expires))")
    }
    let invitations = sheet.ways.invitations.map { invitation in
      let office = wording.name(of: invitation.offer.office, in: invitation.organisation.name)
      let whom = invitation.offer.whom.isEmpty ? wording.keeping.withoutName : invitation.offer.whom
      return say(
        "Einladung in das Amt \(office), für: \(whom), gilt bis zum \(wording.moment(invitation.expires))",
        "Invitation to the office \(office), for: \(whom), works until \(wording.moment(invitation.expires))")
    }
    return list(
      say("Offene Links", "Open links"), (recovery.map { [$0] } ?? []) + invitations, none: nothing,
      say(
        "Von einem Link liegt nur eine Prüfsumme im Haus. Einladungen stehen hier, wenn sie diesen Namen nennen oder eine Nachfolge in einem dieser Ämter.",
        "Of a link the house keeps only a checksum. Invitations stand here when they name this person or a successor in one of these offices."
      ))
  }

  private func notices(_ sheet: PersonSheet) -> Passage {
    let lines = sheet.notices.map { notice in
      wording.access.sentence(notice) + (notice.isRead ? say(" (zur Kenntnis genommen)", " (read)") : "")
    }
    return list(say("Hinweise", "Notices"), lines, none: nothing)
  }
}

// What was written
extension PersonSheetWords {
  private func drafts(_ sheet: PersonSheet) -> Passage {
    let lines = sheet.texts.drafts.map { draft in
      let others =
        draft.others == 0
        ? say("allein geschrieben", "written alone")
        : say("mit \(draft.others) weiteren geschrieben", "written with \(draft.others) more")
      return [
        wording.name(of: draft.kind),
        say("zuletzt geändert am \(wording.moment(draft.updated))", "last changed on \(wording.moment(draft.updated))"),
        others, pin(draft.place),
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return list(
      say("Versiegelte Entwürfe", "Sealed drafts"), lines, none: nothing,
      say(
        "Ihre Worte stehen hier nicht: Im Programm öffnet sie nur, wer sie schreibt, nach der Anmeldung. Wer Datenbank und Hausschlüssel zusammen hat, könnte sie technisch öffnen; für eine Auskunft geschieht das nicht.",
        "Their words do not stand here: in the program only those who write them open them, once signed in. Whoever has database and house key together could open them by technical means; for this answer nobody does."
      ))
  }

  /// Where a draft is pinned, as it is kept beside the sealed words.
  private func pin(_ place: Entry.Place) -> String {
    let agreement = place.agreement.map { say("Vereinbarung \($0)", "agreement \($0)") }
    let dialogue = place.dialogue.map { say("Dialog \($0)", "dialogue \($0)") }
    let curve = place.series.map { series in
      say("Verlauf \(series)", "curve \(series)") + (place.stretch.map { ", \(wording.stretch($0))" } ?? "")
    }
    return [agreement, dialogue, curve].compactMap { $0 }.joined(separator: ", ")
  }

  private func kept(_ sheet: PersonSheet) -> Passage {
    let lines = sheet.texts.kept.map { kept in
      say(
        "Ein Formular von \(kept.path), aufgehoben bis zum \(wording.moment(kept.until))",
        "A form of \(kept.path), kept until \(wording.moment(kept.until))")
    }
    return list(
      say("Aufgehobene Texte", "Texts that are kept"), lines, none: nothing,
      say(
        "Verschlüsselt. Nach der Anmeldung steht das Geschriebene wieder in seinem Formular.",
        "Encrypted. After signing in what was written stands in its form again."))
  }

  private func consents(_ sheet: PersonSheet) -> Passage {
    let lines = sheet.texts.consents.map { consent in
      let office = wording.name(of: consent.office, in: sheet.organisations[consent.organisation] ?? "")
      let remarks = [
        consent.byStandIn ? say("in Vertretung", "standing in") : nil,
        consent.isByName
          ? say(
            "über den Namen gefunden, kann jemand anderen desselben Namens meinen",
            "found by the name, may mean somebody else of this name") : nil,
      ]
      return say(
        "\(wording.moment(consent.recorded)): Fassung \(consent.version) von Vereinbarung \(consent.agreement), \(office), unter dem Namen \(consent.name)",
        "\(wording.moment(consent.recorded)): version \(consent.version) of agreement \(consent.agreement), \(office), under the name \(consent.name)"
      ) + remarks.compactMap { $0 }.map { " (\($0))" }.joined()
    }
    return list(
      say("Zustimmungen mit Namen", "Consents with the name"), lines, none: nothing,
      say(
        "Sichtbar für die Seiten der Vereinbarung. Der Wortlaut, dem zugestimmt wurde, gehört der Vereinbarung.",
        "Visible to the parties of the agreement. The wording that was consented to belongs to the agreement."))
  }

  private func acts(_ sheet: PersonSheet) -> Passage {
    let settings = wording.settings
    let lines = sheet.acts.map { act in
      "\(wording.moment(act.done)): "
        + settings.sentence(act, person: sheet.account.name, place: settings.place(act, sheet.organisations))
        + " (\(settings.doer(act, sheet.organisations)))"
    }
    return list(say("Im Protokoll des Hauses", "In the protocol of the house"), lines, none: nothing)
  }
}

// What is not there, and the rest of the answer
extension PersonSheetWords {
  private var untraceable: Passage {
    Passage(
      others,
      [
        .list([
          say(
            "Was jemand im Amt gesagt, entschieden oder zugesagt hat, nennt Amt und Organisation, keinen Zugang. Das Haus weiß nicht, von wem es ist. Hat ein Amt nur eine Person, lässt sie sich daraus erkennen.",
            "What was said, decided or promised in an office names office and organisation, no account. The house does not know whose it is. Where an office has one person only, they can be recognised from it."
          ),
          say(
            "Vermerkt wird, welche Organisation einen Beitrag einer anderen Seite gelesen hat, nicht welche Person.",
            "It is noted which organisation has read a contribution of another side, not which person."),
          say(
            "Wer eine Barriere meldet, braucht keinen Zugang; Meldungen sind keinem zugeordnet.",
            "Whoever reports a barrier needs no account; reports belong to none."),
          say(
            "In freien Worten anderer kann ein Name stehen. Danach sucht diese Auskunft nicht.",
            "A name may stand in free words of others. This answer does not search for it."),
        ])
      ])
  }

  private var whatFor: Passage {
    Passage(
      say("Wozu, für wen, wie lange", "What for, for whom, how long"),
      [
        .text(
          say(
            "Die Angaben kommen von Ihnen und vom Betrieb des Hauses. Wozu sie da sind, wer sie sieht, wie lange sie bleiben und welche Rechte Sie haben, steht auf der Datenschutzseite des Hauses (/datenschutz). Nach außen gibt das Programm nichts davon; Entscheidungen trifft es keine.",
            "This comes from you and from the operations of the house. What it is for, who sees it, how long it stays and which rights you have stands on the privacy page of the house (/datenschutz). The program hands none of it to others and decides nothing."
          ))
      ])
  }
}

extension Passage {
  /// For a terminal or a printout: the heading, then its lines.
  public var plainText: String {
    let lines = parts.flatMap { part -> [String] in
      switch part {
      case .text(let text): [text]
      case .list(let items), .steps(let items): items.map { "- \($0)" }
      case .terms(let terms): terms.map { "\($0.word): \($0.meaning)" }
      }
    }
    return ([heading] + lines.map { "  \($0)" }).joined(separator: "\n")
  }
}
