public import Attention
public import Wording

/// Question, reason, way of observing, measure and rest of each chosen indicator.
public struct ReasonsForm {
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// As the draft stands.
  public init(_ draft: AgreementText) {
    var values: [String: String] = [:]
    for focus in draft.foci {
      let fields = Fields(focus.indicator)
      values[fields.question] = focus.question
      values[fields.reason] = focus.reason
      values[fields.observing] = focus.observing
      values[fields.measure] = focus.measure.text
      if focus.isResting { values[fields.rest] = "ja" }
    }
    filled = .preset(values)
  }

  /// An empty question falls back to the indicator's own one; a reason may wait until a version is presented.
  /// - Throws: `FormFaults` when more are in attention than the house allows.
  public func applied(
    to draft: AgreementText, tableau: Tableau, mostFoci: Int = AgreementText.mostFoci, _ wording: Wording
  ) throws(FormFaults) -> AgreementText {
    var text = draft
    text.foci = draft.foci.map { written($0, tableau, wording) }
    let most = min(mostFoci, AgreementText.mostFoci)
    guard text.attended.count <= most else {
      let first = text.attended.first.map { Fields($0.indicator).rest } ?? ""
      throw FormFaults([FormFault(first, wording.agreement.tooMany(text.attended.count, most: most))])
    }
    return text
  }

  private func written(_ focus: Focus, _ tableau: Tableau, _ wording: Wording) -> Focus {
    let fields = Fields(focus.indicator)
    // A focus another person added meanwhile is not in this form and stays as it is.
    guard filled.has(fields.question) else { return focus }
    let indicator = tableau[focus.indicator]
    let chosen = (try? Key<Measure>(filled[fields.measure])).flatMap { indicator?.measure($0) }
    let question = Prose.tidy(filled[fields.question])
    return Focus(
      indicator: focus.indicator, edition: focus.edition, measure: chosen?.id ?? focus.measure,
      question: question.isEmpty ? indicator.map { wording.say($0.question) } ?? focus.question : question,
      reason: Prose.tidy(filled[fields.reason]), observing: Prose.tidy(filled[fields.observing]),
      isResting: filled.has(fields.rest))
  }

  struct Fields {
    let question, reason, observing, measure, rest: String

    init(_ indicator: Key<Indicator>) {
      (question, reason, observing) = ("frage-\(indicator)", "warum-\(indicator)", "woran-\(indicator)")
      (measure, rest) = ("messgroesse-\(indicator)", "ruht-\(indicator)")
    }
  }
}
