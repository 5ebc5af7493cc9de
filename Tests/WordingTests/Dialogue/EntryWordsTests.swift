import Attention
import Testing
import Wording

@Suite struct EntryWordsTests {
  @Test("names every kind and every state in both languages, each differently", arguments: Language.allCases)
  func namesAll(language: Language) {
    let wording = Wording(language)
    #expect(Set(Entry.Kind.allCases.map { wording.name(of: $0) }).count == Entry.Kind.allCases.count)
    #expect(Set(Entry.Kind.allCases.map { wording.names(of: $0) }).count == Entry.Kind.allCases.count)
    #expect(Set(PromiseState.allCases.map { wording.name(of: $0) }).count == PromiseState.allCases.count)
  }

  @Test("says who erased a text and under which rule")
  func saysErasure() {
    #expect(
      Wording(.german).erased(by: .quality, rule: "Art. 17 DSGVO")
        == "Dieser Text wurde gelöscht (Qualitätsmanagement, Art. 17 DSGVO). Sein Platz bleibt.")
  }
}
