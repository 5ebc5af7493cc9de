import Attention
import Markup
import Wording

/// One thing that was said, with what was answered, from where it was said and where it stands. Every kind has the same size.
struct SpokenPassage {
  let entry: Entry
  let answers: [Entry]
  let names: TalkNames
  let here: Surroundings
  private var wording: Wording { here.wording }

  func write(_ html: HTML) {
    html(.div, .class("stelle"), .id("stelle-\(entry.tag)")) {
      html(.div) {
        SaidWords(entry, wording, isQuote: true).write(html)
        for answer in answers { reply(answer, html) }
      }
      html(.div, .class("klein")) {
        html(.p) {
          html(.strong, text: wording.name(of: entry.kind))
          html(.br)
          html.text(VoiceName.of(entry, names, wording))
          if let hand = names.hand(of: entry, wording) {
            html(.br)
            html(.span, .class("klein leise"), text: hand)
          }
        }
        place(html)
      }
    }
  }

  private func reply(_ answer: Entry, _ html: HTML) {
    html(.div, .class("erwiderung"), .id("stelle-\(answer.tag)")) {
      html(.p, .class("art"), text: wording.dialogue.reply(VoiceName.of(answer, names, wording)))
      SaidWords(answer, wording, isQuote: true).write(html)
    }
  }

  private func place(_ html: HTML) {
    guard let series = entry.place.series else { return }
    html(.p, .class("leise")) {
      html.text(Self.about(series, entry.place.stretch, names, wording))
      guard let (address, text) = link else { return }
      html(.br)
      html(.a, .class("nur-bildschirm"), .href(address)) {
        html.text(text)
        html(
          .span, .class("nur-vorlesen"), text: ": \(wording.name(of: entry.kind)), \(names.title(of: series, wording))")
      }
    }
  }

  static func about(_ series: SeriesKey, _ stretch: Stretch?, _ names: TalkNames, _ wording: Wording) -> String {
    "\(names.title(of: series, wording)), \(stretch.map { wording.stretch($0) } ?? wording.dialogue.wholeCurve)"
  }

  /// Only into places this person may enter: figures and records belong to the parties of their agreement.
  private var link: (String, String)? {
    guard let agreement = entry.place.agreement, here.may(.readAgreement(agreement)) else { return nil }
    if let dialogue = entry.place.dialogue {
      return (Address.entry(entry.tag, in: dialogue), wording.discourse.inRecord)
    }
    guard case .measure(let indicator, let measure) = entry.place.series else { return nil }
    let address =
      entry.place.stretch.map { Address.trendStretch(agreement, indicator, measure, $0) }
      ?? Address.trendOf(agreement, indicator, measure)
    return (address.path, wording.discourse.inTrend)
  }
}

/// From where something was said, in words.
enum VoiceName {
  /// Organisation and office where somebody wrote for themselves; the perspective alone where a record holds the words of a
  /// side, whoever typed them.
  static func of(_ entry: Entry, _ names: TalkNames, _ wording: Wording) -> String {
    guard entry.place.dialogue == nil, let organisation = names.organisations[entry.organisation],
      organisation.kind.perspective(of: entry.office) == entry.perspective.text
    else { return names.perspective(entry.perspective, wording) }
    return "\(organisation.name), \(wording.name(of: entry.office))"
  }
}
