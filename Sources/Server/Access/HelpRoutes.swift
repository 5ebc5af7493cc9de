import Attention
import Hummingbird
import Pages
import Store
import Wording

/// What everyone may read without signing in: help, the statute explained, accessibility, privacy, imprint.
struct HelpRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    hang(.help, corridor) { HelpPage($0) }
    hang(.statute, corridor) { StatutePage($0) }
    hang(.accessibilityHelp, corridor) { AccessibilityHelpPage($0) }
    hang(.easyLanguage, corridor) { EasyLanguagePage($0) }
    hang(.accessibility, corridor) { AccessibilityPage($0) }
    hang(.privacy, corridor) { PrivacyPage($0) }
    hang(.imprint, corridor) { ImprintPage($0) }
    hang(.reportBarrier, corridor) { ReportBarrierPage($0) }
    corridor.open(.post, Address.reportBarrier.path) { _, context in try await report(context) }
  }

  private func hang(_ address: Address, _ corridor: Corridor, _ page: @escaping @Sendable (Surroundings) -> any Page) {
    corridor.open(.get, address.path) { _, context in Answer.page(page(household.surroundings(context))) }
  }

  private func report(_ context: OpenContext) async throws -> Response {
    let here = household.surroundings(context)
    do {
      let draft = try BarrierReport.Draft(context.form, here.wording)
      try await household.store.take(draft, at: household.now())
      return Answer.page(BarrierThanksPage(here))
    } catch let faults as FormFaults {
      return Answer.page(ReportBarrierPage(here, form: context.form.with(faults)))
    }
  }
}
