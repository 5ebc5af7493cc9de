public import Attention
public import Markup
import Wording

/// 409: two people wrote the same draft. What was typed and what stands now, side by side; nothing is lost and nothing chosen
/// for anybody.
public struct EditedMeanwhilePage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let typed: AgreementText
  private let step: Address
  private let filled: Filled
  private let roster: Roster
  private let lines: AgreementLines
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  /// - Parameters:
  ///   - agreement: as it stands now.
  ///   - typed: the draft as it would be with what was typed.
  ///   - step: where the form was sent.
  ///   - filled: the form as it was typed.
  public init(
    here: Surroundings, agreement: Agreement, typed: AgreementText, step: Address, filled: Filled, roster: Roster,
    tableau: Tableau
  ) {
    (self.here, self.agreement, self.typed, self.step) = (here, agreement, typed, step)
    (self.filled, self.roster) = (filled, roster)
    lines = AgreementLines(roster: roster, tableau: tableau, wording: here.wording)
  }

  public var title: String { words.editedMeanwhileTitle }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: agreement.draft, wording), .agreement(agreement.id)),
      Crumb(words.draft, .draft(agreement.id)),
    ]
  }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.editedMeanwhile)
    let parts = Difference.between(agreement.draft, typed).map(\.part)
    if parts.isEmpty { html(.p, text: words.sameWords) }
    for part in parts { write(part, html) }
    PostForm(to: step, here).write(html) {
      if !parts.isEmpty { carriedAlong(html) }
      html(.p, .class("knopf-zeile")) {
        if !parts.isEmpty { html(.button, .class("knopf"), .type("submit"), text: words.takeMine) }
        html(
          .a, .class("knopf knopf-zweit"), .href(Address.draft(agreement.id).path), text: words.keepStanding)
      }
    }
  }

  private func write(_ part: Difference.Part, _ html: HTML) {
    html(.section, .ariaLabelledBy("teil-\(part.rawValue)")) {
      html(.h2, .id("teil-\(part.rawValue)"), text: words.name(of: part))
      html(.div, .class("gegenueber")) {
        let (mine, standing) = compared(part)
        side(words.typed, mine, html)
        side(words.stands, standing, html)
      }
    }
  }

  /// Both sides of a part; of the foci, which take many lines, only what differs.
  private func compared(_ part: Difference.Part) -> (mine: [String], standing: [String]) {
    let (mine, standing) = (lines.lines(of: part, in: typed), lines.lines(of: part, in: agreement.draft))
    guard part == .foci, Set(mine) != Set(standing) else { return (mine, standing) }
    return (mine.filter { !standing.contains($0) }, standing.filter { !mine.contains($0) })
  }

  private func side(_ title: String, _ items: [String], _ html: HTML) {
    html(.div, .class("stimme")) {
      html(.h3, text: title)
      if items.isEmpty {
        html(.p, .class("leise"), text: words.nothingThere)
      } else {
        html(.ul) { for item in items { html(.li, text: item) } }
      }
    }
  }

  /// The form once more as it was typed, now made from the edition that stands.
  private func carriedAlong(_ html: HTML) {
    DraftEdition.write(agreement, Filled(), html)
    for (name, values) in filled.values.sorted(by: { $0.key < $1.key })
    where ![DraftEdition.field, "token", "seite"].contains(name) {
      for value in values { html(.input, .type("hidden"), .name(name), .value(value)) }
    }
  }
}
