import Attention
import Markup
import Wording

/// The passages themselves: by dimension in the order of the tableau, inside one by time, shown by kind and dimension.
extension DiscoursePage {
  func passages(_ html: HTML) {
    html(.section, .class("teil"), .id("stellen"), .ariaLabelledBy("stellen-h")) {
      html(.h2, .id("stellen-h"), text: wording.discourse.passages)
      kinds(html)
      dimensions(html)
      let shown = discourse.sections.filter { filter.shows($0) }.map { ($0.dimension, visible(in: $0)) }
      if shown.allSatisfy({ $0.1.isEmpty }) { nothing(html) }
      for (dimension, entries) in shown where !entries.isEmpty { self.section(dimension, entries, html) }
    }
  }

  private func kinds(_ html: HTML) {
    let present = Entry.Kind.allCases.filter { kind in discourse.entries.contains { $0.kind == kind } }
    links(wording.discourse.show, html) {
      link(wording.discourse.allKinds, nil, filter.dimension, isCurrent: filter.kind == nil, html)
      for kind in present {
        link(wording.names(of: kind), kind, filter.dimension, isCurrent: filter.kind == kind, html)
      }
    }
  }

  private func dimensions(_ html: HTML) {
    guard discourse.sections.count > 1 else { return }
    links(wording.discourse.showByDimension, html) {
      link(wording.discourse.allDimensions, filter.kind, nil, isCurrent: filter.dimension == nil, html)
      for dimension in discourse.sections.map(\.dimension) {
        link(
          wording.say(dimension.short), filter.kind, dimension.id, isCurrent: filter.dimension == dimension.id, html)
      }
    }
  }

  private func links(_ name: String, _ html: HTML, content: () -> Void) {
    html(.nav, .class("nur-bildschirm"), .ariaLabel(name)) { html(.ul, .class("marken-zeile"), content: content) }
  }

  private func link(
    _ title: String, _ kind: Entry.Kind?, _ dimension: Key<Dimension>?, isCurrent: Bool, _ html: HTML
  ) {
    let address = Address.discourseShown(discourse.halfYear, kind, dimension)
    html(.li) {
      html(.a, .href("\(address.path)#stellen"), isCurrent ? .ariaCurrent("true") : nil, text: title)
    }
  }

  private func nothing(_ html: HTML) {
    html(.p, text: wording.discourse.nothingHere)
    html(.p, .class("knopf-zeile")) {
      html(
        .a, .class("knopf knopf-zweit"), .href("\(Address.discourse(discourse.halfYear).path)#stellen"),
        text: wording.discourse.showAll)
    }
  }

  private func section(_ dimension: Dimension, _ entries: [Entry], _ html: HTML) {
    html(.section, .class("teil"), .id("dimension-\(dimension.id)"), .ariaLabelledBy("dimension-\(dimension.id)-h")) {
      html(.h3, .id("dimension-\(dimension.id)-h"), text: wording.say(dimension.title))
      for entry in entries {
        SpokenPassage(entry: entry, answers: discourse.answers(to: entry), names: names, here: here).write(html)
      }
    }
  }

  /// Answers stand with what they answer, promises in a place of their own, unless one asks for them.
  private func visible(in section: Discourse.Section) -> [Entry] {
    section.entries.filter { entry in
      guard filter.shows(entry) else { return false }
      guard filter.kind == nil else { return true }
      return entry.kind == .answer ? !discourse.isAnswered(by: entry) : entry.kind != .promise
    }
  }
}

extension Discourse {
  func answers(to entry: Entry) -> [Entry] { entries.filter { $0.kind == .answer && $0.place.about == entry.id } }

  /// Whether what an answer answers was released as well.
  func isAnswered(by answer: Entry) -> Bool { entries.contains { $0.id == answer.place.about } }
}

/// Open questions nobody has answered yet.
struct WaitingQuestions {
  let discourse: Discourse
  let wording: Wording

  func write(_ html: HTML) {
    guard !discourse.openQuestions.isEmpty else { return }
    let waiting = discourse.openQuestions.filter { discourse.answers(to: $0).isEmpty }
    html(.section, .class("karte"), .ariaLabelledBy("fragen")) {
      html(.h2, .id("fragen"), text: wording.discourse.waiting(waiting.count))
      guard !waiting.isEmpty else { return html(.p, text: wording.discourse.noneWaiting) }
      html(.ol, .class("zusagen")) {
        for question in waiting {
          html(.li) {
            html.text(question.said?.text ?? "")
            html(.span, .class("klein leise"), text: wording.discourse.since(question.recorded.day))
          }
        }
      }
    }
  }
}

/// What was promised, side by side; counted together, never per side.
struct PromisesOfAllSides {
  let promises: [Promise]
  let names: TalkNames
  let here: Surroundings
  private var wording: Wording { here.wording }

  func write(_ html: HTML) {
    guard !promises.isEmpty else { return }
    html(.section, .class("teil"), .ariaLabelledBy("zusagen")) {
      html(.h2, .id("zusagen"), text: wording.discourse.promises)
      html(
        .p,
        text: wording.discourse.promiseCounts(
          PromiseState.allCases.map { state in (state, promises.count { $0.state == state }) }))
      html(.div, .class("gegenueber")) {
        for side in names.inOrder(promises.map(\.entry.perspective)) {
          html(.div, .class("stimme")) {
            html(.h3, text: names.perspective(side, wording))
            html(.ul, .class("zusagen")) {
              for promise in promises where promise.entry.perspective == side { line(promise, html) }
            }
          }
        }
      }
    }
  }

  private func line(_ promise: Promise, _ html: HTML) {
    html(.li) {
      switch promise.entry.content {
      case .said(let said):
        html.text(said.text)
        PromiseMark(promise, wording).write(html)
      case .erased(let office, let rule): html.text(wording.erased(by: office, rule: rule))
      }
    }
  }
}
