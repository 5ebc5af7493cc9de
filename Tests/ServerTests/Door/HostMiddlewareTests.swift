import Testing

@testable import Server

@Suite struct HostMiddlewareTests {
  @Test(
    "answers under addresses and names that nobody outside can give this machine",
    arguments: [
      "127.0.0.1:8080", "[::1]:8080", "localhost", "LOCALHOST:80", "haus.localhost", "augenmerk", "10.1.2.3", "",
    ])
  func own(_ authority: String) { #expect(HostMiddleware.isOwn(authority)) }

  @Test(
    "answers under no name of a foreign site, for it could suddenly mean this machine",
    arguments: ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example.", "x.y"])
  func foreign(_ authority: String) { #expect(!HostMiddleware.isOwn(authority)) }
}
