import Attention
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Store

/// The one place where a request that goes no further becomes a page. Never a stack trace, never a bare number.
struct RefusalMiddleware: RouterMiddleware {
  typealias Context = OpenContext
  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let refusal as Refusal {
      return answer(refusal, request, context)
    } catch let error as any HTTPResponseError {
      return answer(status: error.status, context)
    } catch let fault as StoreFault where fault.isAbsence {
      return answer(.missing, request, context)
    } catch {
      context.logger.error("request failed", metadata: ["fault": "\(String(describing: type(of: error)))"])
      return page(BrokenPage(here(context), .fault(entriesKept: nil), request: context.number), .internalServerError)
    }
  }

  private func here(_ context: OpenContext) -> Surroundings { household.surroundings(context) }

  private func answer(_ refusal: Refusal, _ request: Request, _ context: OpenContext) -> Response {
    switch refusal {
    case .signInFirst(let from): signIn(request, context, from: from)
    case .signedOut(let words, let from): page(SignedOutPage(here(context), words: words, from: from), .forbidden)
    case .missing: page(MissingPage(here(context)), .notFound)
    case .forbidden(let act): page(ForbiddenPage(here(context), act: act), .forbidden)
    case .foreignForm: page(FormRefusalPage(here(context), .expired), .forbidden)
    case .tooLarge: page(FormRefusalPage(here(context), .tooLarge), .contentTooLarge)
    case .unreadable: page(FormRefusalPage(here(context), .unreadable), .badRequest)
    case .tooMany(let seconds): wait(seconds, context)
    }
  }

  private func answer(status: HTTPResponse.Status, _ context: OpenContext) -> Response {
    switch status.code {
    case 413: page(FormRefusalPage(here(context), .tooLarge), status)
    case 400, 405, 411, 415, 422: page(FormRefusalPage(here(context), .unreadable), .badRequest)
    default: page(MissingPage(here(context)), .notFound)
    }
  }

  /// To the sign-in page, which leads back here.
  private func signIn(_ request: Request, _ context: OpenContext, from: String?) -> Response {
    let asked = request.method == .get ? ReturnAddress.local(request.uri.description) : from
    let place = asked ?? "/"
    let reason =
      context.expired.map { expired in
        guard request.method == .get else { return "&grund=text" }
        return expired.isWithoutOffice ? "&grund=amt" : "&grund=abgelaufen"
      } ?? ""
    let language = context.language == .english ? "&sprache=en" : ""
    let back = place == "/" && reason.isEmpty && language.isEmpty ? "" : "?zurueck=\(Submission.escaped(place))"
    return Answer.onward(to: Address.signIn.path + back + reason + language)
  }

  private func wait(_ seconds: Int, _ context: OpenContext) -> Response {
    var response = page(FormRefusalPage(here(context), .tooMany), .tooManyRequests)
    response.headers[.retryAfter] = String(seconds)
    return response
  }

  private func page(_ page: any Page, _ status: HTTPResponse.Status) -> Response {
    Answer.page(page, status: status)
  }
}
