import Attention
import Catalogue
import Testing

@Suite("Notices file")
struct NoticesFileTests {
  private static let whole = """
    provider: |
      Jobcenter Musterkreis
      Marktplatz 1
    contact: "haus@example.org"
    privacy: {officer: "datenschutz@example.org", basis: "Art. 6 Abs. 1 e DSGVO"}
    accessibility:
      law: "BITV 2.0"
      assessed: 2026-11-24
      barriers: "Das Gebärdensprachvideo fehlt noch."
      signLanguage: "https://example.org/dgs"
    """

  private func read(_ text: String?) throws -> NoticesFile {
    let scratch = Scratch()
    if let text { try scratch.write(NoticesFile.name, text) }
    return withExtendedLifetime(scratch) { NoticesFile(house: scratch.path) }
  }

  @Test("says what the house says, line by line")
  func reads() throws {
    let file = try read(Self.whole)
    #expect(file.diagnostics.isEmpty)
    #expect(file.notices.provider == ["Jobcenter Musterkreis", "Marktplatz 1"])
    #expect(file.notices.privacy.officer == ["datenschutz@example.org"])
    #expect(file.notices.accessibility.assessed == Day(2026, 11, 24))
    #expect(file.notices.accessibility.signLanguage == "https://example.org/dgs")
    #expect(file.notices.supervision.isEmpty)
  }

  @Test("is silent in a house that has not written it")
  func isVoluntary() throws {
    let file = try read(nil)
    #expect(file.notices == Notices())
    #expect(file.diagnostics.isEmpty)
  }

  @Test("names what it does not understand and keeps the rest")
  func namesFaults() throws {
    let file = try read(Self.whole.replacing("contact:", with: "kontact:").replacing("2026-11-24", with: "2026-02-30"))
    #expect(file.diagnostics.map(\.line) == [4, 8])
    #expect(file.notices.provider.count == 2)
    #expect(file.notices.accessibility.assessed == nil)
    #expect(file.notices.accessibility.law == ["BITV 2.0"])
  }

  @Test("is what the operators’ handbook shows")
  func handbook() throws {
    let parts = Scratch.text("Documentation/Betrieb.md").split(separator: "```")
    let shown = try #require(parts.first { $0.hasPrefix("yaml\n") })
    let file = try read(String(shown.dropFirst(5)))
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map { $0.text(in: .german) })")
    #expect(file.notices.accessibility.settlement.count == 1)
  }
}
