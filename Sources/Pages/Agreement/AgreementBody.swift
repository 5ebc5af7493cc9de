import Attention
import Markup
import Wording

/// The text of an agreement as it is read, in the order of its parts: foci, questions, contributions, key points.
struct AgreementBody {
  let text: AgreementText
  let roster: Roster
  let lines: AgreementLines
  /// Where a focus' curve can be seen.
  var address: (Focus) -> Address? = { _ in nil }
  var curves: [SeriesKey: FocusCurve] = [:]
  private var wording: Wording { lines.wording }
  private var words: AgreementWords { lines.wording.agreement }

  func write(_ html: HTML) {
    foci(html)
    questions(html)
    contributions(html)
    keyPoints(html)
  }

  private func foci(_ html: HTML) {
    html(.h2, text: words.fociHeading(text.attended.count))
    html(.p, .class("klein leise"), text: words.observedFigures(roster.name(text.observed, wording)))
    for focus in text.attended {
      FocusCard(focus, lines, address: address(focus), curve: curves[focus.series]).write(html)
    }
    let resting = text.foci.filter(\.isResting)
    guard !resting.isEmpty else { return }
    html(.h3, text: words.restingHeading)
    for focus in resting { RestingFocus(focus: focus, lines: lines, address: address(focus)).write(html) }
  }

  private func questions(_ html: HTML) {
    html(.h2, .id("leitfragen"), text: words.questions)
    guard !text.questions.isEmpty else {
      html(.p, .class("leise"), text: words.noQuestions)
      return
    }
    html(.ol, .class("fragen"), .ariaLabelledBy("leitfragen")) {
      for question in text.questions { html(.li, text: question) }
    }
  }

  private func contributions(_ html: HTML) {
    html(.h2, text: words.contributions)
    html(.div, .class("partner")) {
      for party in text.concluding {
        let id = "b-\(party.organisation)"
        html(.section, .ariaLabelledBy(id)) {
          html(.h3, .id(id), text: roster.name(party.organisation, wording))
          points(of: party.organisation, html)
        }
      }
    }
  }

  private func points(of party: ID<Organisation>, _ html: HTML) {
    let points = text.contributions.filter { $0.party == party }
    guard !points.isEmpty else {
      html(.p, .class("leise"), text: words.noContribution)
      return
    }
    html(.ul) { for point in points { html(.li, text: point.text) } }
  }

  private func keyPoints(_ html: HTML) {
    html(.h2, text: words.keyPoints)
    html(.dl, .class("bestand")) {
      fact(words.occasion, text.occasion, html)
      fact(words.field, text.field, html)
      fact(words.process, text.process, html)
      fact(words.term, wording.span(text.firstDay, text.lastDay), html)
      fact(words.sides, wording.list(roster.sides(of: text, wording)), html)
      fact(words.voices, wording.list(roster.voices(of: text, wording)), html)
      fact(words.dialogues, text.dialogueDays.isEmpty ? words.noDialogues : words.days(text.dialogueDays), html)
      fact(words.rhythm, text.rhythm, html)
      fact(words.review, text.review, html)
    }
  }

  /// What nobody wrote is left out: an empty row would look like an omission.
  private func fact(_ title: String, _ value: String, _ html: HTML) {
    guard !value.isEmpty else { return }
    html(.div) {
      html(.dt, text: title)
      html(.dd, text: value)
    }
  }
}
