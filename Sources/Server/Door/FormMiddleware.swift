import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Reads what a form sent and makes sure that it comes from a page of this session.
struct FormMiddleware: RouterMiddleware {
  typealias Context = OpenContext

  /// More than any form of the house holds; larger bodies are refused before they are read.
  static let mostBytes = 512 * 1024
  /// What anybody may send who is not signed in: more than a report of a barrier, in whatever script.
  static let mostBytesFromAnybody = 64 * 1024
  /// Names, passwords and codes, with which somebody gets in.
  static let mostBytesAtDoor = 16 * 1024
  /// Places whose forms work without a session.
  private static let withoutSession = doors + [Address.reportBarrier.path]
  private static let doors = [
    Address.signIn.path, Address.practiceSignIn.path, Address.signOut.path, Address.setUp.path,
    Address.invitation("").path, Address.recovery("").path,
  ]
  /// Longer than any address of a page of the house.
  private static let longestPlace = 500
  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else { return try await next(request, context) }
    try refuseForeign(request)
    var context = context
    context.form = Filled(try await values(request, most: Self.most(request, context)))
    if let expired = context.expired, context.form["token"] == expired.token {
      try await keep(context.form, request.uri.path, for: expired.account)
    }
    if let visitor = context.visitor, context.form["token"] != visitor.token {
      // Whoever pressed twice came in with the first press; the page of the link knows how it goes on.
      guard request.uri.path.hasPrefix(Address.invitation("").path) else { throw Refusal.foreignForm }
      return Answer.onward(to: request.uri.path)
    }
    if context.visitor == nil, let language = Language(rawValue: context.form["sprache"]) {
      context.language = language
    }
    let origin = context.form["herkunft"]
    let turnedAway = turnedAway(context, from: ReturnAddress.local(origin))
    // An answer to a form stands on the page the form stood on: from there the language is switched.
    if let page = ReturnAddress.local(origin) { context.address = page }
    for field in ["token", "herkunft", "sprache"] { context.form.values[field] = nil }
    if let question = question(request, context, from: origin) {
      return Answer.page(question, status: .unprocessableContent)
    }
    context.form.values[PersonQuestionPage.confirmation] = nil
    do {
      return try await next(request, context)
    } catch Refusal.signInFirst {
      throw turnedAway
    }
  }

  /// What becomes of a form nobody is signed in for any more: its page is found again after signing in, with the words where they
  /// could be kept. Where nobody knows whose they are, because the session is gone, its sender gets them back at once.
  private func turnedAway(_ context: OpenContext, from page: String?) -> Refusal {
    guard context.visitor == nil, context.expired == nil, !context.form["token"].isEmpty else {
      return .signInFirst(from: page)
    }
    let words = context.form.values.sorted { $0.key < $1.key }.filter { !Filled.isSecret($0.key) }
      .flatMap(\.value).filter { Prose.tidy($0).contains(where: \.isWhitespace) }
    guard !words.isEmpty else { return .signInFirst(from: page) }
    return .signedOut(words: words, from: page)
  }

  /// Asks once whether a text is about a single person, whatever form it was typed into. Names and addresses of the people who
  /// work here are kept elsewhere.
  private func question(_ request: Request, _ context: OpenContext, from origin: String) -> PersonQuestionPage? {
    let path = request.uri.path
    guard context.visitor != nil, context.form[PersonQuestionPage.confirmation] != "ja",
      ![Address.account.path, Address.administration.path, Address.signOut.path].contains(where: path.hasPrefix)
    else { return nil }
    var context = context
    context.address = ReturnAddress.local(origin) ?? path
    return PersonQuestionPage(household.surroundings(context), form: context.form, path: path)
  }

  /// How much is read, in bytes: reading costs, and strangers are not to keep the house busy. A session that has run out counts
  /// as one, since what was typed in it is kept.
  static func most(_ request: Request, _ context: OpenContext) -> Int {
    guard context.visitor == nil, context.expired == nil else { return mostBytes }
    return doors.contains(where: request.uri.path.hasPrefix) ? mostBytesAtDoor : mostBytesFromAnybody
  }

  private func values(_ request: Request, most: Int) async throws -> [String: [String]] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
      throw Refusal.tooLarge
    }
    // Nothing is unpacked here: a small packed body could become a huge one.
    guard request.isForm, request.headers[.contentEncoding] == nil else { throw Refusal.unreadable }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: most)
    } catch {
      throw Refusal.tooLarge
    }
    guard let values = Submission.parse(Array(buffer.readableBytesView)) else { throw Refusal.unreadable }
    return values
  }

  /// Browsers say where a request comes from; what another site sends is refused before anything is read. A form without an
  /// origin of its own ("null", from a sandboxed frame) is none of ours.
  private func refuseForeign(_ request: Request) throws {
    if let site = request.headers[.secFetchSite] {
      guard ["same-origin", "none"].contains(site) else { throw Refusal.foreignForm }
    } else if let origin = request.headers[.origin], let host = request.head.authority {
      guard origin == (household.isSecure ? "https" : "http") + "://" + host else { throw Refusal.foreignForm }
    }
  }

  /// What somebody typed while their session ran out is kept for them, sealed, at the address of the page they typed it on.
  /// Passwords, codes and the words of one-time links are never kept; what needs no session was not typed too late.
  private func keep(_ form: Filled, _ path: String, for account: ID<Account>) async throws {
    guard !Self.withoutSession.contains(where: { path.hasPrefix($0) }) else { return }
    let page = ReturnAddress.local(form["herkunft"]).map { String($0.prefix { $0 != "?" }) }
    let place = page ?? path
    guard place.utf8.count <= Self.longestPlace else { return }
    let pairs = form.values.filter { !Filled.isSecret($0.key) && !["token", "herkunft"].contains($0.key) }
      .sorted { $0.key < $1.key }
    let body = pairs.flatMap { name, values in values.map { "\(Submission.escaped(name))=\(Submission.escaped($0))" } }
    try await household.store.keep(
      body.joined(separator: "&"), path: place, for: account, at: household.now())
  }
}

extension Request {
  /// Whether a link on another site led here.
  var comesFromElsewhere: Bool {
    headers[.secFetchSite].map { !["same-origin", "none"].contains($0) } ?? false
  }

  /// Without what a page would say after an act: a link on another site has done nothing here.
  var withoutNotice: Request {
    guard let path = head.path, let mark = path.firstIndex(of: "?"), path[mark...].contains("meldung") else {
      return self
    }
    let rest = path[path.index(after: mark)...].split(separator: "&").filter { pair in
      Submission.parse(Array(pair.utf8)).map { $0["meldung"] == nil } ?? false
    }
    var head = head
    head.path = String(path[..<mark]) + (rest.isEmpty ? "" : "?" + rest.joined(separator: "&"))
    return Request(head: head, body: body)
  }

  fileprivate var isForm: Bool {
    let kind = headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    return kind == "application/x-www-form-urlencoded"
  }
}
