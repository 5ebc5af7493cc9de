import HTTPTypes

/// Header names that the library does not list. Each is a valid token, so the fallback is never taken.
extension HTTPField.Name {
  static let secFetchSite = Self("Sec-Fetch-Site") ?? .origin
  static let permissionsPolicy = Self("Permissions-Policy") ?? .origin
  static let referrerPolicy = Self("Referrer-Policy") ?? .origin
  static let openerPolicy = Self("Cross-Origin-Opener-Policy") ?? .origin
  static let resourcePolicy = Self("Cross-Origin-Resource-Policy") ?? .origin
  static let forwardedFor = Self("X-Forwarded-For") ?? .origin
  static let requestID = Self("X-Request-Id") ?? .origin
}
