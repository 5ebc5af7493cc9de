public import Attention
public import Markup
import Wording

/// Barriers that were reported and are not done yet, the oldest first.
public struct BarrierReportsPage: Page {
  public let here: Surroundings
  private let reports: [BarrierReport]

  public init(_ here: Surroundings, reports: [BarrierReport]) { (self.here, self.reports) = (here, reports) }

  public var title: String { words.barriers }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  private var words: HouseWords { here.wording.house }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.barriersAbout)
    if reports.isEmpty {
      html(.p, text: words.noBarriers)
    } else {
      html(.ul, .class("faden")) { for report in reports { html(.li) { entry(report, html) } } }
    }
  }

  private func entry(_ report: BarrierReport, _ html: HTML) {
    html(.p, .class("kennung"), text: words.reported(here.wording.moment(report.received)))
    for line in Prose.lines(report.draft.text) { html(.p, text: line) }
    html(.p, .class("klein leise")) {
      if !report.draft.place.isEmpty { html.text("\(words.place): \(report.draft.place) · ") }
      html.text("\(words.answerTo): \(report.draft.contact.isEmpty ? words.anonymous : report.draft.contact)")
    }
    html(.p) {
      html(.a, .href(Address.barrierReportEnd(report.id).path)) {
        html.text(words.barrierDone)
        html(.span, .class("nur-vorlesen"), text: ": \(words.barrierNumber(report.id))")
      }
    }
  }
}
