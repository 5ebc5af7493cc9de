import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Testing

@testable import Server

/// Betrieb sees accounts and neither figures nor talk; Datenpflege sees figures and no talk. Held against every page they can
/// reach by any link, and against every door there is.
@Suite struct SeparateOfficesTests {
  /// Everything anybody has said in the practice house.
  private func sayings(in house: VisitedHouse) async throws -> [String] {
    var texts: Set<String> = []
    for organisation in try await house.store.organisations() {
      for agreement in try await house.store.agreements(concerning: organisation.id) {
        texts.formUnion(try await house.store.entries(at: agreement.id).compactMap { $0.said?.text })
        texts.formUnion(agreement.draft.questions)
      }
    }
    return texts.filter { $0.count > 25 }
  }

  @Test("shows Betrieb and Datenpflege not a word of what was said", arguments: ["lenz", "petersen"])
  func showsNoTalk(login: String) async throws {
    let house = try await VisitedHouse.furnished()
    let sayings = try await sayings(in: house)
    #expect(sayings.count > 20)
    let visit = try await Visit.signedIn(login, in: house)
    for path in try await Crawl(visit).addresses {
      let text = try await visit.get(path).text
      for saying in sayings { #expect(!text.contains(saying), "\(login) reads on \(path): \(saying)") }
    }
  }

  @Test("opens to Betrieb no door behind which there are figures or talk")
  func opensNoDoor() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    let open = ["/", "/indikatoren", "/leitfaeden", "/konto", "/verwaltung"]
    for entrance in house.entrances where entrance.method == .get && !entrance.isOpen {
      let path = entrance.path.replacing(/:[a-z]+/, with: "1")
      guard !open.contains(where: { path == $0 || $0 != "/" && path.hasPrefix($0) }) else { continue }
      #expect(try await lenz.get(path).status == 404, "\(path)")
    }
  }

  @Test("reads no figure for Betrieb, whatever page is asked for")
  func readsNoFigure() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    house.statements.forget()
    for path in try await Crawl(lenz).addresses { _ = try await lenz.get(path) }
    for statement in house.statements.list {
      #expect(!statement.contains("FROM finding"), "\(statement)")
    }
  }
}
