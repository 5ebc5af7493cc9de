import Markup
import Pages

/// What a reviewer reads of a page: the whole document as text, and single things in it.
struct SheetReading {
  let html: String

  init(_ page: any Page) { html = Sheet(page).document().string }

  func contains(_ fragment: String) -> Bool { html.contains(fragment) }
  func count(_ fragment: String) -> Int { html.ranges(of: fragment).count }

  /// Only what lies inside `main`, where the room writes.
  var main: String {
    guard let start = html.firstRange(of: "<main"), let end = html.firstRange(of: "</main>") else { return "" }
    return String(html[start.lowerBound..<end.lowerBound])
  }

  /// The levels of all headings, in order.
  var headings: [Int] {
    main.ranges(of: /<h([1-4])[ >]/).compactMap { range in main[range].dropFirst(2).first.flatMap { Int(String($0)) } }
  }

  /// Exactly one `h1`, and no level left out on the way down. The summary of faults stands before the `h1`.
  var headingsAreInOrder: Bool {
    let levels = headings
    guard levels.count(where: { $0 == 1 }) == 1, let first = levels.firstIndex(of: 1) else { return false }
    return zip(levels[first...], levels[first...].dropFirst()).allSatisfy { $1 <= $0 + 1 }
  }

  /// Every id stands once, and every reference to one leads somewhere.
  var idsAreTrue: Bool {
    let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    let named = html.matches(of: /\ (?:for|aria-labelledby|aria-describedby)="([^"]*)"/).flatMap {
      $0.1.split(separator: " ")
    }
    let linked = html.matches(of: /\ href="\#([^"]*)"/).map(\.1)
    return Set(ids).count == ids.count && (named + linked).allSatisfy { ids.contains(String($0)) }
  }
}
