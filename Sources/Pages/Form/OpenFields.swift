import Attention
import Wording

/// Gathers what is still open while a form is read field by field, so that a person hears of everything at once.
struct OpenFields {
  private var faults: [FormFault] = []

  mutating func add(_ field: String, _ message: String) { faults.append(FormFault(field, message)) }

  /// The tidied text; a fault when nothing is left of it.
  mutating func needed(_ field: String, _ text: String, _ message: String) -> String {
    let text = Prose.tidy(text)
    if text.isEmpty { add(field, message) }
    return text
  }

  /// The password; a fault when it is too short or too long.
  mutating func password(_ field: String, _ text: String, _ words: AccessWords) -> String {
    do { try Password.judge(text) } catch { add(field, words.sentence(error)) }
    return text
  }

  /// - Throws: everything gathered, unless nothing is open.
  func check() throws(FormFaults) { if let faults = FormFaults(ifAny: faults) { throw faults } }
}
