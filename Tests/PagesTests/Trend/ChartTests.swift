import Testing

@testable import Pages

@Suite struct ChartTests {
  private func line(_ signs: String, breaks: Set<Int> = []) -> ChartLine {
    ChartLine(
      values: signs.map { sign in
        sign == "." ? nil : ChartLine.Value(number: 1, caveat: sign == "o" ? "vorläufig" : nil)
      }, breaks: breaks)
  }

  @Test("interrupts the line at gaps and at breaks and joins across neither")
  func interruptsTheLine() {
    let strokes = line("xxx.xxxxxxx", breaks: [7]).strokes
    #expect(strokes.solid == [[0, 1, 2], [4, 5, 6], [7, 8, 9, 10]])
    #expect(strokes.dashed.isEmpty)
  }

  @Test("dashes the way to a value that may still change")
  func dashesProvisional() {
    let strokes = line("xxxxxxxxxxoo").strokes
    #expect(strokes.solid == [Array(0...9)])
    #expect(strokes.dashed == [[9, 10, 11]])
  }

  @Test("draws points alone: between gaps, and wherever there are fewer than ten")
  func drawsPointsAlone() {
    #expect(line("xxxxxxxxxx.x.").isolated == [11])
    let few = line("xxxxxxxxx")
    #expect(!few.isLine)
    #expect(few.strokes.solid.isEmpty && few.isolated == Array(0...8))
  }

  @Test("draws every value, joined or alone")
  func drawsEveryValue() {
    for signs in ["x.x.xxxxxxxxxx", "oooooooooooo", "xxxxxoxxxxxxx", "..........x"] {
      let line = line(signs)
      let drawn = Set((line.strokes.solid + line.strokes.dashed).flatMap { $0 } + line.isolated)
      #expect(drawn == Set(line.present))
    }
  }
}
