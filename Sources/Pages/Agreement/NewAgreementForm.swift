public import Attention
public import Wording

/// Who talks with whom, for which half-year. Turns into the first text of a draft.
public struct NewAgreementForm {
  public let filled: Filled

  public init(_ filled: Filled) { self.filled = filled }

  /// As it stands before anybody typed.
  /// - Parameter indicator: taken along from the tableau.
  public init(_ choices: AgreementChoices, indicator: Key<Indicator>? = nil) {
    let preset = choices.preset
    var values = [
      "beobachtet": preset.observed?.id.description ?? "", "partner": preset.partner?.id.description ?? "",
      "art": Self.word(for: preset.scope), "halbjahr": preset.halfYear.description,
    ]
    if let indicator { values["indikator"] = indicator.text }
    filled = .preset(values)
  }

  /// - Throws: `FormFaults` when a side, the kind or the half-year is still open or does not fit.
  public func text(
    choices: AgreementChoices, tableau: Tableau, _ wording: Wording
  ) throws(FormFaults) -> AgreementText {
    let words = wording.agreement
    var faults: [FormFault] = []
    let observed = choices.observable.first { $0.id.description == filled["beobachtet"] }
    if observed == nil { faults.append(FormFault("beobachtet", words.chooseObserved)) }
    let partner = choices.partners.first { $0.id.description == filled["partner"] }
    if let fault = partnerFault(observed, partner, choices, words) { faults.append(FormFault("partner", fault)) }
    let scope = AgreementText.Scope.allCases.first { Self.word(for: $0) == filled["art"] }
    if let fault = scopeFault(scope, observed, partner, choices, words) { faults.append(FormFault("art", fault)) }
    let voices = choices.voices.filter { filled.all("stimme").contains($0.id.description) }
    if let observed, let stranger = voices.first(where: { isStranger($0, to: observed, choices) }) {
      faults.append(FormFault("stimme", words.foreignVoice(stranger.name)))
    }
    let halfYear = choices.halfYears.first { $0.description == filled["halbjahr"] }
    if halfYear == nil { faults.append(FormFault("halbjahr", words.chooseHalfYear)) }
    if let open = FormFaults(ifAny: faults) { throw open }
    guard let observed, let partner, let scope, let halfYear else { throw FormFaults(faults) }
    let parties =
      [Party(organisation: observed.id, role: .observed), Party(organisation: partner.id, role: .partner)]
      + voices.map { Party(organisation: $0.id, role: .consulted) }
    return AgreementText(
      observed: observed.id, scope: scope, parties: parties, firstDay: halfYear.firstDay,
      lastDay: halfYear.lastDay, foci: takenAlong(tableau, wording))
  }

  private func takenAlong(_ tableau: Tableau, _ wording: Wording) -> [Focus] {
    guard let key = try? Key<Indicator>(filled["indikator"]), let indicator = tableau[key] else { return [] }
    return [Focus(of: indicator, wording)]
  }

  private func partnerFault(
    _ observed: Organisation?, _ partner: Organisation?, _ choices: AgreementChoices, _ words: AgreementWords
  ) -> String? {
    guard let partner else { return words.choosePartner }
    guard let observed else { return nil }
    if observed.id == partner.id { return words.sameSideTwice }
    let own = choices.own
    return observed.id == own.id || partner.id == own.id ? nil : words.ownSideMissing(own.name)
  }

  private func scopeFault(
    _ scope: AgreementText.Scope?, _ observed: Organisation?, _ partner: Organisation?,
    _ choices: AgreementChoices, _ words: AgreementWords
  ) -> String? {
    guard let scope else { return words.chooseScope }
    guard let observed, let partner, observed.id != partner.id else { return nil }
    let isWithin = choices.isWithin(observed, partner)
    if isWithin == (scope == .within) { return nil }
    return isWithin ? words.thisIsWithin : words.thisIsBetween
  }

  private func isStranger(_ voice: Organisation, to observed: Organisation, _ choices: AgreementChoices) -> Bool {
    voice.parent != nil && voice.parent != choices.jobcenter(of: observed)
  }

  static func word(for scope: AgreementText.Scope) -> String {
    switch scope {
    case .within: "innerhalb"
    case .between: "zwischen"
    }
  }
}

extension Focus {
  /// A freshly chosen focus: the indicator's first measure under its own question, observed as its source says.
  init(of indicator: Indicator, _ wording: Wording) {
    let measure = indicator.measures.first
    self.init(
      indicator: indicator.id, edition: String(indicator.version), measure: measure.id,
      question: wording.say(indicator.question), reason: "",
      observing: "\(wording.say(indicator.source)), \(wording.name(of: measure.rhythm))", isResting: false)
  }
}
