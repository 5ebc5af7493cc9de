import Attention
import Hummingbird
import Pages
import Store
import Wording

/// What everyone may read without signing in: help, the statute explained, accessibility, privacy, imprint.
struct HelpRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    let notices = household.notices
    hang(.help, corridor) { HelpPage($0) }
    hang(.statute, corridor) { StatutePage($0) }
    hang(.accessibilityHelp, corridor) { AccessibilityHelpPage($0) }
    hang(.easyLanguage, corridor) { EasyLanguagePage($0, notices: notices) }
    hang(.accessibility, corridor) { AccessibilityPage($0, notices: notices) }
    corridor.open(.get, Address.privacy.path) { _, context in
      let retentions = try await household.store.retentions(at: household.now())
      return Answer.page(PrivacyPage(household.surroundings(context), notices: notices, retentions: retentions))
    }
    hang(.imprint, corridor) { ImprintPage($0, notices: notices) }
    hang(.reportBarrier, corridor) { ReportBarrierPage($0) }
    hang(.barrierThanks, corridor) { BarrierThanksPage($0) }
    corridor.open(.post, Address.reportBarrier.path) { _, context in try await report(context) }
  }

  private func hang(_ address: Address, _ corridor: Corridor, _ page: @escaping @Sendable (Surroundings) -> any Page) {
    corridor.open(.get, address.path) { _, context in Answer.page(page(household.surroundings(context))) }
  }

  private func report(_ context: OpenContext) async throws -> Response {
    let here = household.surroundings(context)
    do {
      let draft = try BarrierReport.Draft(context.form, here.wording)
      guard household.reports.takes(from: context.sender, at: household.now()) else {
        let form = context.form.with(.tooManyFromYou(here.wording))
        return Answer.page(ReportBarrierPage(here, form: form), status: .tooManyRequests)
      }
      guard try await household.store.take(draft, at: household.now()) else {
        return Answer.page(ReportBarrierPage(here, form: context.form.with(.tooManyBarrierReports(here.wording))))
      }
      return Answer.onward(to: here.keepingLanguage(.barrierThanks))
    } catch let faults as FormFaults {
      return Answer.page(ReportBarrierPage(here, form: context.form.with(faults)))
    }
  }
}
