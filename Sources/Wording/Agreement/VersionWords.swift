public import Attention

/// Words of presented versions: what changed, who laid them before the other side, what is printed below them.
extension AgreementWords {
  public var versions: String { say("Fassungen", "Versions") }
  public func presented(_ day: Day, by organisation: String) -> String {
    say(
      "Vorgelegt am \(wording.date(day)) von \(organisation).", "Presented on \(wording.date(day)) by \(organisation).")
  }
  public func dated(_ day: Day) -> String { say("vom \(wording.date(day))", "of \(wording.date(day))") }
  public func changed(_ parts: [Difference.Part]) -> String {
    let names = wording.list(parts.map(name(of:)))
    return say("geändert: \(names)", "changed: \(names)")
  }
  public var frozen: String {
    say(
      "Dieser Text ist so vorgelegt worden und bleibt unverändert.",
      "This text was presented like this and stays unchanged.")
  }
  public func differences(from ordinal: Int) -> String {
    say("Was sich seit Fassung \(ordinal) geändert hat", "What changed since version \(ordinal)")
  }
  public var firstVersion: String {
    say("Dies ist die erste Fassung.", "This is the first version.")
  }
  public var noDifference: String {
    say("Der Wortlaut ist derselbe.", "The wording is the same.")
  }
  public var added: String { say("Neu:", "New:") }
  public var removed: String { say("Entfallen:", "Left out:") }
  public var orderOnly: String { say("Nur die Reihenfolge ist neu.", "Only the order is new.") }

  public func name(of part: Difference.Part) -> String {
    switch part {
    case .term: term
    case .parties: say("Beteiligte", "Parties")
    case .occasion: occasion
    case .field: field
    case .process: process
    case .foci: say("Fokusindikatoren", "Focus indicators")
    case .questions: say("Leitfragen", "Guiding questions")
    case .contributions: say("Beiträge", "Contributions")
    case .dialogueDays: dialogues
    case .rhythm: rhythm
    case .review: review
    }
  }
}

extension AgreementWords {
  public var fingerprint: String { say("Prüfsumme des Wortlauts", "Digest of the wording") }
  public var fingerprintNote: String {
    say(
      "Beide Seiten stimmen genau dem Wortlaut zu, zu dem diese Prüfsumme gehört.",
      "Both sides consent to exactly the wording this digest belongs to.")
  }
  public var printHeading: String { say("Druckansicht", "Print view") }
  public var backToAgreement: String { say("Zur Vereinbarung", "To the agreement") }
}

extension AgreementWords {
  public func overtakenTitle(_ newest: Int) -> String {
    say("Es gibt inzwischen Fassung \(newest)", "Meanwhile there is version \(newest)")
  }
  public func overtaken(_ ordinal: Int) -> String {
    say(
      "Sie haben Fassung \(ordinal) vor sich gehabt. Ihre Zustimmung wurde nicht eingetragen. Lesen Sie, was sich geändert hat.",
      "You had version \(ordinal) in front of you. Your consent has not been entered. Read what has changed.")
  }
  public var editedMeanwhileTitle: String {
    say("Der Entwurf wurde inzwischen geändert", "The draft was changed meanwhile")
  }
  public var editedMeanwhile: String {
    say(
      "Während Sie schrieben, hat jemand anderes denselben Entwurf gespeichert. Nichts ist verloren: Hier steht, was Sie geschrieben haben und was jetzt gilt.",
      "While you were writing, somebody else saved the same draft. Nothing is lost: here is what you wrote and what stands now."
    )
  }
  public var typed: String { say("Das haben Sie geschrieben", "What you wrote") }
  public var stands: String { say("Das steht jetzt im Entwurf", "What stands in the draft now") }
  public var nothingThere: String { say("nichts", "nothing") }
  public var sameWords: String {
    say(
      "Was Sie geschrieben haben, steht schon so im Entwurf.", "What you wrote already stands in the draft like this.")
  }
  public var takeMine: String { say("Meinen Text in den Entwurf übernehmen", "Take my text into the draft") }
  public var keepStanding: String { say("Entwurf lassen, wie er ist", "Leave the draft as it is") }
}
