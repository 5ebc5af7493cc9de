import Attention
import Store

/// Asks for the own password once more, before something that whoever finds an open browser must not do. Counted like signing in.
struct PasswordCheck {
  let household: Household

  enum Outcome: Sendable {
    case right
    case wrong
    case wait(seconds: Int64)
  }

  func examine(_ password: String, of account: Account, from sender: String) async throws -> Outcome {
    if let seconds = household.attempts.begin(account.login, from: sender, at: household.now()) {
      return .wait(seconds: seconds)
    }
    guard try await household.store.signIn(login: account.login, password: password) != nil else { return .wrong }
    household.attempts.fitted(account.login, from: sender)
    return .right
  }
}
