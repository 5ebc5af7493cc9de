import Attention
import Markup
import Wording

/// What was said about one thing, side by side by perspective. Decision and dissent have cells of the same size (promise 6).
struct Voices {
  let entries: [Entry]
  let promises: [Promise]
  let dialogue: Dialogue
  let names: TalkNames
  let here: Surroundings
  /// On paper nothing is a link.
  var onPaper = false
  private var wording: Wording { here.wording }
  private var maySpeak: Bool { !onPaper && here.may(.speak(in: dialogue.agreement)) }

  func write(_ html: HTML) {
    for heading in Entry.Heading.allCases {
      let said = ordered(entries.filter { heading.kinds.contains($0.kind) || (heading == .open && isLost($0)) })
      guard !said.isEmpty else { continue }
      html(.h3, text: wording.dialogue.heading(heading))
      html(.div, .class("gegenueber")) {
        switch heading {
        case .deciding: for entry in said { voice([entry], html) }
        case .promising: for side in sides(of: said) { promised(side, html) }
        default: for side in sides(of: said) { voice(side, html) }
        }
      }
    }
  }

  /// In time; what was said about an entry of the same group stands right after it.
  private func ordered(_ entries: [Entry]) -> [Entry] {
    let inTime = entries.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    let ids = Set(entries.map(\.id))
    let first = inTime.filter { entry in !(entry.place.about.map(ids.contains) ?? false) }
    return first.flatMap { entry in [entry] + inTime.filter { $0.place.about == entry.id && $0.id != entry.id } }
  }

  private func sides(of entries: [Entry]) -> [[Entry]] {
    names.inOrder(entries.map(\.perspective)).map { side in entries.filter { $0.perspective == side } }
  }

  private func answers(to entry: Entry) -> [Entry] {
    entries.filter { $0.kind == .answer && $0.place.about == entry.id }
      .sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
  }

  /// An answer whose question stands somewhere else still has a place.
  private func isLost(_ entry: Entry) -> Bool {
    entry.kind == .answer && !entries.contains { $0.id == entry.place.about }
  }

  private func voice(_ said: [Entry], _ html: HTML) {
    html(.div, .class("stimme")) {
      guard let first = said.first else { return }
      html(.p, .class("art"), text: wording.dialogue.voice(first.kind, names.perspective(first.perspective, wording)))
      for entry in said {
        html(.div, .class("eintrag"), .id("eintrag-\(entry.tag)"), .tabindex(-1)) {
          SaidWords(entry, wording).write(html)
          hand(entry, html)
          addition(entry, html)
          onlyOurs(entry, html)
          for answer in answers(to: entry) { self.answer(answer, html) }
          // An answer is given at the curve, so a question without one waits for the next talk.
          if entry.kind == .openQuestion, entry.place.series != nil, maySpeak { answerLink(entry, html) }
        }
      }
    }
  }

  private func hand(_ entry: Entry, _ html: HTML) {
    guard let hand = names.hand(of: entry, wording) else { return }
    html(.p, .class("klein leise"), text: hand)
  }

  private func addition(_ entry: Entry, _ html: HTML) {
    guard let closed = dialogue.closed, entry.recorded > closed else { return }
    html(.p, .class("klein leise"), text: wording.dialogue.addition(entry.recorded))
  }

  /// What one side keeps to itself says so, and leads to its release.
  private func onlyOurs(_ entry: Entry, _ html: HTML) {
    guard !entry.audiences.contains(.parties(dialogue.agreement)), entry.said != nil else { return }
    html(.p, .class("klein leise")) {
      html.text(wording.dialogue.onlyRead(names.organisation(entry.organisation, wording)))
      guard maySpeak, entry.place.series != nil, here.person?.standing.organisation == entry.organisation else {
        return
      }
      html.text(" ")
      html(.a, .class("nur-bildschirm"), .href(Address.release(entry.tag).path)) {
        html.text(wording.reflection.release)
        html(.span, .class("nur-vorlesen"), text: ": \(entry.said?.text ?? "")")
      }
    }
  }

  private func answer(_ answer: Entry, _ html: HTML) {
    html(.div, .class("erwiderung"), .id("eintrag-\(answer.tag)"), .tabindex(-1)) {
      html(.p, .class("art"), text: wording.dialogue.reply(names.perspective(answer.perspective, wording)))
      SaidWords(answer, wording).write(html)
      addition(answer, html)
    }
  }

  private func answerLink(_ entry: Entry, _ html: HTML) {
    html(.p, .class("klein nur-bildschirm")) {
      html(.a, .href(Address.answer(entry.tag).path)) {
        html.text(wording.dialogue.answer)
        html(.span, .class("nur-vorlesen"), text: ": \(entry.said?.text ?? "")")
      }
    }
  }

  private func promised(_ said: [Entry], _ html: HTML) {
    html(.div) {
      guard let first = said.first else { return }
      html(.h4, text: names.perspective(first.perspective, wording))
      html(.ul, .class("zusagen")) {
        for entry in said { promise(entry, html) }
      }
    }
  }

  private func promise(_ entry: Entry, _ html: HTML) {
    html(.li, .id("eintrag-\(entry.tag)"), .tabindex(-1)) {
      guard let said = entry.said else { return SaidWords(entry, wording).write(html) }
      html.text(said.text)
      PromiseMark(promises.first { $0.entry.id == entry.id } ?? Promise(entry: entry, steps: []), wording).write(html)
      hand(entry, html)
      addition(entry, html)
      guard maySpeak else { return }
      html(.a, .class("klein nur-bildschirm"), .href(Address.promise(entry.tag).path)) {
        html.text(wording.dialogue.changeState)
        html(.span, .class("nur-vorlesen"), text: ": \(said.text)")
      }
    }
  }
}

/// How a promise stands, in words: "Begonnen", "Nicht möglich: Mittel fehlen bis März".
struct PromiseMark {
  private let promise: Promise
  private let wording: Wording

  init(_ promise: Promise, _ wording: Wording) { (self.promise, self.wording) = (promise, wording) }

  func write(_ html: HTML) {
    html(.span, .class(promise.state == .kept ? "zustand zustand-gilt" : "zustand"), text: text)
  }

  private var text: String {
    let because = promise.steps.last?.because ?? promise.entry.said?.because ?? ""
    let name = wording.name(of: promise.state)
    return promise.state.needsReason && !because.isEmpty ? "\(name): \(because)" : name
  }
}

/// The words of an entry with their reason, or what stands in their place after an erasure.
struct SaidWords {
  private let entry: Entry
  private let wording: Wording
  private let isQuote: Bool

  init(_ entry: Entry, _ wording: Wording, isQuote: Bool = false) {
    (self.entry, self.wording, self.isQuote) = (entry, wording, isQuote)
  }

  func write(_ html: HTML) {
    switch entry.content {
    case .erased(let office, let rule): html(.p, .class("leise"), text: wording.erased(by: office, rule: rule))
    case .said(let said):
      for line in Prose.lines(said.text) { html(.p, isQuote ? .class("zitat") : nil, text: line) }
      guard !said.because.isEmpty else { return }
      html(.p) {
        html(.strong, text: wording.dialogue.because)
        html.text(" \(said.because)")
      }
    }
  }
}
