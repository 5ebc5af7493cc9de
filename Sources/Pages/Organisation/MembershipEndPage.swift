import Attention
public import Markup
import Wording

/// Asks once more before a membership ends, and says what stays.
public struct MembershipEndPage: Page {
  public let here: Surroundings
  private let member: PeoplePage.Member
  private let form: Filled

  public init(_ here: Surroundings, member: PeoplePage.Member, form: Filled = Filled()) {
    (self.here, self.member, self.form) = (here, member, form)
  }

  public var title: String { words.endOf(member.account.name) }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] {
    [Crumb(here.wording.administration, .administration), Crumb(words.people, .people)]
  }
  public var faults: [FormFault] { form.faults }
  private var words: HouseWords { here.wording.house }

  public func body(_ html: HTML) {
    let membership = member.membership
    html(.p, .class("kennung"), text: "\(here.wording.name(of: membership.office)), \(membership.organisation.name)")
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.endLead)
    html(.ul) {
      html(.li, text: words.whatStays)
      html(.li, text: words.whatGoes)
    }
    PostForm(to: .membershipEnd(membership.id), here).write(html) {
      html(.p, .class("knopf-zeile")) {
        html(.button, .id("ende"), .class("knopf"), .type("submit"), text: words.endButton)
        html(.a, .href(Address.people.path), text: words.keepMembership)
      }
    }
  }

  /// The page when the last office Betrieb would go.
  public static func lastOperations(_ here: Surroundings, member: PeoplePage.Member) -> MembershipEndPage {
    MembershipEndPage(
      here, member: member, form: Filled(faults: [FormFault("ende", here.wording.house.lastOperations)]))
  }
}
