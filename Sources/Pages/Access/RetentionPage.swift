public import Attention
public import Markup
public import Wording

/// For how long the house keeps what, and what is due today.
public struct RetentionPage: Page {
  /// What can be chosen, in days: three months to thirty years. Every fourth year has a day more.
  static let choices: [Int] = [91, 183, 365, 730, 1096, 1826, 3652, 5479, 10_957]

  public let here: Surroundings
  private let retentions: [Retention]
  private let due: [Retention.Kind: Int]
  private let form: Filled

  /// - Parameters:
  ///   - due: how many records of each kind have been kept for longer; kinds with none are left out.
  ///   - form: a field `frist-…` for each kind, in days or `ohne`.
  public init(_ here: Surroundings, retentions: [Retention], due: [Retention.Kind: Int], form: Filled = Filled()) {
    (self.here, self.retentions, self.due, self.form) = (here, retentions, due, form)
  }

  public var title: String { words.retention }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  public var faults: [FormFault] { form.faults }
  private var words: SettingsWords { here.wording.settings }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.retentionLead)
    html(.p, text: words.retentionNote)
    html(.div, .class("zweispaltig")) {
      html(.div, .class("karte")) { periods(html) }
      html(.section, .class("seite"), .ariaLabelledBy("faellig-h")) { dueList(html) }
    }
  }

  private func periods(_ html: HTML) {
    PostForm(to: .retention, here).write(html) {
      for retention in retentions {
        let id = Self.field(retention.kind)
        let hints = [words.what(of: retention.kind), words.waits(retention)].compactMap { $0 }
        Field(
          id: id, label: words.name(of: retention.kind), hint: hints.isEmpty ? nil : hints.joined(separator: ". "),
          faults: faults
        ).select(
          html, value: form.has(id) ? form[id] : Self.value(retention.settled),
          options: options(retention.settled, retention.kind))
      }
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.settle) }
    }
  }

  private func dueList(_ html: HTML) {
    html(.h2, .id("faellig-h"), text: words.due)
    guard !due.isEmpty else {
      html(.p, text: words.nothingDue)
      return
    }
    html(.ul) { for line in Self.lines(due, words) { html(.li, text: line) } }
    html(.p) { html(.a, .class("knopf knopf-zweit"), .href(Address.retentionErasure.path), text: words.eraseDue) }
  }

  /// `Reflexionen und Antworten: 12 Einträge`, in the order of the kinds.
  public static func lines(_ due: [Retention.Kind: Int], _ words: SettingsWords) -> [String] {
    Retention.Kind.allCases.compactMap { kind in
      due[kind].map { "\(words.name(of: kind)): \(words.dueCount($0))" }
    }
  }

  private func options(_ own: Int?, _ kind: Retention.Kind) -> [(value: String, title: String)] {
    let possible = Self.choices.filter { Retention.possibleDays(of: kind).contains($0) }
    let days = Set(possible + (own.map { [$0] } ?? [])).sorted()
    return days.map { (String($0), words.period($0)) } + [(Self.value(nil), words.withoutEnd)]
  }

  static func field(_ kind: Retention.Kind) -> String { "frist-\(kind.rawValue)" }
  static func value(_ days: Int?) -> String { days.map(String.init) ?? "ohne" }
}

/// The periods of a house, read from their form: only those that change what was settled last.
public struct RetentionForm: Sendable {
  public let changed: [Retention]

  public init(_ form: Filled, now: [Retention], _ wording: Wording) throws(FormFaults) {
    var open = OpenFields()
    var changed: [Retention] = []
    for retention in now {
      let id = RetentionPage.field(retention.kind)
      let typed = form[id]
      let days = Int(typed).flatMap { Retention.possibleDays(of: retention.kind).contains($0) ? $0 : nil }
      if days == nil, typed != RetentionPage.value(nil) { open.add(id, wording.settings.chooseFromList) }
      if days != retention.settled { changed.append(Retention(retention.kind, days: days)) }
    }
    self.changed = changed
    try open.check()
  }
}
