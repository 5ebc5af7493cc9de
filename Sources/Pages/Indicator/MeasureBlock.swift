import Attention
import Markup
import Wording

/// One measure in words: kind, unit, rhythm, and what it is made of.
struct MeasureBlock {
  let measure: Measure
  let tableau: Tableau
  let here: Surroundings
  private var wording: Wording { here.wording }
  private var words: IndicatorWords { here.wording.indicator }

  func write(_ html: HTML) {
    html(.section, .class("messgroesse"), .ariaLabelledBy("m-\(measure.id)")) {
      html(.h3, .id("m-\(measure.id)"), text: wording.say(measure.title))
      html(.dl, .class("bestand")) {
        fact(words.kind, words.name(of: measure.kind), html)
        fact(words.unit, wording.name(of: measure.unit), html)
        fact(words.rhythm, wording.name(of: measure.rhythm), html)
        content(html)
        components(html)
        notes(html)
      }
    }
  }

  private func content(_ html: HTML) {
    switch measure.content {
    case .rate(let numerator, let denominator), .changeRatio(let numerator, let denominator):
      fact(words.numerator, wording.say(numerator), html)
      fact(words.denominator, wording.say(denominator), html)
    case .count(let of), .sum(let of), .mean(let of), .median(let of):
      fact(words.counted, wording.say(of), html)
    case .survey(let survey): write(survey, html)
    case .narrative(let invitation): fact(words.invited, wording.say(invitation), html)
    }
  }

  private func write(_ survey: Survey, _ html: HTML) {
    fact(words.asked, wording.say(survey.question), html)
    list(words.answers, survey.answers.map { wording.say($0.text) }, html)
    if !survey.nonAnswers.isEmpty {
      list(words.nonAnswers, survey.nonAnswers.map { wording.say($0.text) }, html)
    }
  }

  private func components(_ html: HTML) {
    let series = measure.components.compactMap { tableau[$0] }
    guard !series.isEmpty else { return }
    let mayRead = here.person.map { here.may(.readFigures(of: $0.standing.ownOrganisation)) } ?? false
    fact(words.madeOf, html) {
      html(.ul) {
        for series in series {
          html(.li) {
            if mayRead {
              html(.a, .href(Address.condition(series.id).path), text: wording.say(series.title))
            } else {
              html.text(wording.say(series.title))
            }
          }
        }
      }
    }
  }

  private func notes(_ html: HTML) {
    let notes = words.notes(on: measure)
    guard !notes.isEmpty else { return }
    fact(words.mind, html) { html.text(notes.joined(separator: " ")) }
  }

  private func list(_ title: String, _ items: [String], _ html: HTML) {
    fact(title, html) { html(.ul) { for item in items { html(.li, text: item) } } }
  }

  private func fact(_ title: String, _ text: String, _ html: HTML) { fact(title, html) { html.text(text) } }

  private func fact(_ title: String, _ html: HTML, content: () -> Void) {
    html(.div) {
      html(.dt, text: title)
      html(.dd, content: content)
    }
  }
}
