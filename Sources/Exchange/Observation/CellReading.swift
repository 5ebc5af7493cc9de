import Attention

/// From cells to a finding. A cell is a number, a sign the mapping knows, or a fault.
struct CellReading {
  let rule: Mapping.Rule
  let measure: Measure
  let mapping: Mapping

  struct Cell {
    let column: String
    let text: String

    init(_ column: String, _ text: String) { (self.column, self.text) = (column, text) }
  }

  private enum Content {
    case number(WrittenNumber)
    case absent(Finding)
  }

  /// What a number in a cell may look like.
  private enum Form {
    /// Cases: decimals need an explanation.
    case count
    /// Made of cases, like an average stock: decimals are natural, `1.234` is still two numbers.
    case part
    case any
  }

  typealias CellFault = RuleReading.CellFault

  func figure(_ cell: Cell, cases: Cell?) throws(CellFault) -> Finding {
    guard case .number(let number) = try content(cell, measure.kind == .count ? .count : .any) else {
      return try absence(of: [cell])
    }
    try checkSign(number, cell)
    if isShare, number.value > 100 { throw CellFault(cell.column, .shareAboveHundred(cell.text)) }
    return .measured(.figure(number.value, cases: try caseCount(cases)), caveat([number]))
  }

  func ratio(_ numerator: Cell, _ denominator: Cell) throws(CellFault) -> Finding {
    let form: Form = measure.kind == .rate ? .part : .any
    let above = try content(numerator, form)
    let below = try content(denominator, form)
    guard case .number(let top) = above, case .number(let bottom) = below else {
      return try absence(of: [numerator, denominator])
    }
    for (number, cell) in [(top, numerator), (bottom, denominator)] where number.value < 0 {
      throw CellFault(cell.column, .negative(cell.text))
    }
    if isShare, top.value > bottom.value {
      throw CellFault(numerator.column, .numeratorAboveDenominator(numerator.text, denominator.text))
    }
    return .measured(.ratio(numerator: top.value, denominator: bottom.value), caveat([top, bottom]))
  }

  func distribution(
    _ counts: [Key<Survey.Answer>: Cell], invited: Cell?, edition: Int
  ) throws(CellFault) -> Finding {
    guard case .survey(let survey) = measure.content else { return .notApplicable }
    let cells = (survey.answers + survey.nonAnswers).compactMap { counts[$0.id] }
    var numbers: [String: Int] = [:]
    for cell in cells {
      if let number = try whole(cell) { numbers[cell.column] = number }
    }
    guard numbers.count == cells.count else { return try absence(of: cells) }
    func count(_ answer: Survey.Answer) -> Distribution.Count? {
      counts[answer.id].flatMap { numbers[$0.column] }.map { Distribution.Count(answer.id, $0) }
    }
    let asked: Int? = if let invited { try whole(invited) } else { nil }
    do throws(DistributionFault) {
      return .distribution(
        try Distribution(
          answers: survey.answers.compactMap(count), nonAnswers: survey.nonAnswers.compactMap(count), invited: asked,
          edition: edition))
    } catch {
      throw CellFault(nil, .distribution(error))
    }
  }

  /// The number in a cell, nil for an absence.
  private func whole(_ cell: Cell) throws(CellFault) -> Int? {
    guard case .number(let number) = try content(cell, .count) else { return nil }
    guard number.value >= 0 else { throw CellFault(cell.column, .negative(cell.text)) }
    guard !number.hasDecimals else { throw CellFault(cell.column, .decimalsUnexplained(cell.text)) }
    return Int(number.value)
  }

  private func caseCount(_ cell: Cell?) throws(CellFault) -> Double? {
    guard let cell, case .number(let number) = try content(cell, .count) else { return nil }
    guard number.value >= 0 else { throw CellFault(cell.column, .negative(cell.text)) }
    return number.value
  }

  /// Zero is a number: a sign that means zero was counted and found to be none.
  private func content(_ cell: Cell, _ form: Form) throws(CellFault) -> Content {
    if let sign = mapping.signs.first(where: { Prose.trimmed($0.key) == cell.text }) {
      guard let finding = sign.value.finding else { return .number(.zero) }
      return .absent(finding)
    }
    let table = mapping.table
    switch WrittenNumber.read(cell.text, decimal: table.decimal, grouping: table.grouping) {
    case .number(let number):
      try check(number, cell, form)
      return .number(number)
    case .ambiguous(let thousands, let decimals):
      throw CellFault(cell.column, .numberAmbiguous(cell.text, thousands: thousands, decimals: decimals))
    case .unreadable(let suggestion):
      let isSign = !cell.text.contains { $0.isNumber }
      let fault: ImportFault =
        isSign ? .signWithoutMapping(cell.text) : .numberUnreadable(cell.text, suggestion: suggestion)
      throw CellFault(cell.column, fault)
    }
  }

  private func check(_ number: WrittenNumber, _ cell: Cell, _ form: Form) throws(CellFault) {
    guard form != .any else { return }
    let sign = Character(mapping.table.decimal.rawValue)
    if mapping.table.grouping == nil, number.couldBeThousands,
      case .ambiguous(let thousands, let decimals) = number.ambiguity(sign)
    {
      throw CellFault(cell.column, .numberAmbiguous(cell.text, thousands: thousands, decimals: decimals))
    }
    if form == .count, number.hasDecimals, rule.decimals == nil {
      throw CellFault(cell.column, .decimalsUnexplained(cell.text))
    }
  }

  private func checkSign(_ number: WrittenNumber, _ cell: Cell) throws(CellFault) {
    let mayBeNegative = measure.kind == .changeRatio || measure.unit == .euro || measure.unit == .points
    guard number.value >= 0 || mayBeNegative else { throw CellFault(cell.column, .negative(cell.text)) }
  }

  /// Absences of the cells that make one finding: of one kind, or nothing can be said.
  private func absence(of cells: [Cell]) throws(CellFault) -> Finding {
    var kinds: [Finding] = []
    var numbers = 0
    for cell in cells {
      switch try content(cell, .any) {
      case .number: numbers += 1
      case .absent(let kind): if !kinds.contains(kind) { kinds.append(kind) }
      }
    }
    // Answers of one wave are known together or not at all; only hiding takes single ones away.
    let partly = numbers > 0 && measure.kind == .ordinalSurvey && kinds.first != .suppressed(.source)
    guard kinds.count == 1, let kind = kinds.first, !partly else {
      throw CellFault(cells.first?.column, .signsDiffer(cells.map(\.text)))
    }
    return kind
  }

  private var isShare: Bool { measure.kind == .rate && measure.nature == .share }

  /// Decimals make a count a projected figure only where the mapping says so.
  private func caveat(_ numbers: [WrittenNumber]) -> Finding.Caveat {
    let counted = measure.kind == .count || measure.kind == .rate && numbers.count == 2
    return rule.decimals == .projected && counted && numbers.contains(where: \.hasDecimals) ? .projected : rule.caveat
  }
}

extension Mapping.Absence {
  /// Nil for zero, which is no absence.
  fileprivate var finding: Finding? {
    switch self {
    case .zero: nil
    case .suppressed: .suppressed(.source)
    case .notCollected: .notCollected
    case .notYetPublished: .notYetPublished
    case .outage: .outage
    case .notApplicable: .notApplicable
    }
  }
}
