public import Attention
public import Markup
import Wording

/// The last look before a version is presented: everything once more, each part with the way to change it.
public struct CheckPage: Page {
  public let here: Surroundings
  public let faults: [FormFault]
  private let agreement: Agreement
  private let roster: Roster
  private let lines: AgreementLines
  private let open: [AgreementFault]
  private let isChangedMeanwhile: Bool
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }
  private var text: AgreementText { agreement.draft }

  /// - Parameters:
  ///   - isRefused: whether somebody has just tried to present it; then what is open stands above the heading as well.
  ///   - isChangedMeanwhile: whether somebody else changed the draft between reading and presenting.
  public init(
    here: Surroundings, agreement: Agreement, roster: Roster, tableau: Tableau,
    mostFoci: Int = AgreementText.mostFoci, isRefused: Bool = false, isChangedMeanwhile: Bool = false
  ) {
    (self.here, self.agreement, self.roster) = (here, agreement, roster)
    let lines = AgreementLines(roster: roster, tableau: tableau, wording: here.wording)
    let open = agreement.draft.faultsBeforePresenting(mostFoci: mostFoci)
    (self.lines, self.open, self.isChangedMeanwhile) = (lines, open, isChangedMeanwhile)
    faults = isRefused ? open.map { FormFault(Self.row(of: $0), Self.message($0, lines)) } : []
  }

  public var title: String { words.checkTitle }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: text, wording), .agreement(agreement.id)), Crumb(words.draft, .draft(agreement.id)),
    ]
  }

  private var ordinal: Int { (agreement.versions.last?.ordinal ?? 0) + 1 }
  /// The last version, if the draft says the same.
  private var same: Version? { agreement.versions.last.flatMap { $0.text == text ? $0 : nil } }

  public func body(_ html: HTML) {
    html(
      .p, .class("kennung"),
      text: "\(words.step(DraftTasks.Task.check.rawValue)) · \(roster.title(of: text, wording))")
    html(.h1, text: words.checkTitle)
    html(.p, .class("einleitung"), text: words.checkLead(ordinal))
    if isChangedMeanwhile { html(.p, .class("meldung"), .role("status"), text: words.changedMeanwhile) }
    if !open.isEmpty, faults.isEmpty { stillOpen(html) }
    html(.dl, .class("bestand")) {
      sides(html)
      foci(html)
      list(words.name(of: .questions), "leitfragen", text.questions, .questions(agreement.id), html)
      contributions(html)
      keyPoints(html)
    }
    present(html)
  }

  private func stillOpen(_ html: HTML) {
    html(.section, .class("einschub"), .ariaLabelledBy("offen")) {
      html(.h2, .id("offen"), .class("wie-h3"), text: words.stillOpen)
      html(.ul) {
        for fault in open {
          html(.li) { html(.a, .href(fault.address(agreement.id).path), text: Self.message(fault, lines)) }
        }
      }
    }
  }

  private func present(_ html: HTML) {
    if let same { return html(.p, .class("nachsatz"), text: words.sameAs(same.ordinal)) }
    guard here.may(.presentVersion(agreement.id)) else {
      return html(.p, .class("nachsatz"), text: words.whoPresents)
    }
    html(.p, .class("nachsatz"), text: words.whatPresentingDoes)
    PostForm(to: .check(agreement.id), here).write(html) {
      DraftEdition.write(agreement, Filled(), html)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: words.present(ordinal))
        html(.a, .href(Address.draft(agreement.id).path), text: words.leaveToDraft)
      }
    }
  }

  private static func message(_ fault: AgreementFault, _ lines: AgreementLines) -> String {
    lines.wording.agreement.message(
      fault,
      indicator: { lines.tableau[$0].map(lines.wording.indicator.title) ?? $0.text },
      organisation: { lines.roster.name($0, lines.wording) })
  }

  /// The row of the summary a fault belongs to.
  private static func row(of fault: AgreementFault) -> String {
    switch fault.task {
    case .foci: "fokus"
    case .questions: "leitfragen"
    case .contributions: "beitraege"
    case .keyPoints: "dialoge"
    case .check: "seiten"
    }
  }
}

extension CheckPage {
  private func sides(_ html: HTML) {
    row("\(words.sides), \(words.term)", "seiten", nil, html) {
      html.text(wording.list(roster.sides(of: text, wording)))
      html(.br)
      html.text(words.name(of: text.scope))
      html(.br)
      html.text(wording.span(text.firstDay, text.lastDay))
      let voices = roster.voices(of: text, wording)
      if !voices.isEmpty {
        html(.br)
        html.text("\(words.voices): \(wording.list(voices))")
      }
    }
  }

  private func foci(_ html: HTML) {
    row(words.name(of: .foci), "fokus", .foci(agreement.id), html) {
      guard !text.foci.isEmpty else { return html.text(words.chooseFirst) }
      html(.ul) { for focus in text.foci { write(focus, html) } }
    }
    guard !text.attended.isEmpty else { return }
    row(words.taskReasons, "gruende", .reasons(agreement.id), html) {
      let reasoned = text.attended.filter { !$0.reason.isEmpty }.count
      html.text(words.reasoned(reasoned, of: text.attended.count))
    }
  }

  private func write(_ focus: Focus, _ html: HTML) {
    html(.li) {
      html(.strong, text: lines.title(of: focus))
      if let measure = lines.measure(of: focus) { html.text(", \(measure)") }
      if focus.isResting { html.text(" (\(wording.tableau.resting))") }
      html(.br)
      html.text(focus.question)
      if focus.isResting, focus.reason.isEmpty { return }
      html(.br)
      html(.span, .class("leise"), text: "\(words.why) \(focus.reason.isEmpty ? words.reasonOpen : focus.reason)")
    }
  }

  private func contributions(_ html: HTML) {
    row(words.name(of: .contributions), "beitraege", .contributions(agreement.id), html) {
      for party in text.concluding {
        let points = text.contributions.filter { $0.party == party.organisation }.map(\.text)
        html(.p, .class("zwischen"), text: roster.name(party.organisation, wording))
        if points.isEmpty {
          html(.p, .class("leise"), text: words.noContribution)
        } else {
          html(.ul) { for point in points { html(.li, text: point) } }
        }
      }
    }
  }

  private func keyPoints(_ html: HTML) {
    let address = Address.keyPoints(agreement.id)
    row(words.dialogues, "dialoge", address, html) {
      html.text(text.dialogueDays.isEmpty ? words.noDialogues : words.days(text.dialogueDays))
    }
    for (part, value) in [
      (Difference.Part.rhythm, text.rhythm), (.review, text.review), (.occasion, text.occasion),
      (.field, text.field), (.process, text.process),
    ] where !value.isEmpty {
      row(words.name(of: part), part.rawValue, address, html) { html.text(value) }
    }
  }

  private func list(_ title: String, _ id: String, _ items: [String], _ address: Address, _ html: HTML) {
    row(title, id, address, html) {
      guard !items.isEmpty else { return html.text(words.noQuestions) }
      html(.ol) { for item in items { html(.li, text: item) } }
    }
  }

  /// One row of the summary; what is open in it stands in it.
  private func row(_ title: String, _ id: String, _ address: Address?, _ html: HTML, content: () -> Void) {
    html(.div, .id(id), .tabindex(-1)) {
      html(.dt, text: title)
      html(.dd) {
        for fault in faults where fault.field == id { html(.p, .class("fehler-text"), text: fault.message) }
        content()
      }
      if let address {
        html(.dd, .class("nur-bildschirm")) {
          html(.a, .href(address.path)) {
            html.text(wording.change)
            html(.span, .class("nur-vorlesen"), text: ": \(title)")
          }
        }
      }
    }
  }
}
