import Attention
import Markup
import Wording

/// One item of the agenda: the stretch of a curve, the question, the data as they stood, and what was said about it.
extension DialoguePage {
  func topic(_ item: Dialogue.Item, _ place: Int, _ html: HTML) {
    let id = "punkt-\(place)"
    html(.section, .class("karte"), .id(id), .ariaLabelledBy("\(id)-h")) {
      TopicHead(item: item, place: place, dialogue: dialogue, names: names, wording: wording)
        .write(html)
      html(.div, .class("monate")) {
        html(.div) {
          TopicWords(
            item: item, inWords: glances[item.series]?.inWords, agreement: agreement, names: names, wording: wording
          ).write(html)
        }
        picture(item, id, html)
      }
      voices(entries.filter { $0.place.series == item.series }, html)
      form(place, html)
    }
  }

  private func picture(_ item: Dialogue.Item, _ id: String, _ html: HTML) {
    guard let glance = glances[item.series], glance.hasPicture else {
      return html(.p, .class("klein leise")) {
        html.text("\(wording.dialogue.noFigures) ")
        trendLink(item, html)
      }
    }
    html(.div) {
      html(.figure, .class("fokus-bild"), .ariaLabelledBy("\(id)-bild")) {
        glance.picture(html)
        html(.figcaption, .id("\(id)-bild")) {
          DataState(dialogue: dialogue, asOf: asOf, wording: wording).write(html)
          trendLink(item, html)
        }
      }
      html(.div, .class("klein")) { glance.thenAndNow(html) }
    }
  }

  private func trendLink(_ item: Dialogue.Item, _ html: HTML) {
    guard case .measure(let indicator, let measure) = item.series else { return }
    let address =
      item.stretch.map { Address.trendStretch(agreement.id, indicator, measure, $0) }
      ?? Address.trendOf(agreement.id, indicator, measure)
    html(.a, .class("nur-bildschirm"), .href(address.path)) {
      html.text(wording.dialogue.wholeTrend)
      html(.span, .class("nur-vorlesen"), text: ": \(names.title(of: item.series, wording))")
    }
  }
}

/// Kind of talk, state and day, and what it is for.
struct DialogueHead {
  let dialogue: Dialogue
  let agreement: Agreement
  let guide: Guide?
  let names: TalkNames
  let here: Surroundings
  private var wording: Wording { here.wording }

  func write(_ html: HTML) {
    html(.p, .class("kennung")) {
      if let guide { html.text("\(wording.say(guide.title)) · ") }
      html.text("\(wording.dialogue.scope(agreement.text.scope)) · ")
      DialogueMark(dialogue, here).write(html)
    }
    html(.h1, text: wording.dialogue.title(dialogue.day))
    html(.div, .class("auftakt")) {
      html(
        .p, .class("einleitung"),
        text: wording.dialogue.lead(names.concluding(agreement, wording), isClosed: dialogue.closed != nil))
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: wording.dialogue.insetStart)
          html.text(" \(wording.dialogue.insetRest)")
        }
      }
    }
  }
}

/// How a talk stands, as a word in a frame.
struct DialogueMark {
  private let dialogue: Dialogue
  private let here: Surroundings

  init(_ dialogue: Dialogue, _ here: Surroundings) { (self.dialogue, self.here) = (dialogue, here) }

  func write(_ html: HTML) {
    html(
      .span, .class(dialogue.closed != nil ? "zustand" : isToday ? "zustand zustand-gilt" : "zustand zustand-offen"),
      text: here.wording.dialogue.stands(on: dialogue.day, today: here.today, closed: dialogue.closed))
  }

  private var isToday: Bool { dialogue.day == here.today }
}

/// Place in the agenda, dimension, indicator and stretch.
struct TopicHead {
  let item: Dialogue.Item
  let place: Int
  let dialogue: Dialogue
  let names: TalkNames
  let wording: Wording
  /// On paper the heading begins with a rule, so the small line goes under it.
  var onPaper = false

  func write(_ html: HTML) {
    if !onPaper { kicker(html) }
    let stretch = item.stretch.map { wording.stretch($0) } ?? wording.dialogue.wholeCurve
    html(.h2, .id("punkt-\(place)-h"), text: "\(names.title(of: item.series, wording)), \(stretch)")
    if onPaper { kicker(html) }
  }

  private func kicker(_ html: HTML) {
    let dimension = names.indicator(of: item.series).flatMap { names.tableau.dimension(of: $0) }
    let parts = [
      wording.dialogue.agenda(place, of: dialogue.items.count),
      dimension.map { wording.breakable(wording.say($0.title)) },
    ]
    html(.p, .class("kennung"), text: parts.compactMap { $0 }.joined(separator: " · "))
  }
}

/// The question, the sentence of the trend, and what the indicator does not show.
struct TopicWords {
  let item: Dialogue.Item
  let inWords: String?
  let agreement: Agreement
  let names: TalkNames
  let wording: Wording

  func write(_ html: HTML) {
    if let question = names.question(of: item.series, in: agreement, wording) {
      html(.p, .class("zitat"), text: question)
    }
    if let inWords { labelled(wording.dialogue.inWords, inWords, html) }
    if let hides = names.tableau.definition(of: item.series)?.hides {
      labelled(wording.dialogue.hides, wording.say(hides), html)
    }
  }

  private func labelled(_ label: String, _ text: String, _ html: HTML) {
    html(.p) {
      html(.strong, text: label)
      html.text(" \(text)")
    }
  }
}

/// Which state of the figures stands here, and that it stays.
struct DataState {
  let dialogue: Dialogue
  let asOf: Day?
  let wording: Wording

  func write(_ html: HTML) {
    guard let asOf else { return }
    let isClosed = dialogue.closed != nil
    html(.strong, text: isClosed ? wording.dialogue.asOf(asOf) : wording.dialogue.dataSoFar(asOf))
    html.text(" \(isClosed ? wording.dialogue.staysSo : wording.dialogue.fixedWhenClosed) ")
  }
}

/// Who sits at the table: roles with head counts.
struct Round {
  private let participants: [Dialogue.Participants]
  private let names: TalkNames
  private let wording: Wording

  init(_ participants: [Dialogue.Participants], _ names: TalkNames, _ wording: Wording) {
    (self.participants, self.names, self.wording) = (participants, names, wording)
  }

  /// "Fachkräfte (3), Leitung (2) und Moderation (1)"; nil while nobody is entered.
  var text: String? {
    guard !participants.isEmpty else { return nil }
    return wording.list(participants.map { "\(names.perspective($0.perspective, wording)) (\($0.count))" })
  }
}
