import Attention
import Testing

@Suite("A finding")
struct AbsenceTests {
  @Test("is an absence only when it says that nothing is known; suppressed and zero are not")
  func absence() {
    for absence in [Finding.notCollected, .notYetPublished, .outage, .notApplicable] { #expect(absence.isAbsence) }
    for finding in [
      Finding.measured(.figure(0, cases: nil), .final), .described(stories: 0), .suppressed(.source),
    ] { #expect(!finding.isAbsence) }
  }
}
