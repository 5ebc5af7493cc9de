public import Attention

/// Who may stand in a new agreement that somebody of one organisation begins, and for which half-years.
///
/// A team speaks with its Jobcenter; a Jobcenter with its teams or with the bodies outside; a body outside with a Jobcenter.
/// Teams below seven people are never looked at (product.md, promise 3); they can still be the other side.
public struct AgreementChoices: Sendable {
  public let own: Organisation
  public let observable: [Organisation]
  public let partners: [Organisation]
  public let voices: [Organisation]
  /// The running half-year and the two after it.
  public let halfYears: [Period]

  /// - Parameter organisations: all of the house.
  public init(own: Organisation, organisations: [Organisation], today: Day) {
    let jobcenter = own.kind.isJobcenter ? own.id : (own.kind == .team ? own.parent : nil)
    let home = organisations.filter { $0.id == jobcenter }
    let teams = organisations.filter { $0.kind == .team && $0.parent == jobcenter && jobcenter != nil }
    let outside = organisations.filter { Self.isOutside($0.kind) }
    switch own.kind {
    case .team:
      observable = [own].filter(\.mayBeObserved) + home
      partners = home + [own]
    case _ where own.kind.isJobcenter:
      observable = [own] + teams.filter(\.mayBeObserved)
      partners = outside + teams + [own]
    default:
      observable = organisations.filter(\.kind.isJobcenter)
      partners = [own]
    }
    self.own = own
    voices = organisations.filter {
      $0.kind.isConsulted && $0.id != own.id && ($0.parent == nil || jobcenter == nil || $0.parent == jobcenter)
    }
    let running = today.period(.halfYear)
    halfYears = [running, running.advanced(by: 1), running.advanced(by: 2)]
  }

  /// Bodies that conclude agreements with a Jobcenter from outside.
  private static func isOutside(_ kind: Organisation.Kind) -> Bool {
    !kind.isJobcenter && !kind.needsParent && !kind.isConsulted
  }

  /// What stands in the form before anybody chose: the own side, the likely other side, the next half-year.
  var preset: (observed: Organisation?, partner: Organisation?, scope: AgreementText.Scope, halfYear: Period) {
    let observed = observable.first
    let partner = partners.first { $0.id != observed?.id }
    return (observed, partner, isWithin(observed, partner) ? .within : .between, halfYears[1])
  }

  /// Whether one of the two is a team of the other.
  func isWithin(_ one: Organisation?, _ other: Organisation?) -> Bool {
    guard let one, let other else { return false }
    return (one.kind == .team && one.parent == other.id) || (other.kind == .team && other.parent == one.id)
  }

  /// The Jobcenter to which an observed organisation belongs.
  func jobcenter(of observed: Organisation) -> ID<Organisation>? {
    observed.kind == .team ? observed.parent : observed.id
  }
}
