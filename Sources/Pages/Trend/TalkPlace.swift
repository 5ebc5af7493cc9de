public import Attention
import Wording

/// Where something was said: which curve of which agreement, and who reads along there.
public struct TalkPlace: Sendable {
  let agreement: ID<Agreement>
  let agreementTitle: String
  let indicator: Indicator
  let measure: Key<Measure>
  let readers: [String]

  /// - Parameter readers: names of the parties of the agreement.
  public init(
    agreement: ID<Agreement>, agreementTitle: String, indicator: Indicator, measure: Key<Measure>, readers: [String]
  ) {
    (self.agreement, self.agreementTitle, self.indicator) = (agreement, agreementTitle, indicator)
    (self.measure, self.readers) = (measure, readers)
  }

  func crumbs(_ wording: Wording) -> [Crumb] {
    [
      Crumb(wording.agreements, .agreements), Crumb(agreementTitle, .agreement(agreement)),
      Crumb(wording.say(indicator.title), .trendOf(agreement, indicator.id, measure)),
    ]
  }

  /// Back to the curve; to one reflection in its thread where a number is given.
  func back(_ stretch: Stretch?, reflection number: Int? = nil) -> String {
    let address = Address.trendView(agreement, indicator.id, measure, TrendView(stretch: stretch))
    return address.path + (number.map { "#reflexion-\($0)" } ?? "")
  }
}
