import Attention
import Markup
import Wording

/// What stands beside a curve, so that it is not read alone: neighbours, conditions, and what the indicator is.
extension TrendPage {
  func beside(_ html: HTML) {
    neighbours(html)
    html(.section, .ariaLabelledBy("ums-h")) {
      html(.h2, .id("ums-h"), text: wording.conditions)
      if events.isEmpty { html(.p, .class("klein leise"), text: words.noConditions) }
      EventList(events, wording, choose: isPrint ? nil : choose).write(html)
      if !events.isEmpty { html(.p, .class("klein leise"), text: words.conditionsAsk) }
    }
    html(.section, .ariaLabelledBy("ueber-h")) {
      html(.h2, .id("ueber-h"), text: words.about)
      about(html)
    }
  }

  /// The echo of an event as a stretch people can speak about.
  private func choose(_ stretch: Stretch) -> String {
    address(view.choosing(stretch)).path + "#neue-reflexion"
  }

  private func neighbours(_ html: HTML) {
    guard !scene.neighbours.isEmpty else { return }
    html(.section, .ariaLabelledBy("zus-h")) {
      html(.h2, .id("zus-h"), text: words.together)
      let bands = shownReflections.compactMap(\.entry.place.stretch).unique
      html(
        .p, .class("klein leise"),
        text: bands.isEmpty ? words.togetherReason : "\(words.togetherReason) \(words.togetherBands)")
      for (place, neighbour) in scene.neighbours.enumerated() { write(neighbour, place, bands, html) }
    }
  }

  private func write(_ neighbour: TrendScene.Neighbour, _ place: Int, _ bands: [Stretch], _ html: HTML) {
    let title = neighbour.series.definition.title
    let small = SmallChart(
      Curve(neighbour.series), axis: periods.isEmpty ? nil : periods, panel: scene.panel, bands: bands,
      id: "n\(place + 1)", wording)
    html(.div, .class("nachbar")) {
      html(.h3) {
        let address = Address.trendOf(scene.agreement.id, neighbour.indicator.id, neighbour.measure)
        html(.a, .href(address.path), text: wording.say(title))
      }
      if let dimension = neighbour.dimension {
        html(.p, .class("kennung"), text: words.dimension(wording.say(dimension.title)))
      }
      small?.write(html)
      html(.p, .class("kennung"), text: small?.sentence ?? wording.reading.noValues[0])
    }
  }

  private func about(_ html: HTML) {
    let indicator = scene.indicator
    html(.dl, .class("bestand bestand-eng")) {
      row(wording.indicator.definition, wording.say(indicator.definition), html)
      content(html)
      row(words.source, wording.say(indicator.source), html)
      row(words.hides, wording.say(indicator.hides), html)
      if let vintage = scene.vintage { row(words.state, words.vintage(vintage.day, vintage.source), html) }
    }
    guard !isPrint else { return }
    html(.p, .class("nachsatz")) {
      html(.a, .href(Address.indicator(indicator.id).path), text: words.moreAbout)
    }
  }

  private func content(_ html: HTML) {
    switch scene.measure.content {
    case .rate(let numerator, let denominator), .changeRatio(let numerator, let denominator):
      row(words.madeOf, words.divided(wording.say(numerator), wording.say(denominator)), html)
    case .count(let what), .sum(let what), .mean(let what), .median(let what):
      row(words.madeOf, wording.say(what), html)
    case .survey(let survey): row(words.askedQuestion, wording.say(survey.question), html)
    case .narrative(let invitation): row(words.invitation, wording.say(invitation), html)
    }
  }

  private func row(_ title: String, _ text: String, _ html: HTML) {
    html(.div) {
      html(.dt, text: title)
      html(.dd, text: text)
    }
  }
}
