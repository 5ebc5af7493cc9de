import Markup
import Pages
import Testing

/// A page as a reader meets it in a test.
struct PageReading {
  let text: String

  init(_ page: any Page) { text = Sheet(page).document().string }

  /// The levels of the headings in their order.
  var headings: [Int] { text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) } }

  /// One `h1`, and no level skipped on the way down. The summary of faults stands above the page.
  var hasOrderedHeadings: Bool {
    let levels = headings.drop { $0 != 1 }
    return headings.count { $0 == 1 } == 1 && zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }
  }

  /// Ids that stand twice would lead a link to the wrong place.
  var hasUniqueIDs: Bool {
    let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    return Set(ids).count == ids.count
  }

  /// Words this house never says about talk (ux.md C.3), and signs of gender in words.
  var forbiddenWords: [String] {
    let words = text.matches(
      of:
        /Zielvereinbarung|Zielerreichung|Kennzahlen-Cockpit|Dashboard|KPI|Performance|Kommentar|Bewertung|Controlling|Monitoring|Kund(?:e|in)|gestiegen um|Verbesserung|besser|schlechter/
    ).map { String($0.0) }
    return words + text.matches(of: /[A-Za-zÄÖÜäöüß][*_:·][Ii]nn?(?:en)?\b/).map { String($0.0) }
  }

  func contains(_ part: String) -> Bool { text.contains(part) }

  /// Whether the parts stand in this order.
  func contains(inOrder parts: String...) -> Bool {
    var rest = text[...]
    for part in parts {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

extension PageReading: CustomTestStringConvertible {
  /// A failure names the page, not its thousand lines.
  var testDescription: String { text.firstMatch(of: /<title>(.*?)<\/title>/).map { String($0.1) } ?? "a page" }
}
