import Attention

/// Pieces of the generated overviews: German with English beside it, as Markdown.
enum Overview {
  static let origin = """
    <!-- Erzeugt aus den Dateien dieses Ordners; bitte nicht von Hand ändern: der Test „overviews are up to date“ schreibt sie neu.
         Generated from the files of this folder; please do not edit by hand: the test “overviews are up to date” rewrites it. -->
    """

  /// A cell with both languages under each other.
  static func cell(_ text: Localized) -> String {
    text.de == text.en ? plain(text.de) : "\(plain(text.de))<br>*\(plain(text.en))*"
  }

  /// A line with both languages beside each other.
  static func line(_ text: Localized) -> String {
    text.de == text.en ? plain(text.de) : "\(plain(text.de)) · *\(plain(text.en))*"
  }

  static func table(_ heads: [Localized], _ rows: [[String]]) -> String {
    let head = heads.map { line($0) }.joined(separator: " | ")
    let rule = heads.map { _ in "---" }.joined(separator: " | ")
    let body = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    return (["| \(head) |", "| \(rule) |"] + body).joined(separator: "\n")
  }

  /// Several words of one cell, each once.
  static func list(_ words: [Localized]) -> String {
    var seen: Set<String> = []
    let once = words.filter { seen.insert($0.de).inserted }
    return cell(said(once.map(\.de).joined(separator: ", "), once.map(\.en).joined(separator: ", ")))
  }

  /// What may stand in a file, from its form.
  static func keys(of form: Form) -> String {
    table(
      [said("Angabe", "key"), said("Pflicht", "required"), said("Bedeutung", "meaning"), said("Beispiel", "example")],
      form.rows.map { row in
        let need = row.isRequired ? said("ja", "yes") : said("nein", "no")
        return ["`\(row.key)`", line(need), cell(row.meaning), "`\(escaped(row.example))`"]
      })
  }

  static func words<Choice: Glossed>(_ choices: [Choice]) -> String {
    choices.map { "- `\($0.rawValue)`: \(line($0.gloss))" }.joined(separator: "\n")
  }

  /// Markdown would read some signs of a text as its own.
  private static func plain(_ text: String) -> String {
    escaped(text).replacing("\n", with: " ").replacing("*", with: "\\*").replacing("<", with: "&lt;")
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
