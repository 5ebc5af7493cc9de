import Attention
import Pages
import Wording

/// What lies before somebody who writes a draft: the agreement, the tableau to choose from, the names of both sides.
struct DraftingDesk: Sendable {
  let household: Household
  let here: Surroundings
  let agreement: Agreement
  let member: MemberContext
  let roster: Roster
  let mostFoci: Int
  /// The indicator somebody comes with from the tableau (`?aufnehmen=`).
  let query: String?

  var tableau: Tableau { household.tableau }
  var wording: Wording { here.wording }

  func check(isRefused: Bool = false) -> CheckPage {
    CheckPage(
      here: here, agreement: agreement, roster: roster, tableau: tableau, mostFoci: mostFoci, isRefused: isRefused)
  }

  func check(_ newer: Agreement, isChangedMeanwhile: Bool) -> CheckPage {
    CheckPage(
      here: here, agreement: newer, roster: roster, tableau: tableau, mostFoci: mostFoci,
      isChangedMeanwhile: isChangedMeanwhile)
  }
}

/// One step of a draft: what stands in its form, what the form makes of the draft, and where it leads.
protocol DraftingStep: Sendable {
  func address(_ agreement: ID<Agreement>) -> Address
  func next(_ agreement: ID<Agreement>) -> Address
  func preset(_ desk: DraftingDesk) async throws -> Filled
  func applied(_ form: Filled, to draft: AgreementText, _ desk: DraftingDesk) throws(FormFaults) -> AgreementText
  func page(_ desk: DraftingDesk, _ filled: Filled) async throws -> any Page
}
