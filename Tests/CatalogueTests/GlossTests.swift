import Attention
import Testing

@testable import Catalogue

@Suite("Gloss")
struct GlossTests {
  private func judge<Choice: Glossed>(_ choices: Choice.Type) {
    let glosses = Choice.allCases.map(\.gloss)
    #expect(Set(glosses.map(\.de)).count == glosses.count, "\(choices)")
    #expect(Set(glosses.map(\.en)).count == glosses.count, "\(choices)")
  }

  @Test("no two words of one choice mean the same")
  func distinct() {
    judge(Measure.Kind.self)
    judge(Measure.Unit.self)
    judge(Measure.Nature.self)
    judge(Rhythm.self)
    judge(Indicator.Aspect.self)
    judge(Origin.Kind.self)
    judge(Aim.self)
    judge(Guide.Sides.self)
    judge(Guide.Role.Presence.self)
    judge(Guide.Phase.Mode.self)
    judge(Entry.Kind.self)
    judge(PromiseState.self)
    judge(Mapping.Table.Encoding.self)
    judge(Mapping.Table.DecimalSign.self)
    judge(Mapping.PeriodColumn.Format.self)
    judge(Mapping.Absence.self)
    judge(Mapping.Decimals.self)
    judge(CaveatWord.self)
  }
}
