import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/loeschungen`: what was erased, and erasing the words of one record. Nobody here reads them.
struct ErasureRoutes {
  let household: Household
  private var store: Store { household.store }
  /// So many of the latest are shown; older ones stand in their places.
  private static let most = 200

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.erasures.path, { _ in .keepHouse }) { request, context in
      try await page(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
    }
    corridor.member(.post, Address.erasures.path, { _ in .keepHouse }) { _, context in try await erase(context) }
  }

  private func page(_ context: MemberContext, _ form: Filled, said: String? = nil) async throws -> Response {
    let erasures = try await store.erasures(Self.most)
    let erased = erasures.first { $0.record.description == said }
    let notice = erased.map { Wording(context.language).settings.erased($0.record.description) }
    return Answer.page(
      ErasuresPage(
        household.surroundings(context, notice: notice), erasures: erasures,
        names: try await Register(store).organisationNames(), form: form))
  }

  private func erase(_ context: MemberContext) async throws -> Response {
    let here = household.surroundings(context)
    do {
      let form = try ErasureForm(context.form, here.wording)
      // Whoever tries days shall not learn from this form when something was said.
      let trying = "erasure \(context.visitor.account.id)"
      if let seconds = household.attempts.begin(from: trying, at: household.now()) {
        return try await page(context, context.form.with(.tooManyNumbers(seconds: Int(seconds), here.wording)))
      }
      let record = try await store.erasable(store.record(named: form.record.number))
      guard record.recorded.day == form.day else { throw StoreFault.noRecord(form.record) }
      household.attempts.fitted(from: trying)
      guard form.isConfirmed else { return Answer.page(question(form, here)) }
      try await store.erase(
        record.id, under: form.rule, by: try Speaker(context.standing), keeper: context.keeper,
        at: household.now())
      return Answer.onward(to: .erasures, notice: record.id.description)
    } catch let faults as FormFaults {
      return try await page(context, context.form.with(faults))
    } catch StoreFault.noRecord, StoreFault.erasedAlready, StoreFault.notErasable {
      return try await page(context, context.form.with(.noSuchRecord(here.wording)))
    }
  }

  /// Nothing of the record but what was typed: operations do not see who spoke when.
  private func question(_ form: ErasureForm, _ here: Surroundings) -> ConfirmationPage {
    let words = here.wording.settings
    let day = TypedDay.fields(form.day, "festgehalten").sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return ConfirmationPage(
      here,
      .init(
        about: words.erasures, title: words.eraseRecord(form.record.description), lead: words.eraseRecordLead,
        points: ["\(words.recordDay): \(here.wording.date(form.day))", "\(words.rule): \(form.rule)"],
        button: words.eraseNow, keep: Crumb(words.notYet, .erasures)),
      to: .erasures,
      crumbs: [Crumb(here.wording.administration, .administration), Crumb(words.erasures, .erasures)],
      hidden: [("nummer", form.record.description), ("vorschrift", form.rule), ("gesehen", "ja")] + day)
  }
}
