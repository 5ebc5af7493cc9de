public import Attention
public import Markup
import Wording

/// The tableau: what can be looked at, by dimension, question first. No value stands here, and nothing is ordered by one.
public struct TableauPage: Page {
  public let here: Surroundings
  private let tableau: Tableau
  private let kind: TableauKind?
  private let marks: FocusMarks
  private var wording: Wording { here.wording }
  private var words: TableauWords { here.wording.tableau }

  /// - Parameters:
  ///   - agreements: those of the visitor, for the open and closed eyes.
  ///   - kind: nil shows all.
  public init(
    here: Surroundings, tableau: Tableau, agreements: [Agreement], roster: Roster, kind: TableauKind? = nil
  ) {
    (self.here, self.tableau, self.kind) = (here, tableau, kind)
    marks = FocusMarks(agreements, roster: roster, today: here.today, here.wording)
  }

  public var title: String { words.title }
  public var section: Section? { .indicators }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: words.title)
    html(.h1, text: words.heading)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.lead(dimensions: tableau.dimensions.count))
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: words.readTheQuestion)
          html.text(" \(words.showsAndHides)")
        }
      }
    }
    if here.person?.standing.office.talks == true {
      AttentionCard(marks: marks, tableau: tableau, here: here).write(html)
    }
    ways(html)
    html(.p, .class("klein leise"), text: words.seen(shown.count, of: tableau.indicators.count))
    for dimension in tableau.dimensions { write(dimension, html) }
    missing(html)
  }

  private var shown: [Indicator] { tableau.indicators.filter { kind?.shows($0) ?? true } }

  private func ways(_ html: HTML) {
    html(.div, .class("zweispaltig nur-bildschirm")) {
      html(.nav, .ariaLabelledBy("dimensionen")) {
        html(.h2, .id("dimensionen"), text: words.dimensions(tableau.dimensions.count))
        html(.ol, .class("inhalt")) {
          for dimension in tableau.dimensions {
            html(.li) { html(.a, .href("#d-\(dimension.id)"), text: wording.say(dimension.title)) }
          }
        }
      }
      html(.nav, .class("seite"), .ariaLabelledBy("art")) {
        html(.h2, .id("art"), text: words.kindHeading)
        html(.ul, .class("marken-zeile")) {
          way(nil, html)
          for kind in TableauKind.allCases { way(kind, html) }
        }
      }
    }
  }

  private func way(_ way: TableauKind?, _ html: HTML) {
    let address = way.map(Address.tableauOf) ?? .tableau
    html(.li) {
      html(.a, .href(address.path), way == kind ? .ariaCurrent("true") : nil, text: way.map(name) ?? words.allKinds)
    }
  }

  private func name(_ kind: TableauKind) -> String {
    switch kind {
    case .curve: words.curves
    case .distribution: words.distributions
    case .narrative: words.narratives
    }
  }

  private func write(_ dimension: Dimension, _ html: HTML) {
    let indicators = shown.filter { $0.dimension == dimension.id }
    html(.section, .class("dimension"), .id("d-\(dimension.id)"), .ariaLabelledBy("h-\(dimension.id)")) {
      html(.h2, .id("h-\(dimension.id)"), text: wording.say(dimension.title))
      html(.div) {
        html(.p, .class("frage"), text: wording.say(dimension.question))
        html(.p, .class("klein leise"), text: wording.say(dimension.about))
      }
      if indicators.isEmpty { html(.p, .class("klein leise"), text: words.noneOfThisKind) }
      html(.div, .class("merkmale")) { for indicator in indicators { write(indicator, html) } }
    }
  }

  private func write(_ indicator: Indicator, _ html: HTML) {
    let marks = marks[indicator.id]
    let isInFocus = marks.contains { !$0.isResting }
    html(.article, .class(isInFocus ? "merkmal lesbar im-fokus" : "merkmal lesbar"), .id("i-\(indicator.id)")) {
      html(.h3) {
        html(.a, .href(Address.indicator(indicator.id).path), text: wording.indicator.title(indicator))
      }
      for mark in marks { write(mark, html) }
      html(.p, .class("frage"), text: wording.say(indicator.question))
      html(.p, .class("klein leise"), text: wording.indicator.kinds(indicator))
      IndicatorDetails(indicator: indicator, tableau: tableau, wording: wording).write(html)
    }
  }

  private func write(_ mark: FocusMarks.Mark, _ html: HTML) {
    html(.p, .class("marke-zeile")) {
      FocusBadge(isResting: mark.isResting, wording: wording).write(html)
      html(.a, .class("klein"), .href(Address.agreement(mark.agreement).path), text: mark.title)
    }
  }

  private func missing(_ html: HTML) {
    html(.section, .class("dimension"), .ariaLabelledBy("fehlt")) {
      html(.h2, .id("fehlt"), text: words.missing)
      html(.p, text: words.missingHint)
    }
  }
}

/// "Im Fokus" beside an open eye, "Ruht" beside a closed one.
struct FocusBadge {
  let isResting: Bool
  let wording: Wording

  func write(_ html: HTML) {
    html(.span, .class(isResting ? "zustand zustand-ruht" : "zustand zustand-gilt")) {
      isResting ? Icon.smallClosedEye(html) : Icon.openEye(html)
      html.text(isResting ? wording.tableau.resting : wording.tableau.inFocus)
    }
    html.text(" ")
  }
}

/// What one should know before choosing an indicator, in native `details`: what it hides first.
struct IndicatorDetails {
  let indicator: Indicator
  let tableau: Tableau
  let wording: Wording
  private var words: TableauWords { wording.tableau }

  func write(_ html: HTML) {
    fold(words.hides, html) {
      html(.p, text: wording.say(indicator.hides))
      let related = indicator.related.compactMap { tableau[$0.indicator] }.map { wording.say($0.title) }
      if !related.isEmpty {
        html(.p, .class("klein leise"), text: "\(words.readTogether): \(related.joined(separator: ", "))")
      }
    }
    fold(words.definition, html) { html(.p, text: wording.say(indicator.definition)) }
  }

  private func fold(_ title: String, _ html: HTML, content: () -> Void) {
    html(.details) {
      html(.summary) {
        html.text(title)
        html(.span, .class("nur-vorlesen"), text: ": \(wording.say(indicator.title))")
      }
      content()
    }
  }
}
