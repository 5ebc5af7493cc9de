public import Attention

/// What is still open, as an instruction. Never "bitte", never "ungültig".
extension AgreementWords {
  public func tooFew(_ count: Int) -> String {
    say(
      "Wählen Sie mindestens drei Indikatoren. Zurzeit \(count == 1 ? "ist" : "sind") es \(count)",
      "Choose at least three indicators. At present there \(count == 1 ? "is" : "are") \(count)")
  }
  public func tooMany(_ count: Int, most: Int) -> String {
    say(
      "Wählen Sie höchstens \(wording.inWords(most)) Indikatoren. Zurzeit sind es \(count)",
      "Choose at most \(wording.inWords(most)) indicators. At present there are \(count)")
  }
  public func tooManyQuestions(_ count: Int) -> String {
    say(
      "Halten Sie höchstens fünf Leitfragen fest. Zurzeit sind es \(count)",
      "Record at most five guiding questions. At present there are \(count)")
  }
  public func reasonMissing(_ indicator: String) -> String {
    say(
      "Schreiben Sie zu \(wording.quoted(indicator)) in einem Satz, warum Sie darauf achten",
      "Write in one sentence why you pay attention to \(wording.quoted(indicator))")
  }
  public func contributionMissing(_ organisation: String) -> String {
    say("Schreiben Sie auf, was \(organisation) beiträgt", "Write down what \(organisation) contributes")
  }
  public func dialogueOutside(_ day: Day) -> String {
    say(
      "Legen Sie den Dialog am \(wording.date(day)) in den Zeitraum der Vereinbarung",
      "Move the dialogue on \(wording.date(day)) into the term of the agreement")
  }
  public var unreadableDay: String {
    say(
      "Schreiben Sie den Tag als Tag, Monat und Jahr, zum Beispiel 9 Februar 2027",
      "Write the day as day, month and year, for example 9 February 2027")
  }
  public var dialogueTwice: String {
    say("Nennen Sie jeden Tag nur einmal", "Name each day only once")
  }

  /// - Parameters:
  ///   - indicator: what an indicator is called on this page.
  ///   - organisation: what an organisation is called.
  public func message(
    _ fault: AgreementFault, indicator: (Key<Indicator>) -> String, organisation: (ID<Organisation>) -> String
  ) -> String {
    switch fault {
    case .tooFewFoci(let count): tooFew(count)
    case .tooManyFoci(let count, let most): tooMany(count, most: most)
    case .focusTwice: say("Wählen Sie jede Messgröße nur einmal", "Choose each measure only once")
    case .focusWithoutReason(let key): reasonMissing(indicator(key))
    case .withoutQuestion: say("Halten Sie mindestens eine Leitfrage fest", "Record at least one guiding question")
    case .tooManyQuestions(let count): tooManyQuestions(count)
    case .partyWithoutContribution(let party): contributionMissing(organisation(party))
    case .withoutDialogue:
      say("Nennen Sie mindestens einen Tag für einen Dialog", "Name at least one day for a dialogue")
    case .dialogueOutsideTerm(let day): dialogueOutside(day)
    case .withoutPartner: say("Nennen Sie die andere Seite", "Name the other side")
    case .termBackwards:
      say("Das Ende liegt vor dem Anfang. Tauschen Sie die Tage", "The end lies before the beginning. Swap the days")
    }
  }
}

extension AgreementWords {
  public var chooseObserved: String {
    say("Wählen Sie, wessen Arbeit Sie anschauen", "Choose whose work you look at")
  }
  public var choosePartner: String { say("Wählen Sie die andere Seite", "Choose the other side") }
  public var sameSideTwice: String {
    say(
      "Wählen Sie zwei verschiedene Seiten. Zurzeit steht auf beiden dieselbe",
      "Choose two different sides. At present both are the same")
  }
  public func ownSideMissing(_ own: String) -> String {
    say("Eine der beiden Seiten ist \(own). Wählen Sie sie aus", "One of the two sides is \(own). Choose it")
  }
  public var chooseScope: String { say("Wählen Sie die Art der Vereinbarung", "Choose the kind of agreement") }
  public var thisIsWithin: String {
    say(
      "Beide Seiten gehören zu einem Jobcenter. Wählen Sie „Innerhalb eines Jobcenters“",
      "Both sides belong to one Jobcenter. Choose “Inside one Jobcenter”")
  }
  public var thisIsBetween: String {
    say(
      "Die beiden Seiten gehören nicht zu einem Jobcenter. Wählen Sie „Zwischen Organisationen“",
      "The two sides do not belong to one Jobcenter. Choose “Between organisations”")
  }
  public func foreignVoice(_ voice: String) -> String {
    say(
      "\(voice) gehört zu einem anderen Jobcenter. Nehmen Sie das Häkchen heraus",
      "\(voice) belongs to another Jobcenter. Remove the tick")
  }
  public var chooseHalfYear: String { say("Wählen Sie ein Halbjahr", "Choose a half-year") }
}
