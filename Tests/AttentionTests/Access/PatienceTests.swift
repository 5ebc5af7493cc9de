import Attention
import Testing

@Suite struct PatienceTests {
  @Test("lets a few attempts fail, then waits longer each time")
  func grows() {
    #expect((0...5).map(Patience.login.wait) == [0, 0, 0, 0, 0, 0])
    #expect((6...12).map(Patience.login.wait) == [5, 10, 20, 40, 80, 160, 300])
  }

  @Test(
    "never waits longer than its longest, so that nobody is locked out for good", arguments: [49, 60, 1_000_000, .max])
  func ends(failures: Int) {
    for patience in [Patience.login, .sender] { #expect(patience.wait(after: failures) == patience.longest) }
  }
}
