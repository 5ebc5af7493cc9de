/// The one reading of an agreement's text: the bytes over which its digest is computed.
///
/// One line a fact, in a fixed order; texts in Unicode NFC with LF line ends, their inner line ends written as `\n` and
/// backslashes as `\\`, so that no text can look like another line. Both sides consent to the digest of exactly these bytes.
public enum CanonicalText {
  public static func bytes(of text: AgreementText) -> [UInt8] {
    var lines = ["augenmerk agreement 1"]
    func add(_ name: String, _ value: String) { lines.append("\(name): \(escaped(value))") }
    add("observed", text.observed.description)
    add("scope", text.scope.rawValue)
    for party in text.parties { add("party", "\(party.role.rawValue) \(party.organisation)") }
    add("first-day", text.firstDay.description)
    add("last-day", text.lastDay.description)
    add("occasion", text.occasion)
    add("field", text.field)
    add("process", text.process)
    for focus in text.foci {
      add("focus", "\(focus.series) \(focus.edition) \(focus.isResting ? "resting" : "attended")")
      add("focus-question", focus.question)
      add("focus-reason", focus.reason)
      add("focus-observing", focus.observing)
    }
    for question in text.questions { add("question", question) }
    for contribution in text.contributions {
      add("contribution", "\(contribution.party) \(contribution.text)")
    }
    for day in text.dialogueDays { add("dialogue-day", day.description) }
    add("rhythm", text.rhythm)
    add("review", text.review)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Prose.tidy(text).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
