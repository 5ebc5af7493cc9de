import Attention
import Hummingbird
import Pages
import Store
import Wording

/// The first run. The page is there while the house is empty and missing ever after; what it does needs the word that the program
/// has printed.
struct SetUpRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.open(.get, Address.setUp.path) { _, context in
      _ = try await word()
      return Answer.page(SetUpPage(household.surroundings(context)))
    }
    corridor.open(.post, Address.setUp.path) { _, context in try await setUp(context, try await word()) }
  }

  private func word() async throws -> SetUpWord {
    guard let word = household.setUpWord, try await store.isEmpty else { throw Refusal.missing }
    return word
  }

  private func setUp(_ context: OpenContext, _ word: SetUpWord) async throws -> Response {
    let (here, sender) = (household.surroundings(context), context.sender)
    func again(_ faults: FormFaults) -> Response {
      // The word comes back: it is read off a screen, and worth nothing without this page.
      let typed = context.form.withoutSecrets.with(faults)
      return Answer.page(SetUpPage(here, form: typed.adding("einrichtungswort", context.form["einrichtungswort"])))
    }
    do {
      let form = try SetUpForm(context.form, here.wording)
      if let seconds = household.attempts.begin(from: sender, at: household.now()) {
        return again(.tooManySetUpWords(seconds: Int(seconds), here.wording)).delayed(seconds)
      }
      guard word.fits(form.word) else { return again(.wrongSetUpWord(here.wording)) }
      household.attempts.fitted(from: sender)
      return try await moveIn(form, context)
    } catch let faults as FormFaults {
      return again(faults)
    } catch StoreFault.notEmpty {
      throw Refusal.missing
    }
  }

  private func moveIn(_ form: SetUpForm, _ context: OpenContext) async throws -> Response {
    let (account, _) = try await store.moveIn(
      form.kind, organisation: form.organisation, name: form.person, login: form.login, password: form.password,
      at: household.now())
    let beginning = SessionOpening.Beginning(language: context.language, place: Address.administration.path)
    guard let response = try await SessionOpening(household: household).answer(account, beginning) else {
      throw Refusal.missing
    }
    return response
  }
}

extension Filled {
  /// The same form with one more value.
  func adding(_ field: String, _ value: String) -> Filled {
    Filled(values.merging([field: [value]]) { $1 }, faults: faults)
  }
}
