import Attention

// What the command line says about people and retention.
extension HandleWords {
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  /// Nothing goes by this name, and what there is.
  func unknown(_ what: String, _ name: String, _ known: [String]) -> String {
    let all = known.joined(separator: "; ")
    return say(
      "\(what) „\(name)“ gibt es hier nicht. Es gibt: \(all).", "There is no \(what) “\(name)” here. There are: \(all)."
    )
  }

  public func invited(_ office: String, _ link: String) -> String {
    say(
      "Einladung: \(office). Dieser Link gilt einmal und \(Invitation.days) Tage:\n\(link)",
      "Invitation: \(office). This link works once and for \(Invitation.days) days:\n\(link)")
  }
  public func recovery(_ name: String, _ link: String) -> String {
    say(
      "Wiederherstellung für \(name). Dieser Link gilt einmal und \(Recovery.hours) Stunden; im Protokoll steht, dass es ihn gibt:\n\(link)",
      "Recovery for \(name). This link works once and for \(Recovery.hours) hours; the protocol says that it exists:\n\(link)"
    )
  }
  public var addHouse: String {
    say(
      "Setzen Sie die Adresse Ihres Hauses davor, oder nennen Sie sie mit --address.",
      "Put the address of your house before it, or give it with --address.")
  }
  public func noLogin(_ login: String) -> String {
    say(
      "Einen offenen Zugang mit dem Anmeldenamen „\(login)“ gibt es nicht.",
      "There is no open account with the sign-in name “\(login)”.")
  }
  public func nobodyCalled(_ login: String) -> String {
    say(
      "Einen Zugang mit dem Anmeldenamen „\(login)“ gibt es nicht, auch keinen geschlossenen.",
      "There is no account with the sign-in name “\(login)”, not even a closed one.")
  }
  public func noAddress(_ typed: String) -> String {
    say(
      "„\(typed)“ ist keine Adresse eines Hauses. Schreiben Sie sie wie https://augenmerk.example.org.",
      "“\(typed)” is no address of a house. Write it like https://augenmerk.example.org.")
  }
  public func noOffice(_ name: String, _ known: [String]) -> String {
    unknown(say("Ein Amt", "office"), name, known)
  }
  public func noRetention(_ name: String, _ known: [String]) -> String {
    unknown(say("Eine Art", "kind"), name, known)
  }
  public var daysOrForever: String {
    say("Nennen Sie --days oder --forever.", "Give --days or --forever.")
  }
  public var noOperations: String {
    say(
      "Nennen Sie mit --organisation, welche Organisation löscht.",
      "Name with --organisation which organisation erases.")
  }
}

// What the store refuses.
extension HandleWords {
  public func noSuchOffice(_ office: String) -> String {
    say(
      "Das Amt \(office) gibt es in dieser Organisation nicht.",
      "The office \(office) does not exist in this organisation.")
  }
  public func cannotConsent(_ office: String) -> String {
    say("Das Amt \(office) stimmt keinen Fassungen zu.", "The office \(office) does not consent to versions.")
  }
  public func impossibleLimit(_ number: Int) -> String {
    let (least, most) = (Retention.possibleDays.lowerBound, Retention.possibleDays.upperBound)
    return say(
      "\(number) geht nicht. Nennen Sie \(least) bis \(most) Tage.",
      "\(number) is not possible. Give \(least) to \(most) days.")
  }
}
