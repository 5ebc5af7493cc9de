import Attention
import Testing
import Wording

@testable import Pages

@Suite struct StoryCircleTests {
  @Test(
    "draws one circle a story, apart from each other and inside the plot",
    arguments: [[6, 5, 0, 7, 8], [45, 3], [120], Array(repeating: 9, count: 14)])
  func drawsOneCircleAStory(counts: [Int]) throws {
    for size in ChartSize.allCases {
      let curve = try TrendSamples.storyScene(counts).curve
      let layout = ChartLayout(
        Chart(curve, curve.shown(TrendView(window: .all)), Chart.Beside(), Wording(.german)), size)
      #expect(layout.circles.count == counts.reduce(0, +))
      let plot = layout.frame.plot
      for (place, circle) in layout.circles.enumerated() {
        #expect(circle.y - circle.radius >= plot.minY && circle.y + circle.radius <= plot.maxY)
        #expect(!layout.circles.dropFirst(place + 1).contains { $0.box.overlaps(circle.box) })
      }
    }
  }

  @Test("fills as many as may be read")
  func fillsReleased() throws {
    let scene = try TrendSamples.storyScene()
    let periods = scene.curve.shown(TrendView())
    let layout = ChartLayout(Chart(scene.curve, periods, Chart.Beside(stories: scene.stories), Wording(.german)), .wide)
    #expect(layout.circles.filter(\.isReleased).count == 2)
  }
}
