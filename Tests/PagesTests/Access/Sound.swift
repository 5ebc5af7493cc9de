/// What must hold of every document, whatever it is about. Returns what is wrong, in words.
enum Sound {
  static func faults(in text: String) -> [String] {
    headings(text) + ids(text) + never(text)
  }

  private static func headings(_ text: String) -> [String] {
    let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    // The summary of what is open stands above the h1 (ux.md, B.2).
    let inside = text.contains("fehler-liste") ? Array(levels.dropFirst()) : levels
    var faults = inside.filter { $0 == 1 }.count == 1 ? [] : ["not exactly one h1: \(inside)"]
    for (before, after) in zip(inside, inside.dropFirst()) where after > before + 1 {
      faults.append("h\(after) after h\(before)")
    }
    return faults
  }

  private static func ids(_ text: String) -> [String] {
    let all = text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    let twice = Set(all.filter { id in all.filter { $0 == id }.count > 1 }).map { "id twice: \($0)" }
    let named = text.matches(of: #/ (?:aria-labelledby|aria-describedby|for)="([^"]*)"/#)
      .flatMap { $0.1.split(separator: " ") }.map(String.init)
    let anchors = text.matches(of: ##/ href="#([^"]+)"/##).map { String($0.1) }
    return twice + Set(named + anchors).subtracting(all).map { "nothing has the id \($0)" }
  }

  private static func never(_ text: String) -> [String] {
    let visible = text.replacing(/<[^>]*>/, with: " ")
    var faults: [String] = []
    if text.contains(#/ style=| on[a-z]+=|<script/#) { faults.append("style, script or on… in the document") }
    if visible.contains(/[A-Za-zÄÖÜäöüß][*_:·][Ii]nn?(en)?\b/) { faults.append("a gender symbol") }
    if visible.contains("—") { faults.append("a dash between thoughts") }
    for word in [
      "KPI", "Kunde", "Benchmark", "Schlusslicht", "Spitzenreiter", "Performance", "Klientel", "Zielerreichung",
    ]
    where visible.contains(word) { faults.append("says \(word)") }
    return faults
  }
}
