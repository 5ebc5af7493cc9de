import Attention
import Catalogue
import Testing

/// A fault planted in one file of the village, and what must be said about it.
struct Planted: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  /// What is replaced, and by what.
  let from: String
  let to: String
  let code: String
  /// Text that stands in the line to be named, first from the top.
  let at: String

  init(_ name: String, in file: String, _ from: String, _ to: String, code: String, at: String) {
    (self.name, self.file, self.from, self.to) = (name, file, from, to)
    (self.code, self.at) = (code, at)
  }

  var testDescription: String { name }

  /// The file with its fault.
  var text: String { (Village.files[file] ?? "").replacing(from, with: to, maxReplacements: 1) }

  /// The line that must be named, counted from 1.
  var line: Int {
    (text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(at) } ?? -1) + 1
  }
}

extension Planted {
  /// Reads the village with the fault in it and expects it to be named, at its place, with reason and remedy in both languages.
  func isNamed(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let clean = Village.files[file] ?? ""
    try #require(text != clean, "nothing was planted", sourceLocation: sourceLocation)
    let scratch = try Village.scratch(changing: [file: text])
    let shelf = scratch.shelf()
    let found = shelf.diagnostics.filter { $0.file == file && $0.code == code }
    let heard = shelf.diagnostics.map { $0.text(in: .german) }.joined(separator: "\n")
    #expect(
      found.contains { $0.line == line }, "expected \(code) in line \(line):\n\(heard)", sourceLocation: sourceLocation)
    for diagnostic in found {
      for text in [diagnostic.what, diagnostic.why, diagnostic.remedy] {
        #expect(text.de.count > 5 && text.en.count > 5 && text.de != "–", sourceLocation: sourceLocation)
      }
      #expect(diagnostic.column >= 1, sourceLocation: sourceLocation)
    }
  }
}
