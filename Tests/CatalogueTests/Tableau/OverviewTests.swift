import Attention
import Catalogue
import FoundationEssentials
import Testing

@Suite("Overviews")
struct OverviewTests {
  private let shelf = Scratch.shippedShelf

  @Test(
    "overviews are up to date (fails once and rewrites)", arguments: ["Indicators/README.md", "Dialogues/README.md"])
  func upToDate(_ file: String) throws {
    let content = file.hasPrefix("Indicators") ? shelf.indicatorOverview : shelf.dialogueOverview
    guard Scratch.text(file) != content else { return }
    try Data(content.utf8).write(to: URL(filePath: Scratch.shipped.path + "/" + file))
    Issue.record("\(file) was not up to date. It is written anew: look at it and commit it.")
  }

  @Test("name every indicator, series, guide, perspective and example")
  func complete() {
    let (indicators, dialogues) = (shelf.indicatorOverview, shelf.dialogueOverview)
    for indicator in shelf.tableau.indicators {
      #expect(indicators.contains("(\(indicator.dimension)/\(indicator.id).yaml)"))
    }
    for series in shelf.tableau.components { #expect(indicators.contains("/\(series.id).yaml)")) }
    for guide in shelf.guides { #expect(dialogues.contains("(\(guide.id).yaml) | ")) }
    for perspective in shelf.perspectives { #expect(dialogues.contains("| `\(perspective.id)` | ")) }
    for example in shelf.examples { #expect(dialogues.contains("(examples/\(example.id).yaml)")) }
  }

  @Test("every row of a table has as many cells as its head")
  func rows() {
    for overview in [shelf.indicatorOverview, shelf.dialogueOverview] {
      var cells: Int?
      for line in overview.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          cells = nil
          continue
        }
        let count = line.replacing("\\|", with: "").count { $0 == "|" }
        #expect(count == cells ?? count, "\(line)")
        cells = cells ?? count
      }
    }
  }
}
