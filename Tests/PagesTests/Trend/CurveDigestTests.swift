import Attention
import Testing
import Wording

@testable import Pages

@Suite struct CurveDigestTests {
  private let wording = Wording(.german)

  @Test("says what was read where the picture beside it shows less")
  func saysWhatWasRead() throws {
    let half = try TrendSamples.days(.halfYear)
    let curve = try TrendSamples.plainScene(
      "dauer", half, TrendSamples.figures(TrendSamples.wander(14, from: 40, step: 5)),
      last: Period(.halfYear, holding: 2026, 1)
    ).curve
    let read = curve.shown(TrendView()).count
    let beyond = "Im Bild stehen 6 Halbjahre, gelesen sind \(read) Halbjahre."
    #expect(CurveDigest(curve, shown: 6, wording).sentences.first == beyond)
    for shown in [nil, read, 0] { #expect(!CurveDigest(curve, shown: shown, wording).sentences.contains(beyond)) }
  }

  @Test("leads to released stories where they can be read, not below")
  func leadsToStories() throws {
    let scene = try TrendSamples.storyScene()
    let digest = CurveDigest(scene.curve, stories: scene.stories, wording).sentences.joined(separator: " ")
    #expect(digest.contains("Zwei davon sind freigegeben und stehen auf der Seite des Verlaufs."))
    #expect(!digest.contains("unten"))
    #expect(!CurveDigest(scene.curve, wording).sentences.joined().contains("freigegeben"))
  }
}
