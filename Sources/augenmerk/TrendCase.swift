import ArgumentParser
import Attention
import Exchange
import FoundationEssentials
import Wording

struct TrendCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Referenzfälle der Rechenverfahren beantworten / answer reference cases of the methods.",
    discussion: """
      Für jede Datei eine Zeile JSON: {"name":…,"kind":…,"result":{…}}, mit den Namen von „expected“.
      One line of JSON for each file, with the names of “expected”. Files without an answer are named on the error output.
      """)

  @Argument(help: "Dateien mit je einem Fall / files with one case each.") var files: [String]
  @Option(name: .customLong("language"), help: "de oder/or en.") var languageCode = "de"

  func run() throws {
    let language = Language(rawValue: languageCode) ?? .german
    let answered = files.map { answer($0, language) }
    if answered.contains(false) { throw ExitCode(1) }
  }

  /// - Returns: whether there is an answer.
  private func answer(_ file: String, _ language: Language) -> Bool {
    let words = Wording(language).handle
    guard let data = FileManager.default.contents(atPath: file) else {
      Output.error(words.noFile(file))
      return false
    }
    do throws(CaseFault) {
      let reference = try ReferenceCase(json: Array(data))
      let line = try reference.line()
      for name in reference.unknownParameters { Output.error("\(file): \(words.unusedParameter(name))") }
      Output.line(line)
      return true
    } catch {
      Output.error("\(file): \(error.sentence(language))")
      return false
    }
  }
}
