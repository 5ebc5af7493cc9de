import Attention
import Catalogue
import Testing

/// Whatever a person does to a well-formed file, the reader says something useful or reads it; it never falls over.
@Suite("Mutations")
struct MutationTests {
  /// A generator with a seed, so that a failure can be seen again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let crumbs = [
    ":", "- ", "\t", "\"", "'", "{", "}", "[", "]", "&a ", "*a", "? ", "| ", ">", "#", "%", "@", "!", "!!int ", "\n",
    "\n\n",
    "  ", "---\n", "...\n", "~", "null", "\u{FEFF}", "\u{0}", "ä", "😀", "\u{2028}", "\\", "\\u", "<<: ", "12",
    "target: 3\n",
    "en: ", "de: ", ",",
  ]

  private static func mutated(_ text: String, _ dice: inout Dice) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 1...30, using: &dice))
      switch Int.random(in: 0...6, using: &dice) {
      case 0: bytes.remove(at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: Array((crumbs.randomElement(using: &dice) ?? "").utf8), at: place)
      case 3: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &dice))
      case 5: bytes.removeSubrange(place...)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &dice))
      }
    }
    return bytes
  }

  @Test(
    "a changed file loads or is named with a line inside it",
    arguments: [
      Village.indicatorFile, Village.componentFile, "Indicators/dimensions.yaml", "Dialogues/perspectives.yaml",
      Village.guideFile, Village.exampleFile,
    ])
  func files(_ file: String) throws {
    var dice = Dice(state: UInt64(file.utf8.count))
    let scratch = try Village.scratch()
    let before = scratch.shelf()
    for _ in 0..<60 {
      let bytes = Self.mutated(Village.files[file] ?? "", &dice)
      try scratch.write(file, bytes: bytes)
      let shelf = scratch.shelf()
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      let own = shelf.diagnostics.filter { $0.file == file }
      for diagnostic in own { #expect((1...lines + 1).contains(diagnostic.line), "\(diagnostic) \(bytes)") }
      let lost =
        shelf.tableau.indicators.count < before.tableau.indicators.count
        || shelf.tableau.components.count < before.tableau.components.count
        || shelf.guides.count < before.guides.count || shelf.examples.count < before.examples.count
      #expect(!lost || !shelf.diagnostics.isEmpty, "lost in silence: \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("a changed mapping loads or is named with a line")
  func mappings() {
    var dice = Dice(state: 7)
    for _ in 0..<300 {
      let bytes = Self.mutated(Village.mapping, &dice)
      let file = MappingFile(bytes: bytes, name: "zuordnung.yaml", tableau: nil)
      #expect(file.mapping != nil || !file.diagnostics.isEmpty)
      #expect(file.diagnostics.allSatisfy { $0.line >= 1 && !$0.remedy.de.isEmpty })
    }
  }

  @Test("shipped files cut short anywhere are named or still whole")
  func truncated() {
    var dice = Dice(state: 3)
    let text = Array(Scratch.text("Indicators/gesetzliche-kennzahlen/integrationsquote.yaml").utf8)
    for _ in 0..<60 {
      let cut = Array(text.prefix(Int.random(in: 0..<text.count, using: &dice)))
      let file = MappingFile(bytes: cut, name: "kein.yaml", tableau: nil)
      #expect(file.mapping == nil)
      #expect(!file.diagnostics.isEmpty)
    }
  }
}
