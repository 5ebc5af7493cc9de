import Attention
import Markup
import Wording

/// What was said about one curve, newest first. Answers stand one level below; dissenting views beside, in the same size.
struct ReflectionThread {
  private let talk: TrendTalk
  private let curve: Curve
  private let here: Surroundings
  private let isPrint: Bool
  private var wording: Wording { here.wording }
  private var words: ReflectionWords { wording.reflection }

  init(_ talk: TrendTalk, _ curve: Curve, _ here: Surroundings, isPrint: Bool) {
    (self.talk, self.curve, self.here, self.isPrint) = (talk, curve, here, isPrint)
  }

  func write(_ html: HTML) {
    html(.h2, .id("faden-h"), text: words.thread)
    guard !talk.reflections.isEmpty else {
      html(.p, text: words.empty)
      return
    }
    html(.ol, .class("faden"), .ariaLabelledBy("faden-h")) {
      for reflection in talk.reflections.reversed() {
        html(.li) { article(reflection, html) }
        for dissent in reflection.dissents { html(.li) { self.dissent(dissent, from: reflection, html) } }
      }
    }
  }

  private func article(_ reflection: Reflection, _ html: HTML) {
    let number = reflection.number
    html(
      .article, .class("reflexion"), .id("reflexion-\(number)"), .ariaLabelledBy("r\(number)-h"), .tabindex(-1)
    ) {
      badge(number, html)
      html(.div) {
        html(.h3, .id("r\(number)-h")) {
          html(.span, .class("nur-vorlesen"), text: "\(words.reflection(number)): ")
          html.text(words.heading(reflection.entry.place.stretch))
        }
        origin(reflection.entry, html)
        content(reflection.entry, html)
        thenAndNow(reflection, html)
        for answer in reflection.answers { self.answer(answer, html) }
        for reader in reflection.readers {
          html(.p, .class("kennung"), text: words.readBy(reader.name, reader.since))
        }
        if !isPrint { acts(reflection, html) }
      }
    }
  }

  private func dissent(_ entry: Entry, from reflection: Reflection, _ html: HTML) {
    html(.article, .class("reflexion"), .id("sicht-\(entry.tag)"), .ariaLabelledBy("s\(entry.tag)-h"), .tabindex(-1)) {
      badge(reflection.number, html)
      html(.div) {
        html(.h3, .id("s\(entry.tag)-h"), text: words.dissentOn(reflection.number))
        origin(entry, html)
        content(entry, html)
      }
    }
  }

  private func badge(_ number: Int, _ html: HTML) {
    html(.svg, .class("bild"), .viewBox(36, 36), .ariaHidden, .notFocusable) {
      html(.circle, .class("nummer"), .cx(18), .cy(18), .r(16))
      html(.text, .class("nummer-text"), .x(18), .y(23.5), text: String(number))
    }
  }

  private func origin(_ entry: Entry, _ html: HTML) {
    html(.p, .class("kennung"), text: words.said(entry.recorded, entry.office, talk.names[entry.organisation] ?? ""))
  }

  /// The words, or what stands where they were.
  private func content(_ entry: Entry, _ html: HTML) {
    switch entry.content {
    case .said(let said):
      html(.dl) {
        html(.dt, text: wording.name(of: entry.kind))
        html(.dd) { Paragraphs(said.text).write(html) }
        if !said.because.isEmpty {
          html(.dt, text: words.because)
          html(.dd) { Paragraphs(said.because).write(html) }
        }
      }
    case .erased(let office, let rule):
      html(.p, .class("leise"), text: wording.erased(by: office, rule: rule))
    }
  }

  private func answer(_ entry: Entry, _ html: HTML) {
    html(.div, .class("antwort"), .id("antwort-\(entry.tag)"), .tabindex(-1)) {
      let name = talk.names[entry.organisation] ?? ""
      html(.p, .class("kennung"), text: words.answerOf(entry.office, name, entry.recorded))
      switch entry.content {
      case .said(let said): Paragraphs(said.text).write(html)
      case .erased(let office, let rule): html(.p, .class("leise"), text: wording.erased(by: office, rule: rule))
      }
    }
  }

  /// What the people of that time saw, where it was revised since. More than three are in the table.
  private func thenAndNow(_ reflection: Reflection, _ html: HTML) {
    guard !reflection.revised.isEmpty else { return }
    html(.div, .class("einschub")) {
      guard reflection.revised.count <= 3 else {
        html(.p, text: words.manyRevised(reflection.revised.count))
        return
      }
      for revised in reflection.revised {
        html(.p, text: words.thenAndNow(revised.period, then: figure(revised.then), now: figure(revised.now)))
      }
    }
  }

  private func figure(_ finding: Finding) -> String {
    if let value = finding.quantity?.value(of: curve.measure.kind) { return curve.words(wording).value(value) }
    if case .distribution(let distribution) = finding { return wording.trend.answers(distribution.answered) }
    if case .described(let stories) = finding { return wording.value(Double(stories), .stories) }
    return wording.observation.absence(finding) ?? wording.observation.emptyDenominator
  }

  private func acts(_ reflection: Reflection, _ html: HTML) {
    guard reflection.entry.said != nil, let agreement = reflection.entry.place.agreement,
      here.may(.speak(in: agreement))
    else { return }
    let isOwn = here.person?.standing.organisation == reflection.entry.organisation
    html(.p, .class("knopf-zeile")) {
      html(.a, .href(Address.answer(reflection.entry.tag).path)) {
        html.text(words.answer)
        html(.span, .class("nur-vorlesen"), text: words.reflectionOnly(reflection.number))
      }
      if isOwn {
        html(.a, .href(Address.release(reflection.entry.tag).path)) {
          html.text(words.release)
          html(.span, .class("nur-vorlesen"), text: words.ofReflection(reflection.number))
        }
      }
    }
  }
}
