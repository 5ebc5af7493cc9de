/// What can be wrong with a template. Each answer is a list of sentences; an empty one means that all is well.
enum TemplateFaults {
  static func marks(in text: String) -> [Int] { text.matches(of: /\[N(\d+)\]/).compactMap { Int($0.1) } }

  /// Sentences about the program that show no evidence.
  static func unproven(in text: String) -> [String] {
    TemplateText(text).pieces.flatMap { piece -> [String] in
      if piece.kind == .row, piece.isAboutProgram { return marks(in: piece.text).isEmpty ? [piece.text] : [] }
      return piece.cells.flatMap(TemplateText.sentences).filter { sentence in
        let says = sentence.replacing(/‹[^›]*›/, with: "")
        return (piece.isAboutProgram || says.contains("Programm")) && marks(in: says).isEmpty
      }
    }
  }

  /// What is to be filled in but not listed at the top, and the other way round.
  static func unlisted(in text: String) -> [String] {
    let pieces = TemplateText(text).pieces
    func places(_ pieces: [TemplateText.Piece]) -> Set<String> {
      Set(pieces.flatMap { $0.text.matches(of: /‹[^›]*›/).map { String($0.0) } })
    }
    let isList = { (piece: TemplateText.Piece) in piece.section.contains("Auszufüllen") && piece.kind == .row }
    let (listed, used) = (places(pieces.filter(isList)), places(pieces.filter { !isList($0) }))
    return used.subtracting(listed).sorted().map { "\($0) is not listed" }
      + listed.subtracting(used).sorted().map { "\($0) is listed and nowhere to be filled in" }
  }

  /// Gaps that are not marked as one.
  static func strayGaps(in text: String) -> [String] {
    let rest = text.replacing(/‹[^‹›]*›/, with: "").replacing(/\[N\d+\]/, with: "")
      .replacing(/\[[^\]\[]+\]\([^)]+\)/, with: "")
    return [
      "‹", "›", "[", "]", "<", "__", "…", "...", "XX", "xx", "TODO", "N. N.", "N.N.", "Musterkreis", "Mustermann",
    ].filter {
      rest.contains($0)
    }
  }

  /// Laws the list does not name, and uncertain ones that nobody is asked to check.
  /// - Parameter known: as they are written, and whether somebody has to check them.
  static func laws(in text: String, known: [(law: String, isUncertain: Bool)]) -> [String] {
    TemplateText(text).pieces.flatMap { piece -> [String] in
      var rest = piece.text.replacing("\u{A0}", with: " ")
      var isUncertain = false
      for (law, uncertain) in known.sorted(by: { $0.law.count > $1.law.count }) where rest.contains(law) {
        rest = rest.replacing(law, with: "")
        isUncertain = isUncertain || uncertain
      }
      let unknown = rest.matches(of: /§|Art\.|BVerwG|BVerfG|BAG|BSG|OVG|EuGH|Richtlinie \(/).map {
        "“\($0.0)” of a law that is not in the list: \(piece.text)"
      }
      let isAsked = piece.text.contains("bitte prüfen")
      return unknown + (isUncertain && !isAsked ? ["nobody is asked to check: \(piece.text)"] : [])
    }
  }
}
