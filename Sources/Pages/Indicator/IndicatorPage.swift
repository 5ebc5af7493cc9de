public import Attention
public import Markup
import Wording

/// One indicator: its question, what it describes, what it hides, what it is made of. Values stand in agreements only.
public struct IndicatorPage: Page {
  public let here: Surroundings
  private let indicator: Indicator
  private let tableau: Tableau
  private let marks: [FocusMarks.Mark]
  /// Drafts the visitor may write in and that do not hold it yet.
  private let drafts: [(agreement: ID<Agreement>, title: String)]
  private var wording: Wording { here.wording }
  private var words: IndicatorWords { here.wording.indicator }

  /// - Parameter agreements: those of the visitor, newest first.
  public init(
    here: Surroundings, indicator: Indicator, tableau: Tableau, agreements: [Agreement], roster: Roster
  ) {
    (self.here, self.indicator, self.tableau) = (here, indicator, tableau)
    let wording = here.wording
    marks = FocusMarks(agreements, roster: roster, today: here.today, wording)[indicator.id]
    drafts = agreements.filter { agreement in
      here.may(.draftAgreement(agreement.id)) && agreement.state(on: here.today) != .lookingBack
        && !agreement.draft.foci.contains { $0.indicator == indicator.id }
    }.map { ($0.id, roster.title(of: $0.draft, wording)) }
  }

  public var title: String { words.title(indicator) }
  public var section: Section? { .indicators }
  public var crumbs: [Crumb] { [Crumb(wording.tableau.title, .tableau)] }

  public func body(_ html: HTML) {
    kicker(html)
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung frage"), text: wording.say(indicator.question))
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: words.hidesShort)
          html.text(" \(wording.say(indicator.hides))")
        }
      }
    }
    html(.div, .class("zweispaltig")) {
      html(.div) {
        definition(html)
        measures(html)
        breakdowns(html)
        about(html)
      }
      html(.div, .class("seite")) {
        choice(html)
        related(html)
        aims(html)
      }
    }
  }

  private func kicker(_ html: HTML) {
    html(.p, .class("kennung")) {
      if let dimension = tableau.dimension(of: indicator) {
        html(
          .a, .href("\(Address.tableau.path)#d-\(dimension.id)"), text: words.dimension(wording.say(dimension.title)))
      }
      html.text(" · \(words.kinds(indicator))")
    }
    for mark in marks {
      html(.p, .class("marke-zeile")) {
        FocusBadge(isResting: mark.isResting, wording: wording).write(html)
        html(.a, .href(Address.agreement(mark.agreement).path), text: mark.title)
      }
    }
  }

  private func definition(_ html: HTML) {
    html(.h2, text: words.definition)
    html(.p, text: wording.say(indicator.definition))
    html(.p, .class("klein leise"), text: words.noValues)
  }

  private func measures(_ html: HTML) {
    html(.h2, text: words.measures(indicator.measures.all.count))
    for measure in indicator.measures.all {
      MeasureBlock(measure: measure, tableau: tableau, here: here).write(html)
    }
  }

  private func breakdowns(_ html: HTML) {
    guard !indicator.breakdowns.isEmpty else { return }
    html(.h2, text: words.breakdowns)
    html(.ul) { for breakdown in indicator.breakdowns { html(.li, text: wording.say(breakdown)) } }
    html(.p, .class("klein leise"), text: words.breakdownsNote)
  }

  private func about(_ html: HTML) {
    html(.h2, text: words.about)
    html(.dl, .class("bestand")) {
      fact(words.source, html) { html.text(wording.say(indicator.source)) }
      fact(words.origin, html) { html.text(words.origin(indicator.origin)) }
      fact(words.minimumCases, html) {
        for (place, line) in words.cases(indicator.minimumCases).enumerated() {
          if place > 0 { html(.br) }
          html.text(line)
        }
      }
      fact(words.aspect, html) { html.text(words.name(of: indicator.aspect)) }
      fact(words.edition, html) { html.text(String(indicator.version)) }
    }
  }

  private func fact(_ title: String, _ html: HTML, content: () -> Void) {
    html(.div) {
      html(.dt, text: title)
      html(.dd, content: content)
    }
  }
}

extension IndicatorPage {
  private func choice(_ html: HTML) {
    guard !drafts.isEmpty || here.may(.beginAgreement) else { return }
    html(.section, .class("karte nur-bildschirm"), .ariaLabelledBy("aufnehmen")) {
      html(.h2, .id("aufnehmen"), text: words.chooseSection)
      if let only = drafts.first, drafts.count == 1 {
        html(.p, text: only.title)
        button(.fociWith(only.agreement, indicator.id), words.choose, html)
        html(.p, .class("klein leise nachsatz"), text: words.chooseHint)
      } else if drafts.isEmpty {
        button(.newAgreementWith(indicator.id), words.chooseNew, html)
      } else {
        html(.p, text: "\(words.choose):")
        html(.ul) {
          for draft in drafts {
            html(.li) { html(.a, .href(Address.fociWith(draft.agreement, indicator.id).path), text: draft.title) }
          }
        }
        html(.p, .class("klein leise"), text: words.chooseHint)
      }
    }
  }

  private func button(_ address: Address, _ text: String, _ html: HTML) {
    html(.p, .class("knopf-zeile")) { html(.a, .class("knopf"), .href(address.path), text: text) }
  }

  private func related(_ html: HTML) {
    guard !indicator.related.isEmpty else { return }
    html(.section, .ariaLabelledBy("zusammenhang")) {
      html(.h2, .id("zusammenhang"), text: words.related)
      for relation in indicator.related {
        html(.div, .class("nachbar")) {
          html(.h3) {
            html(
              .a, .href(Address.indicator(relation.indicator).path),
              text: tableau[relation.indicator].map(words.title) ?? relation.indicator.text)
          }
          html(.p, text: wording.say(relation.because))
        }
      }
    }
  }

  private func aims(_ html: HTML) {
    guard !indicator.aims.isEmpty || indicator.socialParticipation else { return }
    html(.section, .ariaLabelledBy("ziele")) {
      html(.h2, .id("ziele"), text: words.aims)
      html(.ul) {
        for aim in indicator.aims { html(.li, text: words.name(of: aim)) }
        if indicator.socialParticipation { html(.li, text: words.socialParticipation) }
      }
    }
  }
}
