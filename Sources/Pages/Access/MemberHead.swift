public import Attention
import Markup
public import Wording

/// Above a page about one person's office: which office, what is to happen with it, and why.
struct MemberHead {
  let member: PeoplePage.Member
  let wording: Wording

  func write(_ html: HTML, title: String, lead: String) {
    html(.p, .class("kennung"), text: member.membership.title(wording))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: lead)
  }
}

extension Crumb {
  /// The way to a person in the administration.
  public static func toPerson(_ account: Account, _ wording: Wording) -> [Crumb] {
    [
      Crumb(wording.administration, .administration), Crumb(wording.house.people, .people),
      Crumb(account.name, .person(account.id)),
    ]
  }
}

extension Membership {
  /// `Teamleitung, Team Nord`.
  public func title(_ wording: Wording) -> String { wording.name(of: office, in: organisation.name) }
}
