import Attention
import Pages
import Store

struct FociStep: DraftingStep {
  func address(_ agreement: ID<Agreement>) -> Address { .foci(agreement) }
  func next(_ agreement: ID<Agreement>) -> Address { .reasons(agreement) }

  func preset(_ desk: DraftingDesk) -> Filled {
    let also = desk.query.flatMap { try? Key<Indicator>($0) }.flatMap { desk.tableau[$0]?.id }
    return FociForm(desk.agreement.draft, also: also).filled
  }

  func applied(_ form: Filled, to draft: AgreementText, _ desk: DraftingDesk) throws(FormFaults) -> AgreementText {
    try FociForm(form).applied(to: draft, tableau: desk.tableau, mostFoci: desk.mostFoci, desk.wording)
  }

  func page(_ desk: DraftingDesk, _ filled: Filled) -> any Page {
    FociPage(
      here: desk.here, agreement: desk.agreement, roster: desk.roster, tableau: desk.tableau,
      mostFoci: desk.mostFoci, filled: filled)
  }
}

struct ReasonsStep: DraftingStep {
  func address(_ agreement: ID<Agreement>) -> Address { .reasons(agreement) }
  func next(_ agreement: ID<Agreement>) -> Address { .questions(agreement) }
  func preset(_ desk: DraftingDesk) -> Filled { ReasonsForm(desk.agreement.draft).filled }

  func applied(_ form: Filled, to draft: AgreementText, _ desk: DraftingDesk) throws(FormFaults) -> AgreementText {
    try ReasonsForm(form).applied(to: draft, tableau: desk.tableau, mostFoci: desk.mostFoci, desk.wording)
  }

  func page(_ desk: DraftingDesk, _ filled: Filled) -> any Page {
    ReasonsPage(
      here: desk.here, agreement: desk.agreement, roster: desk.roster, tableau: desk.tableau, filled: filled)
  }
}

struct QuestionsStep: DraftingStep {
  /// More would bury the suggestions from the chosen indicators.
  private static let mostEarlier = 5

  func address(_ agreement: ID<Agreement>) -> Address { .questions(agreement) }
  func next(_ agreement: ID<Agreement>) -> Address { .contributions(agreement) }

  func preset(_ desk: DraftingDesk) async throws -> Filled {
    QuestionsForm(desk.agreement.draft, earlier: try await earlier(desk)).filled
  }

  func applied(_ form: Filled, to draft: AgreementText, _ desk: DraftingDesk) throws(FormFaults) -> AgreementText {
    try QuestionsForm(form).applied(to: draft, desk.wording)
  }

  func page(_ desk: DraftingDesk, _ filled: Filled) async throws -> any Page {
    QuestionsPage(
      here: desk.here, agreement: desk.agreement, roster: desk.roster, earlier: try await earlier(desk),
      filled: filled)
  }

  /// Questions nobody has answered yet, from agreements of the same sides that look at the same organisation, as far as the
  /// visitor may read them; newest first.
  private func earlier(_ desk: DraftingDesk) async throws -> [String] {
    var questions: [Entry] = []
    for agreement in try await desk.household.agreements(of: desk.member)
    where agreement.text.observed == desk.agreement.draft.observed {
      questions += try await desk.household.store.openQuestions(of: agreement.id)
    }
    return questions.filter { Right.may(.readRecord($0.audiences), desk.member.standing) }
      .sorted { $0.recorded > $1.recorded }.compactMap { $0.said?.text }.prefix(Self.mostEarlier).map(\.self)
  }
}

struct ContributionsStep: DraftingStep {
  func address(_ agreement: ID<Agreement>) -> Address { .contributions(agreement) }
  func next(_ agreement: ID<Agreement>) -> Address { .keyPoints(agreement) }
  func preset(_ desk: DraftingDesk) -> Filled { ContributionsForm(desk.agreement.draft).filled }

  func applied(_ form: Filled, to draft: AgreementText, _ desk: DraftingDesk) throws(FormFaults) -> AgreementText {
    ContributionsForm(form).applied(to: draft)
  }

  func page(_ desk: DraftingDesk, _ filled: Filled) -> any Page {
    ContributionsPage(here: desk.here, agreement: desk.agreement, roster: desk.roster, filled: filled)
  }
}

struct KeyPointsStep: DraftingStep {
  func address(_ agreement: ID<Agreement>) -> Address { .keyPoints(agreement) }
  func next(_ agreement: ID<Agreement>) -> Address { .check(agreement) }
  func preset(_ desk: DraftingDesk) -> Filled { KeyPointsForm(desk.agreement.draft, desk.wording).filled }

  func applied(_ form: Filled, to draft: AgreementText, _ desk: DraftingDesk) throws(FormFaults) -> AgreementText {
    try KeyPointsForm(form).applied(to: draft, desk.wording)
  }

  func page(_ desk: DraftingDesk, _ filled: Filled) -> any Page {
    KeyPointsPage(here: desk.here, agreement: desk.agreement, roster: desk.roster, filled: filled)
  }
}
