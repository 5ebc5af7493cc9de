import Attention
import Wording

/// The five tasks of a draft, and how far each one is.
struct DraftTasks {
  enum Task: Int, CaseIterable {
    case foci = 1
    case questions, contributions, keyPoints, check
  }

  enum State: Equatable {
    case open, begun, done
    case presented(Int)
    case notYet
  }

  let agreement: Agreement
  let mostFoci: Int

  private var text: AgreementText { agreement.draft }

  func state(of task: Task) -> State {
    switch task {
    case .foci: foci
    case .questions:
      text.questions.isEmpty ? .open : (text.questions.count > AgreementText.mostQuestions ? .begun : .done)
    case .contributions: contributions
    case .keyPoints: keyPoints
    case .check: check
    }
  }

  /// The first one that is neither done nor waiting for others.
  var firstOpen: Task? { Task.allCases.first { [.open, .begun].contains(state(of: $0)) } }

  private var faults: [AgreementFault] { text.faultsBeforePresenting(mostFoci: mostFoci) }

  private var foci: State {
    if text.foci.isEmpty { return .open }
    return faults.contains { $0.task == .foci } ? .begun : .done
  }

  private var contributions: State {
    if text.contributions.isEmpty { return .open }
    return faults.contains { $0.task == .contributions } ? .begun : .done
  }

  private var keyPoints: State {
    if text.dialogueDays.isEmpty { return .open }
    return faults.contains { $0.task == .keyPoints } ? .begun : .done
  }

  private var check: State {
    if let last = agreement.versions.last, last.text == text { return .presented(last.ordinal) }
    return faults.isEmpty ? .open : .notYet
  }
}

extension DraftTasks.Task {
  func address(_ agreement: ID<Agreement>) -> Address {
    switch self {
    case .foci: .foci(agreement)
    case .questions: .questions(agreement)
    case .contributions: .contributions(agreement)
    case .keyPoints: .keyPoints(agreement)
    case .check: .check(agreement)
    }
  }

  func title(_ words: AgreementWords) -> String {
    switch self {
    case .foci: words.taskFoci
    case .questions: words.taskQuestions
    case .contributions: words.taskContributions
    case .keyPoints: words.taskKeyPoints
    case .check: words.taskCheck
    }
  }
}

extension AgreementFault {
  /// The task in which it can be put right.
  var task: DraftTasks.Task {
    switch self {
    case .tooFewFoci, .tooManyFoci, .focusTwice, .focusWithoutReason: .foci
    case .withoutQuestion, .tooManyQuestions: .questions
    case .partyWithoutContribution: .contributions
    case .withoutDialogue, .dialogueOutsideTerm, .termBackwards: .keyPoints
    // The sides are settled when the agreement is created.
    case .withoutPartner: .check
    }
  }

  /// The page on which it can be put right.
  func address(_ agreement: ID<Agreement>) -> Address {
    if case .focusWithoutReason = self { return .reasons(agreement) }
    return task.address(agreement)
  }
}
