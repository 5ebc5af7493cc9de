import Attention
import Testing
import Wording

@testable import Pages

@Suite struct DistributionRowsTests {
  @Test("gives every wave a row of the same length", arguments: [2, 3, 4, 5, 7, 10])
  func givesEqualRows(answers: Int) throws {
    let curve = try TrendSamples.surveyScene(waves: 8, answers: answers).curve
    let rows = try #require(DistributionRows(curve, curve.shown(TrendView()), Wording(.german))).rows
    #expect(rows.count == 8)
    for row in rows where row.absence == nil {
      #expect(abs(row.parts.reduce(0) { $0 + $1.length } - 1) < 1e-9)
      #expect(row.parts.count == answers)
    }
    #expect(rows[2].absence == "zu wenige Fälle" && rows[2].parts.isEmpty)
  }

  @Test("says where another question begins")
  func saysOtherQuestions() throws {
    let curve = try TrendSamples.surveyScene().curve
    let rows = try #require(DistributionRows(curve, curve.shown(TrendView()), Wording(.german))).rows
    #expect(rows.map(\.isOtherQuestion) == [false, false, false, false, true, false, false, false])
  }

  @Test("gives both ends the same strength and no answer the tone of another", arguments: 2...10)
  func givesBothEndsTheSameStrength(count: Int) {
    let steps = (0..<count).map { DistributionRows.Step($0, of: count) }
    #expect(Set(steps.map(\.style)).count == count)
    #expect(steps.first?.style == "stufe-1" && steps.last?.style == "stufe-4")
    #expect(steps.first?.isStrong == true && steps.last?.isStrong == true)
  }
}
