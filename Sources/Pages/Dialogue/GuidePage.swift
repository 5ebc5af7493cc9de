public import Attention
public import Markup
import Wording

/// One guide, from which a talk can be run: on the screen and on paper.
public struct GuidePage: Page {
  public let here: Surroundings
  private let guide: Guide
  private let names: TalkNames
  private var wording: Wording { here.wording }

  public init(here: Surroundings, guide: Guide, names: TalkNames) {
    (self.here, self.guide, self.names) = (here, guide, names)
  }

  public var title: String { wording.say(guide.title) }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] { here.dialogueCrumbs + [Crumb(wording.guide.title, .guides)] }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: "\(wording.guide.kicker) · \(wording.guide.extent(of: guide))")
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: wording.say(guide.purpose))
    if here.mayPrepareSome {
      html(.p, .class("knopf-zeile")) {
        html(.a, .class("knopf"), .href(Address.newDialogue(nil).path), text: wording.guide.prepare)
      }
    }
    phases(html)
    html(.div, .class("gegenueber teil")) {
      list(wording.guide.recorded, "festgehalten", guide.record, html)
      list(wording.guide.notRecorded, "nicht-festgehalten", guide.notRecorded, html)
    }
    roles(html)
    list(wording.guide.rules, "regeln", guide.rules, isColumn: false, html)
    facts(html)
    html(.p, .class("klein leise nur-bildschirm nachsatz"), text: wording.printHint)
  }

  private func phases(_ html: HTML) {
    html(.section, .class("teil"), .ariaLabelledBy("phasen-h")) {
      html(.h2, .id("phasen-h"), text: wording.guide.phases)
      PhaseStrip(guide: guide, wording: wording).write(html)
      html(.div, .class("merkmale phasen-text")) {
        PhaseGuidance(guide: guide, wording: wording, level: .h3).write(html)
      }
    }
  }

  private func list(
    _ heading: String, _ id: String, _ lines: [Localized], isColumn: Bool = true, _ html: HTML
  ) {
    guard !lines.isEmpty else { return }
    html(.section, isColumn ? nil : .class("teil"), .ariaLabelledBy(id)) {
      html(.h2, .id(id), text: heading)
      html(.ul) { for line in lines { html(.li, text: wording.say(line)) } }
    }
  }

  private func roles(_ html: HTML) {
    guard !guide.roles.isEmpty else { return }
    html(.section, .class("teil"), .ariaLabelledBy("rollen")) {
      html(.h2, .id("rollen"), text: wording.guide.roles)
      html(.dl, .class("bestand")) {
        for role in guide.roles {
          html(.div) {
            html(.dt, text: names.perspective(role.perspective, wording))
            html(.dd, text: wording.say(role.does))
            html(.dd, .class("klein leise"), text: wording.guide.name(of: role.presence))
          }
        }
      }
    }
  }

  private func facts(_ html: HTML) {
    let facts = [
      (wording.guide.sides, wording.guide.name(of: guide.sides)),
      (wording.guide.indicators, wording.guide.attention(guide.indicators)),
      (wording.guide.audience, wording.say(guide.audience)),
      (wording.guide.basedOn, wording.say(guide.basedOn)),
    ]
    html(.dl, .class("bestand nachsatz")) {
      for (term, meaning) in facts {
        html(.div) {
          html(.dt, text: term)
          html(.dd, text: meaning)
        }
      }
    }
  }
}
