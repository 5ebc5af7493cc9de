import Attention

/// One measure of an indicator, and the single one of a component series.
extension Fields {
  /// A member of `measures:`.
  func measure(madeOf components: [Key<ComponentSeries>]) -> Measure? {
    let id = name("id", of: Measure.self)
    let title = text("title")
    let traits = traits()
    guard let kind = choice("kind", of: Measure.Kind.self) else { return nil }
    refuseForeignContent(of: kind)
    if let title, traits.unit != .casesPerCaseworker, [title.de, title.en].contains(where: PersonTrace.isPerEmployee) {
      self["title"]?.refuse(.perEmployee)
    }
    let content = content(of: kind)
    if let unit = traits.unit, let needed = kind.onlyUnit, unit != needed {
      self["unit"]?.refuse(.unitDoesNotFit(unit, kind: kind, needed: needed))
    }
    guard let id, let title, let content else { return nil }
    return traits.measure(id: id, title: title, content: content, components: components, in: self)
  }

  /// What a measure says about its values, apart from what they are of.
  func traits() -> Traits {
    let rhythm = choice("rhythm", of: Rhythm.self)
    let window = self["window"]?.number(in: 2...36)
    if let window, let rhythm, window <= rhythm.months { self["window"]?.refuse(.windowTooShort(window, rhythm)) }
    return Traits(
      unit: choice("unit"), rhythm: rhythm, waiting: required("waitingMonths")?.number(in: 0...24), window: window,
      yearOnYear: self["yearOnYear"]?.flag() ?? false, nature: choice("nature"),
      swing: self["swingGrowsWithLevel"]?.flag() ?? false, skewed: self["skewed"]?.flag() ?? false)
  }

  struct Traits {
    let unit: Measure.Unit?
    let rhythm: Rhythm?
    let waiting: Int?
    let window: Int?
    let yearOnYear: Bool
    let nature: Measure.Nature?
    let swing: Bool
    let skewed: Bool

    func measure(
      id: Key<Measure>, title: Localized, content: Measure.Content, components: [Key<ComponentSeries>],
      in fields: Fields
    ) -> Measure? {
      guard let unit, let rhythm, let waiting, let nature, !fields.remarks.hasErrors else { return nil }
      do {
        return try Measure(
          id: id, title: title, content: content, unit: unit, rhythm: rhythm, waitingMonths: waiting, window: window,
          yearOnYear: yearOnYear, nature: nature, swingGrowsWithLevel: swing, skewed: skewed, components: components)
      } catch {
        fields.remarks.add(.impossible("\(error)"), at: fields.place)
        return nil
      }
    }
  }

  private func content(of kind: Measure.Kind) -> Measure.Content? {
    switch kind {
    case .rate: fraction().map { .rate(numerator: $0, denominator: $1) }
    case .changeRatio: fraction().map { .changeRatio(numerator: $0, denominator: $1) }
    case .count: text("of").map { .count(of: $0) }
    case .sum: text("of").map { .sum(of: $0) }
    case .mean: text("of").map { .mean(of: $0) }
    case .median: text("of").map { .median(of: $0) }
    case .ordinalSurvey: survey().map { .survey($0) }
    case .narrative: text("invitation").map { .narrative(invitation: $0) }
    }
  }

  private func fraction() -> (Localized, Localized)? {
    let (numerator, denominator) = (text("numerator"), text("denominator"))
    guard let numerator, let denominator else { return nil }
    return (numerator, denominator)
  }

  private func survey() -> Survey? {
    let question = required("question")?.question()
    let answers = requiredEach("answers") { $0.answer() }
    let nonAnswers = each("nonAnswers") { $0.answer() }
    if let field = self["answers"], let count = field.memberCount, count < 2 { field.refuse(.tooFewAnswers(count)) }
    var seen: [Key<Survey.Answer>: Int] = [:]
    for answer in answers + nonAnswers {
      let id = answer.value.id
      if let line = seen[id] { remarks.add(.answerTwice(id.text, line: line), at: answer.place) }
      seen[id] = answer.place.line
    }
    guard let question else { return nil }
    return Survey(question: question, answers: answers.map(\.value), nonAnswers: nonAnswers.map(\.value))
  }

  /// Keys that say something about another kind of measure.
  private func refuseForeignContent(of kind: Measure.Kind) {
    for key in Measure.Kind.contentKeys where !kind.contentKeys.contains(key) {
      self[key]?.refuse(.keyDoesNotFit(key, kind: kind))
    }
  }
}

extension Field {
  fileprivate func answer() -> Placed<Survey.Answer>? {
    guard let fields = Fields(self, .answer) else { return nil }
    let (id, text) = (fields.name("id", of: Survey.Answer.self), fields.localized())
    guard let id, let text else { return nil }
    return Placed(value: Survey.Answer(id: id, text: text), place: fields["id"]?.place ?? place)
  }
}

extension Measure.Kind {
  /// The keys that say what a measure of this kind is of.
  var contentKeys: [String] {
    switch self {
    case .rate, .changeRatio: ["numerator", "denominator"]
    case .count, .sum, .mean, .median: ["of"]
    case .ordinalSurvey: ["question", "answers", "nonAnswers"]
    case .narrative: ["invitation"]
    }
  }

  static let contentKeys = ["numerator", "denominator", "of", "question", "answers", "nonAnswers", "invitation"]

  /// The only unit its values can have; nil where several are possible.
  var onlyUnit: Measure.Unit? {
    switch self {
    case .rate, .changeRatio: .percent
    case .ordinalSurvey: .answers
    case .narrative: .stories
    case .count, .sum, .mean, .median: nil
    }
  }
}
