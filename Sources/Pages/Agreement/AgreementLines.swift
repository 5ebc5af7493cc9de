import Attention
import Markup
import Wording

/// An agreement's text as lines in words, part by part: what pages compare and what a summary lists.
struct AgreementLines {
  let roster: Roster
  let tableau: Tableau
  let wording: Wording
  private var words: AgreementWords { wording.agreement }

  func lines(of part: Difference.Part, in text: AgreementText) -> [String] {
    switch part {
    case .term: [wording.span(text.firstDay, text.lastDay)]
    case .parties:
      text.parties.map { "\(words.name(of: $0.role)): \(roster.name($0.organisation, wording))" }
    case .occasion: filled(text.occasion)
    case .field: filled(text.field)
    case .process: filled(text.process)
    case .foci: text.foci.flatMap(lines(of:))
    case .questions: text.questions
    case .contributions: text.contributions.map { "\(roster.name($0.party, wording)): \($0.text)" }
    case .dialogueDays: text.dialogueDays.map(wording.date)
    case .rhythm: filled(text.rhythm)
    case .review: filled(text.review)
    }
  }

  func title(of focus: Focus) -> String {
    tableau[focus.indicator].map(wording.indicator.title) ?? focus.indicator.text
  }

  /// The measure's name where an indicator has several.
  func measure(of focus: Focus) -> String? {
    guard let indicator = tableau[focus.indicator], !indicator.measures.rest.isEmpty else { return nil }
    return indicator.measure(focus.measure).map { wording.say($0.title) } ?? focus.measure.text
  }

  /// One line a thing that can change, so that a changed reason does not look like a changed focus.
  private func lines(of focus: Focus) -> [String] {
    let title = self.title(of: focus)
    let name = measure(of: focus).map { "\(title), \($0)" } ?? title
    let state = focus.isResting ? wording.tableau.resting : wording.tableau.inFocus
    return ["\(name) (\(state))"]
      + [(words.question, focus.question), (words.why, focus.reason), (words.observing, focus.observing)]
      .filter { !$0.1.isEmpty }.map { "\(title) – \($0.0) \($0.1)" }
  }

  private func filled(_ text: String) -> [String] { text.isEmpty ? [] : [text] }
}

/// What changed between two texts, in words: what is new as `ins`, what went as `del`, each with its word.
struct DifferenceList {
  let old: AgreementText
  let new: AgreementText
  let lines: AgreementLines
  private var words: AgreementWords { lines.wording.agreement }

  func write(_ html: HTML) {
    let differences = Difference.between(old, new)
    guard !differences.isEmpty else {
      html(.p, text: words.noDifference)
      return
    }
    html(.dl, .class("bestand unterschiede")) { for difference in differences { write(difference.part, html) } }
  }

  private func write(_ part: Difference.Part, _ html: HTML) {
    let (before, after) = (lines.lines(of: part, in: old), lines.lines(of: part, in: new))
    let (known, now) = (Set(before), Set(after))
    let removed = before.filter { !now.contains($0) }
    let added = after.filter { !known.contains($0) }
    html(.div) {
      html(.dt, text: words.name(of: part))
      html(.dd) {
        if removed.isEmpty, added.isEmpty { html(.p, text: words.orderOnly) }
        for line in removed {
          html(.p) {
            html(.strong, text: words.removed)
            html.text(" ")
            html(.del, text: line)
          }
        }
        for line in added {
          html(.p) {
            html(.strong, text: words.added)
            html.text(" ")
            html(.ins, text: line)
          }
        }
      }
    }
  }
}
