import HTTPTypes
import Hummingbird

/// The one cookie of the house: who is signed in at this browser.
enum SessionCookie {
  private static let plainName = "augenmerk"

  /// `__Host-` ties the cookie to this host and to HTTPS; plain loopback cannot carry it.
  static func name(isSecure: Bool) -> String { isSecure ? "__Host-\(plainName)" : plainName }

  static func token(in request: Request, isSecure: Bool) -> String? {
    guard let token = request.cookies[name(isSecure: isSecure)]?.value, token.utf8.count <= 128 else { return nil }
    return token
  }

  static func set(_ token: String, on response: inout Response, isSecure: Bool) {
    response.setCookie(
      Cookie(
        name: name(isSecure: isSecure), value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax))
  }

  static func clear(on response: inout Response, isSecure: Bool) {
    response.setCookie(
      Cookie(
        name: name(isSecure: isSecure), value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true,
        sameSite: .lax))
  }
}
