import Attention
import Catalogue
import FoundationEssentials
import Testing

@Suite("Faults")
struct FaultTests {
  /// Everything that is said about the planted faults of every room.
  static let heard: [Diagnostic] = {
    let planted =
      IndicatorFaultTests.planted + ComponentFaultTests.planted + DimensionFileTests.planted
      + PerspectiveFileTests.planted + GuideFileTests.planted + ExampleFileTests.planted
    let files = planted.compactMap { try? Village.scratch(changing: [$0.file: $0.text]).shelf().diagnostics }
    let mappings = MappingFileTests.slips.map { slip in
      MappingFile(
        bytes: Array(Village.mapping.replacing(slip.from, with: slip.to, maxReplacements: 1).utf8), name: "m.yaml",
        tableau: nil
      ).diagnostics
    }
    return (files + mappings).flatMap { $0 }
  }()

  @Test("speak in whole sentences of both languages")
  func sentences() {
    #expect(Set(Self.heard.map(\.code)).count > 80)
    for diagnostic in Self.heard {
      for text in [diagnostic.what, diagnostic.why, diagnostic.remedy] {
        for (side, sentence) in [("de", text.de), ("en", text.en)] {
          #expect(sentence.last.map { ".?".contains($0) } == true, "\(diagnostic.code) \(side): \(sentence)")
          #expect(!sentence.contains("  ") && !sentence.contains(": ."), "\(diagnostic.code) \(side): \(sentence)")
        }
        #expect(text.de != text.en, "\(diagnostic.code): \(text.de)")
      }
    }
  }

  @Test("are addressed to people with courtesy")
  func courtesy() {
    for diagnostic in Self.heard {
      let words = (diagnostic.what.de + " " + diagnostic.why.de + " " + diagnostic.remedy.de).lowercased()
      for rude in ["ungültig", "fehlerhaft", "illegal", "verboten", "falsch!", " du ", "dein ", "müssen sie"] {
        #expect(!words.contains(rude), "\(diagnostic.code): \(rude)")
      }
    }
  }

  @Test("point only to decisions that exist")
  func decisions() throws {
    let folder = Scratch.shipped.path + "/Documentation/Decisions"
    let written = try FileManager.default.contentsOfDirectory(atPath: folder)
    for diagnostic in Self.heard {
      for part in diagnostic.why.de.split(separator: "Decisions/").dropFirst() {
        #expect(written.contains { $0.hasPrefix(part.prefix(4)) }, "\(diagnostic.code): \(part)")
      }
    }
  }

  @Test("have a code of lower-case words a tool can rely on")
  func codes() {
    for code in Set(Self.heard.map(\.code)) {
      #expect(code.split(separator: "-").count >= 1 && code.allSatisfy { $0.isLetter || $0 == "-" }, "\(code)")
    }
  }
}
