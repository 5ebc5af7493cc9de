import Attention
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Server

/// Somebody with a browser and no network: sends requests to the router and keeps the cookie.
final class Visit: Sendable {
  let house: VisitedHouse
  let cookie: String?

  init(_ house: VisitedHouse, cookie: String? = nil) { (self.house, self.cookie) = (house, cookie) }

  struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var location: String? { headers[.location] }
    /// What stands between two texts; nil when they are not there.
    func between(_ start: String, _ end: String) -> String? {
      guard let from = text.firstRange(of: start)?.upperBound, let to = text[from...].firstRange(of: end)?.lowerBound
      else { return nil }
      return String(text[from..<to])
    }
  }

  /// Signs in with one click, as the practice house allows.
  static func signedIn(_ login: String, in house: VisitedHouse) async throws -> Visit {
    let answer = try await Visit(house).post("/uebung/anmelden", ["login": [login]])
    let cookie = answer.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
    return Visit(house, cookie: cookie)
  }

  func get(_ path: String, method: HTTPRequest.Method = .get) async throws -> Answer {
    try await send(method, path, body: [])
  }

  /// Sends a form. The token of the session is added unless the form names one.
  func post(_ path: String, _ form: [String: [String]] = [:], token: String? = nil) async throws -> Answer {
    var form = form
    if form["token"] == nil, cookie != nil {
      let token = if let token { token } else { try await self.token() }
      form["token"] = [token]
    }
    let body = form.flatMap { name, values in values.map { "\(Submission.escaped(name))=\(Submission.escaped($0))" } }
    return try await send(
      .post, path, body: Array(body.joined(separator: "&").utf8),
      headers: [.contentType: "application/x-www-form-urlencoded"])
  }

  /// The same browser after an answer has set its cookie anew.
  func following(_ answer: Answer) -> Visit {
    Visit(house, cookie: answer.headers[.setCookie].map { String($0.prefix { $0 != ";" }) } ?? cookie)
  }

  func token() async throws -> String {
    try await get("/konto").between("name=\"token\" value=\"", "\"") ?? ""
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, body: [UInt8], headers: HTTPFields = [:]
  ) async throws -> Answer {
    var head = HTTPRequest(
      method: method, scheme: "http", authority: "127.0.0.1", path: path, headerFields: headers)
    if let cookie { head.headerFields[.cookie] = cookie }
    let request = Request(head: head, body: .init(buffer: ByteBuffer(bytes: body)))
    let context = OpenContext(
      source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: house.logger))
    let response = try await house.responder.respond(to: request, context: context)
    let writer = Collected()
    try await response.body.write(writer)
    return Answer(status: Int(response.status.code), headers: response.headers, bytes: writer.bytes)
  }
}
