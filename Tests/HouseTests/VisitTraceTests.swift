import Testing

/// Promise 3. What a visit leaves behind in the log and in the browser: no name, no word, no page.
@Suite struct VisitTraceTests {
  /// Every line of the program that writes into its log. A new one is a decision: what it says must be about the fault alone.
  private static let logged: Set<String> = [
    #"context.logger.error("request failed", metadata: ["fault": "\(String(describing: type(of: error)))"])"#
  ]

  @Test("writes into the log what kind of fault it was, and nothing of what was asked")
  func logsFaultsOnly() {
    for file in SourceTree.files(in: "Sources") {
      for line in file.lines
      where line.text.contains(/logger\.(?:trace|debug|info|notice|warning|error|critical|log)\(/) {
        let isKnown = Self.logged.contains { line.text.contains($0) }
        #expect(isKnown, "“\(file.path):\(line.number)” writes into the log. Does it say what somebody asked or wrote?")
      }
    }
  }

  @Test("sets one cookie, in one place")
  func setsOneCookie() {
    let places = SourceTree.files(in: "Sources").filter {
      $0.text.contains("setCookie(") || $0.text.contains(".setCookie")
    }
    #expect(places.map(\.name) == ["SessionCookie"])
    let names = places.first?.text.matches(of: /name: ([^,]+), value:/).map { String($0.1) } ?? []
    #expect(Set(names) == ["name(isSecure: isSecure)"])
  }
}
