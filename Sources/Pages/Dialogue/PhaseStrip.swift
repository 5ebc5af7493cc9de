import Attention
import Markup
import Wording

/// The phases of a guide in a row, each as wide as its minutes.
struct PhaseStrip {
  let guide: Guide
  let wording: Wording

  func write(_ html: HTML) {
    html(.ol, .class("phasen")) {
      for phase in guide.phases.all {
        html(.li, .class(Self.width(of: phase))) {
          html.text(wording.breakable(wording.say(phase.title)))
          html(.span, .class("klein"), text: wording.guide.minutes(phase.minutes))
        }
      }
    }
  }

  /// Widths are classes in steps of five minutes, because this house writes no style into its pages. An hour is the widest.
  static func width(of phase: Guide.Phase) -> String { "zeit-\(min(max((phase.minutes + 2) / 5, 1), 12))" }
}

/// What to do in each phase, and what to ask.
struct PhaseGuidance {
  let guide: Guide
  let wording: Wording
  let level: Element

  func write(_ html: HTML) {
    for (place, phase) in guide.phases.all.enumerated() {
      html(.section, .class("phase")) {
        html(level, .class("wie-h3"), text: "\(place + 1). \(wording.say(phase.title))")
        html(
          .p, .class("kennung"),
          text: "\(wording.guide.minutes(phase.minutes)) · \(wording.guide.name(of: phase.mode))")
        html(.p, text: wording.say(phase.does))
        questions(phase, html)
      }
    }
  }

  private func questions(_ phase: Guide.Phase, _ html: HTML) {
    guard !phase.questions.isEmpty else { return }
    html(.ul, .class("fragen")) {
      for question in phase.questions { html(.li, text: wording.say(question)) }
    }
  }
}
