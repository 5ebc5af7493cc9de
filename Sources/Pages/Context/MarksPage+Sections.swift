import Attention
import Markup
import Wording

/// Where the series is counted differently.
extension MarksPage {
  func phases(_ html: HTML) {
    html(.section, .id("zaehlweise"), .ariaLabelledBy("zaehlweise-h")) {
      html(.h2, .id("zaehlweise-h"), text: words.phases)
      html(.p, text: words.phasesLead)
      if known.phases.isEmpty { html(.p, text: words.noPhases) }
      html(.ul, .class("vermerke")) { for phase in known.phases { standing(phase, html) } }
      if !known.withdrawn.isEmpty { withdrawn(html) }
      if isWritable { begin(html) }
    }
  }

  private func standing(_ noted: NotedPhase, _ html: HTML) {
    let phase = noted.phase
    let source = phase.source.isEmpty ? "" : words.sourceIs(phase.source)
    let lines = [
      phase.text, "\(wording.context.name(of: phase.reason)). \(source)", words.by(noted.office, noted.recorded.day),
    ]
    note(words.phase(from: phase.first), lines, html) {
      ending(
        .phaseEnd(known.place, phase.first), phase.first.description, words.withdrawReason, words.withdrawPhase, html)
    }
  }

  private func withdrawn(_ html: HTML) {
    html(.details) {
      html(.summary, text: words.takenBack)
      html(.ul) {
        for step in known.withdrawn {
          html(.li) {
            html(.p, text: "\(words.phase(from: step.phase.first)): \(step.phase.text)")
            html(.p, .class("kennung"), text: "\(words.by(step.office, step.recorded.day)): \(step.reason)")
          }
        }
      }
    }
  }

  private func begin(_ html: HTML) {
    html(.div, .class("karte nur-bildschirm")) {
      if !known.proposals.isEmpty {
        html(.p, .class("klein"), text: words.proposals)
        html(.ul) {
          for proposal in known.proposals {
            let query = "?ab=\(proposal.first)&ursache=\(proposal.event.kind.slug)#zaehlweise"
            html(.li) {
              html(
                .a, .href(Address.marks(known.place).path + query),
                text: words.propose(proposal.event.title, proposal.first))
            }
          }
        }
      }
      PostForm(to: .newPhase(known.place), here).write(html) {
        periods("ab", words.phaseFrom, Array(known.series.axis.dropFirst()), html, value: form["ab"])
        ChoiceField(
          name: "ursache", legend: words.phaseKind, faults: faults,
          choices: Event.Kind.allCases.map {
            ChoiceField.Choice(value: $0.slug, title: wording.context.name(of: $0), hint: wording.context.hint(of: $0))
          }
        ).radios(html, chosen: form["ursache"])
        Field(id: "was", label: words.phaseText, hint: words.phaseTextHint, faults: faults)
          .area(html, value: form["was"], rows: 3)
        source("quelle-zaehlweise", html)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.phaseNow)
        }
      }
    }
  }
}

/// What does not count for middle, range and season.
extension MarksPage {
  func setAsides(_ html: HTML) {
    html(.section, .id("auslassung"), .ariaLabelledBy("auslassung-h")) {
      html(.h2, .id("auslassung-h"), text: words.setAsides(rhythm))
      html(.p, text: words.setAsidesLead)
      if known.setAsides.isEmpty { html(.p, text: words.noSetAsides) }
      html(.ul, .class("vermerke")) { for mark in known.setAsides { standing(mark, html) } }
      if !known.reinstated.isEmpty { reinstated(html) }
      if isWritable { leaveOut(html) }
    }
  }

  private func standing(_ mark: SetAside, _ html: HTML) {
    let source = mark.source.isEmpty ? "" : words.sourceIs(mark.source)
    note(
      wording.stretch(mark.stretch), [mark.reason, source, words.by(mark.office, mark.recorded.day)], html
    ) {
      ending(
        .setAsideEnd(known.place, mark.id), mark.id.description, words.reinstateReason, words.reinstate, html)
    }
  }

  private func reinstated(_ html: HTML) {
    html(.details) {
      html(.summary, text: words.takenBack)
      html(.ul) {
        for step in known.reinstated {
          html(.li) {
            html(.p, text: "\(wording.stretch(step.mark.stretch)): \(step.mark.reason)")
            html(.p, .class("kennung"), text: "\(words.by(step.office, step.recorded.day)): \(step.reason)")
          }
        }
      }
    }
  }

  private func leaveOut(_ html: HTML) {
    html(.div, .class("karte nur-bildschirm")) {
      if !known.farOff.isEmpty {
        html(.p, .class("klein"), text: words.farOff)
        html(.ul, .class("marken-zeile")) {
          for period in known.farOff {
            let query = "?von=\(period)&bis=\(period)#auslassung"
            html(.li) { html(.a, .href(Address.marks(known.place).path + query), text: wording.period(period)) }
          }
        }
      }
      PostForm(to: .newSetAside(known.place), here).write(html) {
        html(.div, .class("paar")) {
          periods("von", words.from, known.series.axis, html, value: form["von"])
          periods("bis", words.through, known.series.axis, html, value: form["bis"])
        }
        Field(id: "warum", label: words.setAsideReason, hint: words.setAsideReasonHint(rhythm), faults: faults)
          .area(html, value: form["warum"], rows: 3)
        source("quelle-auslassung", html)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.setAsideNow)
        }
      }
    }
  }
}
