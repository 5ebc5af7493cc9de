import Testing

/// What the one stylesheet must say of the pictures, read as a browser reads it: the later rule of the same weight wins.
@Suite struct StylesheetTests {
  private static let text: String =
    SourceTree.files(in: "Sources/CAssets/files", ending: "augenmerk.css").first?.text ?? ""

  /// Rules for the screen, in their order; what stands in a condition is left out.
  private static let rules: [(selector: String, declarations: [String: String])] = {
    let end = text.firstRange(of: "@media (prefers-reduced-motion")?.lowerBound ?? text.endIndex
    let screen = text[..<end].split(separator: "\n").filter { !$0.hasPrefix("@media") }.joined(separator: "\n")
    return screen.matches(of: /([^{}\/*;]+)\{([^{}]*)\}/).flatMap { match in
      let pairs = match.2.split(separator: ";").compactMap { line -> (String, String)? in
        let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }
      let declarations = Dictionary(pairs) { $1 }
      return match.1.split(separator: ",").map { ($0.trimmed, declarations) }
    }
  }()

  /// What a shape of these classes inside a picture gets.
  private func look(_ classes: [String], _ property: String) -> String? {
    var (found, weight): (String?, Int) = (nil, 0)
    for rule in Self.rules {
      guard let value = rule.declarations[property], rule.selector.hasPrefix(".bild .") else { continue }
      let asked = rule.selector.dropFirst(".bild .".count).split(separator: ".").map(String.init)
      guard asked.allSatisfy(classes.contains), asked.count >= weight else { continue }
      (found, weight) = (value, asked.count)
    }
    return found
  }

  @Test("draws a lone figure of an earlier year in the grey of its year, not as the newest one")
  func drawsEarlierYears() {
    #expect(look(["tupfen", "tupfen-frueher"], "stroke") == "var(--leise)")
    #expect(look(["tupfen"], "stroke") == "var(--petrol)")
    #expect(look(["tupfen", "tupfen-fein"], "stroke-width") == "5")
    #expect(look(["reihe", "reihe-vorl"], "stroke-dasharray") == "7 5")
  }

  @Test("underlines no number and no letter inside a picture")
  func underlinesNothing() {
    #expect(Self.rules.contains { $0.selector == ".bild a" && $0.declarations["text-decoration"] == "none" })
  }

  @Test("lets the usual range be seen on its ground in both schemes, and its edges clearly")
  func showsTheRange() throws {
    #expect(look(["bereich"], "fill") == "var(--bereich)")
    let schemes = Self.text.matches(of: /:root \{([^}]*)\}/).prefix(3).map { String($0.1) }
    let light = try #require(schemes.first), dark = try #require(schemes.first { $0.contains("--papier: #1B1916") })
    for scheme in [light, dark] {
      let (area, ground) = (try colour("bereich", scheme), try colour("flaeche", scheme))
      #expect(contrast(area, ground) >= 1.3)
      #expect(contrast(try colour("rand", scheme), ground) >= 3)
      #expect(contrast(try colour("rand", scheme), area) >= 3)
      #expect(contrast(try colour("petrol", scheme), area) >= 4.5)
    }
  }

  private func colour(_ name: String, _ scheme: String) throws -> [Double] {
    let match = try #require(
      scheme.firstMatch(of: try Regex("--\(name): #([0-9A-F]{6})", as: (Substring, Substring).self)))
    let number = try #require(Int(match.1, radix: 16))
    return [number >> 16, number >> 8 & 255, number & 255].map { Double($0) / 255 }
  }

  /// As the web content guidelines compute it, with the curve of 2.4 through its two ends taken as a power.
  private func contrast(_ one: [Double], _ two: [Double]) -> Double {
    func lightness(_ colour: [Double]) -> Double {
      let parts = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (low, high) = (min(lightness(one), lightness(two)), max(lightness(one), lightness(two)))
    return (high + 0.05) / (low + 0.05)
  }

  /// x to the power of 2.4, without a library: the fifth root of x to the twelfth.
  private func power(_ base: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= base }
    var root = base
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - twelfth) / (5 * fourth)
    }
    return root
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
