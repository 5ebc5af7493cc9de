package import Attention
package import Store

/// Everything the door needs from inside the house: what is remembered, what is offered, and the time.
package struct Household: Sendable {
  package let store: Store
  package let tableau: Tableau
  /// What happened around the figures of every Jobcenter.
  package let calendar: NationalCalendar
  package let guides: [Guide]
  package let perspectives: [Perspective]
  package let house: House
  /// What the house tells everybody about itself.
  package let notices: Notices
  /// The clock enters here and is handed down as a value.
  package let now: @Sendable () -> Moment
  /// What the first run asks for, so that a house belongs to whoever started it and not to the first visitor; nil when somebody
  /// has moved in.
  package let setUpWord: SetUpWord?
  /// Passwords, codes and links that were tried and did not fit.
  let attempts = Attempts()
  /// Barriers that were reported, by sender.
  let reports = ReportLimit()
  /// How much one account and one sender may ask for.
  let allowances: Allowances
  /// Whether cookies are marked `Secure`: everywhere but on plain loopback.
  package let isSecure: Bool

  package init(
    store: Store, house: House, notices: Notices = Notices(), tableau: Tableau,
    calendar: NationalCalendar = .empty, guides: [Guide],
    perspectives: [Perspective],
    now: @escaping @Sendable () -> Moment, isSecure: Bool, setUpWord: SetUpWord? = nil, limits: RequestLimits = .none
  ) {
    (self.store, self.house, self.notices) = (store, house, notices)
    (self.tableau, self.calendar, self.guides) = (tableau, calendar, guides)
    (self.perspectives, self.now, self.isSecure) = (perspectives, now, isSecure)
    self.setUpWord = setUpWord
    allowances = Allowances(limits)
  }

  package func guide(_ id: Key<Guide>) -> Guide? { guides.first { $0.id == id } }
  package func perspective(_ id: Key<Perspective>) -> Perspective? { perspectives.first { $0.id == id } }

  package var today: Day { now().day }
}
