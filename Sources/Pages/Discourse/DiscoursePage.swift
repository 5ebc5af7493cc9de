public import Attention
public import Markup
import Wording

/// The mirror of a half-year: what one organisation talked about and what not, with every passage in words.
public struct DiscoursePage: Page {
  public let here: Surroundings
  let discourse: Discourse
  let names: TalkNames
  /// Promises released in this half-year, of all sides, however they stand today.
  let promises: [Promise]
  /// Indicators in the focus of the agreements this person may read.
  let focused: [Key<Indicator>]
  let filter: DiscourseFilter
  var wording: Wording { here.wording }

  public init(
    here: Surroundings, discourse: Discourse, names: TalkNames, promises: [Promise] = [],
    focused: [Key<Indicator>] = [], filter: DiscourseFilter = DiscourseFilter()
  ) {
    (self.here, self.discourse, self.names) = (here, discourse, names)
    (self.promises, self.focused, self.filter) = (promises, focused, filter)
  }

  public var title: String { wording.discourse.title(discourse.halfYear) }
  public var section: Section? { .discourse }
  public var crumbs: [Crumb] { [Crumb(wording.discourses, .discourses)] }

  public func body(_ html: HTML) {
    let organisation = names.organisation(discourse.organisation, wording)
    html(.p, .class("kennung"), text: wording.discourse.kicker(organisation, here.today))
    html(.h1, text: wording.discourse.heading(discourse.halfYear))
    opening(html)
    html(.div, .class("zweispaltig")) {
      html(.div) {
        mirror(html)
        silentFoci(html)
      }
      html(.div, .class("seite")) {
        WaitingQuestions(discourse: discourse, wording: wording).write(html)
        voices(html)
      }
    }
    if !discourse.entries.isEmpty { passages(html) }
    PromisesOfAllSides(promises: promises, names: names, here: here).write(html)
    html(.p, .class("knopf-zeile")) {
      guard !discourse.entries.isEmpty else {
        return html(.a, .class("knopf"), .href(Address.dialogues.path), text: wording.dialogues)
      }
      html(.a, .href(Address.discoursePrint(discourse.halfYear).path), text: wording.printView)
    }
  }

  private func opening(_ html: HTML) {
    let spoken = Spoken(discourse.entries)
    html(.div, .class("auftakt")) {
      html(
        .p, .class("einleitung"),
        text: discourse.entries.isEmpty
          ? wording.discourse.nothingReleased
          : wording.discourse.counts(
            reflections: spoken.reflections, inDialogues: spoken.inDialogues,
            questions: discourse.openQuestions.count))
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: wording.discourse.insetStart)
          html.text(" \(wording.discourse.insetRest)")
        }
      }
    }
  }

  private func mirror(_ html: HTML) {
    html(.section, .ariaLabelledBy("dimensionen")) {
      html(.h2, .id("dimensionen"), text: wording.discourse.byDimension)
      html(.ul, .class("spiegel")) {
        for dimension in names.tableau.dimensions {
          let entries = discourse.sections.first { $0.dimension.id == dimension.id }?.entries ?? []
          html(.li) {
            html(.strong, text: wording.breakable(wording.say(dimension.title)))
            Spoken(entries).dots(html, wording)
            spokenAbout(entries, dimension, html)
          }
        }
      }
      Spoken.legend(html, wording)
    }
  }

  private func spokenAbout(_ entries: [Entry], _ dimension: Dimension, _ html: HTML) {
    html(.p) {
      guard !entries.isEmpty else { return html.text(wording.discourse.nobodySpoke) }
      let spoken = Set(entries.compactMap { $0.place.series.flatMap(names.indicator(of:))?.id })
      let titles = names.tableau.indicators(in: dimension.id).filter { spoken.contains($0.id) }.map {
        wording.say($0.title)
      }
      html(.a, .href("#dimension-\(dimension.id)"), text: wording.list(titles))
    }
  }

  /// In focus, and nothing released about it.
  private func silentFoci(_ html: HTML) {
    let spoken = Set(discourse.entries.compactMap { $0.place.series.flatMap(names.indicator(of:))?.id })
    let silent = names.tableau.indicators.filter { focused.contains($0.id) && !spoken.contains($0.id) }
    guard !silent.isEmpty else { return }
    html(.section, .class("teil"), .ariaLabelledBy("ungesagt")) {
      html(.h2, .id("ungesagt"), text: wording.discourse.silentHeading)
      html(.p, text: wording.discourse.silentLead)
      html(.ul, .class("anlass")) {
        for indicator in silent {
          html(.li) {
            html(.a, .href(Address.indicator(indicator.id).path), text: wording.say(indicator.title))
            html(.p, text: wording.say(indicator.question))
            html(.p, .class("klein leise"), text: "\(wording.dialogue.hides) \(wording.say(indicator.hides))")
          }
        }
      }
    }
  }

  /// Who was heard. People without accounts are always named, because nobody else would miss them.
  private func voices(_ html: HTML) {
    guard !discourse.entries.isEmpty else { return }
    let heard = names.inOrder(discourse.entries.map(\.perspective))
    let missing = names.perspectives.filter { !$0.hasAccounts && !heard.contains($0.id) }.map(\.id)
    html(.section, .ariaLabelledBy("stimmen")) {
      html(.h2, .id("stimmen"), text: wording.discourse.voices)
      html(.ul, .class("budget")) {
        for key in heard { voice(key, isHeard: true, html) }
        for key in missing { voice(key, isHeard: false, html) }
      }
    }
  }

  private func voice(_ key: Key<Perspective>, isHeard: Bool, _ html: HTML) {
    html(.li) {
      if isHeard { Icon.openEye(html) } else { Icon.closedEye(html) }
      html(.span) {
        html(.strong, text: names.perspective(key, wording))
        guard !isHeard else { return }
        html(.br)
        html(.span, .class("klein leise"), text: wording.discourse.notHeard)
      }
    }
  }
}
