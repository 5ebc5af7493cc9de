import Attention
import Markup
import Wording

/// Below a picture: how much of the past it shows, and which stretch people want to speak about. Links and a GET form only.
struct StretchChooser {
  let axis: [Period]
  let shown: [Period]
  let view: TrendView
  let faults: [FormFault]
  /// What was asked for in the address, to be kept while something is open.
  let typed: Filled
  /// The first period of the agreement's term, if it lies on the axis.
  let agreementBegins: Period?
  let wording: Wording
  let address: (TrendView) -> Address

  private var words: TrendWords { wording.trend }
  private var rhythm: Rhythm { axis.first?.rhythm ?? .month }

  func write(_ html: HTML) {
    html(.div, .class("wahl-zeile")) {
      WindowLinks(axis: axis, view: view, wording: wording, address: address).write(html)
      html(.h2, .class("wie-h3"), text: words.chooseStretch)
      html(.ul, .class("marken-zeile")) {
        for preset in presets {
          html(.li) {
            html(.a, .href(address(preset.view).path + "#neue-reflexion"), text: preset.title)
          }
        }
      }
      form(html)
    }
  }

  private var presets: [(title: String, view: TrendView)] {
    let counts =
      switch rhythm {
      case .month: [3, 6]
      case .quarter: [2, 4]
      case .halfYear: [1, 2]
      case .year: [1, 3]
      }
    var presets = counts.filter { $0 < axis.count }.compactMap { count -> (String, TrendView)? in
      guard let last = axis.last, let stretch = Stretch(axis[axis.count - count], last) else { return nil }
      return (words.last(count, rhythm), view.choosing(stretch))
    }
    if let first = agreementBegins, let last = axis.last, axis.contains(first), let stretch = Stretch(first, last) {
      presets.append((words.sinceAgreement, view.choosing(stretch)))
    }
    return presets
  }

  private func form(_ html: HTML) {
    html(.form, .method("get"), .action(address(TrendView()).path), .novalidate) {
      if view.window != .standard {
        html(.input, .type("hidden"), .name("monate"), .value(view.window.text))
      }
      if view.showsRange { html(.input, .type("hidden"), .name("bereich"), .value("ja")) }
      html(.div, .class("paar")) {
        let from = typed["von"].isEmpty ? view.stretch?.first.description : typed["von"]
        let through = typed["bis"].isEmpty ? view.stretch?.last.description : typed["bis"]
        select("von", words.from, from ?? shown.first?.description ?? "", html)
        select("bis", words.through, through ?? shown.last?.description ?? "", html)
        html(.button, .class("knopf knopf-zweit"), .type("submit"), text: words.show)
      }
    }
  }

  private func select(_ id: String, _ label: String, _ value: String, _ html: HTML) {
    Field(id: id, label: label, faults: faults).select(
      html, value: value, options: shown.map { ($0.description, wording.period($0)) })
  }
}

/// Links that change how much of the past a picture shows; nothing where the series is shorter than the shortest choice.
struct WindowLinks {
  let axis: [Period]
  let view: TrendView
  let wording: Wording
  let address: (TrendView) -> Address

  private var words: TrendWords { wording.trend }
  private var rhythm: Rhythm { axis.first?.rhythm ?? .month }

  func write(_ html: HTML) {
    let choices = Self.choices(axis.count, rhythm)
    guard !choices.isEmpty else { return }
    html(.h2, .class("wie-h3"), text: words.shownPeriod)
    html(.ul, .class("marken-zeile")) {
      for window in choices {
        let title = window == .all ? words.all(axis.count, rhythm) : words.last(window.periods(rhythm), rhythm)
        let changed = view.over(window)
        html(.li) {
          html(
            .a, .href(address(changed).path + "#bild-h"), isShown(window) ? .ariaCurrent("true") : nil, text: title)
        }
      }
    }
  }

  /// Windows of different lengths may show the same half-years; one of them is among the choices.
  private func isShown(_ window: TrendWindow) -> Bool {
    func count(_ window: TrendWindow) -> Int { window == .all ? axis.count : min(window.periods(rhythm), axis.count) }
    return count(window) == count(view.window)
  }

  /// The windows that show less than everything, and everything; empty when there is nothing to choose.
  static func choices(_ count: Int, _ rhythm: Rhythm) -> [TrendWindow] {
    var seen: Set<Int> = []
    let shorter = TrendWindow.choices.filter { window in
      window != .all && window.periods(rhythm) < count && seen.insert(window.periods(rhythm)).inserted
    }
    return shorter.isEmpty ? [] : shorter + [.all]
  }
}
