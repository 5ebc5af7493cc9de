public import Markup
import Wording

/// 500 and 503: something failed inside. Claims that entries are safe only where that is known.
public struct BrokenPage: Page {
  public enum Reason: Hashable, Sendable {
    /// 500.
    case fault(entriesKept: Bool?)
    /// 503.
    case away
  }

  public let here: Surroundings
  private let reason: Reason
  private let request: String?

  /// - Parameters:
  ///   - entriesKept: true when they are known to be kept, false when nothing was sent, nil when it is not known.
  ///   - request: the number under which operations find the fault.
  public init(_ here: Surroundings, _ reason: Reason, request: String? = nil) {
    (self.here, self.reason, self.request) = (here, reason, request)
  }

  private var words: RefusalWords { here.wording.refusal }
  public var title: String { reason == .away ? words.away : words.broken }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: reason == .away ? words.awayLead : words.brokenLead)
    switch reason {
    case .fault(entriesKept: true?): html(.p, text: words.brokenKept)
    case .fault(entriesKept: nil): html(.p, text: words.brokenUnknown)
    case .fault(entriesKept: false?), .away: break
    }
    if let request { html(.p, .class("klein leise"), text: words.number(request)) }
    html(.p) { html(.a, .href(here.keepingLanguage(.overview)), text: words.toOverview) }
  }
}
