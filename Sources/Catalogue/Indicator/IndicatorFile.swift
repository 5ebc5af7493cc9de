import Attention

/// What was read from one indicator file. Even from a faulty one come its id and what it refers to, so that every fault is
/// named at once.
struct IndicatorFile {
  let slot: Slot
  let remarks: Remarks
  let id: Placed<Key<Indicator>>?
  let dimension: Placed<Key<Dimension>>?
  let relations: [Placed<Key<Indicator>>]
  let components: [Placed<Key<ComponentSeries>>]
  /// Nil when something stands against using it.
  let indicator: Indicator?

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    guard let root, let fields = Fields(root, .indicator) else {
      (id, dimension, relations, components, indicator) = (nil, nil, [], [], nil)
      return
    }
    let id = fields.id(in: slot, of: Indicator.self)
    let dimension = Self.dimension(fields, slot)
    let relations = Self.relations(fields, id?.value)
    var components: [Placed<Key<ComponentSeries>>] = []
    let measures = Self.measures(fields, &components)
    (self.id, self.dimension, self.components) = (id, dimension, components)
    self.relations = relations.map { Placed(value: $0.value.indicator, place: $0.place) }
    let indicator = Self.indicator(
      fields, id: id?.value, dimension: dimension?.value, related: relations.map(\.value), measures: measures)
    self.indicator = remarks.hasErrors ? nil : indicator
  }

  private static func indicator(
    _ fields: Fields, id: Key<Indicator>?, dimension: Key<Dimension>?, related: [Indicator.Relation],
    measures: [Measure]
  ) -> Indicator? {
    let (version, aspect) = (fields.version(), fields.choice("aspect", of: Indicator.Aspect.self))
    let (title, definition) = (fields.text("title"), fields.text("definition"))
    let (hides, source, question) = (
      fields.text("hides"), fields.text("source"), fields.required("question")?.question()
    )
    let (cases, origin) = (fields.minimumCases(), fields.origin())
    let code = fields["code"]?.text()
    let aims = fields.requiredEach("aims") { $0.choice(of: Aim.self) }
    let participation = fields["participation"]?.flag() ?? false
    let breakdowns = fields.each("breakdowns") { field in
      let name = field.localized()
      if let name, [name.de, name.en].contains(where: { PersonTrace.column(named: $0) != nil }) {
        field.refuse(.brokenDownByPerson)
      }
      return name
    }
    if let origin, origin.kind == .proposal, code != nil { fields["code"]?.refuse(.codeOfProposal) }
    guard let id, let version, let dimension, let aspect, let title, let question, let definition, let hides,
      let source, let cases, let origin, let measures = NonEmpty(measures)
    else { return nil }
    do {
      return try Indicator(
        id: id, version: version, dimension: dimension, aspect: aspect, title: title, code: code,
        question: question, definition: definition, hides: hides, aims: aims, socialParticipation: participation,
        related: related, breakdowns: breakdowns, source: source, minimumCases: cases, origin: origin,
        measures: measures)
    } catch {
      fields.remarks.add(.impossible("\(error)"), at: fields.place)
      return nil
    }
  }

  private static func dimension(_ fields: Fields, _ slot: Slot) -> Placed<Key<Dimension>>? {
    guard let field = fields.required("dimension"), let dimension: Key<Dimension> = field.name() else { return nil }
    return Placed(value: dimension, place: field.place)
  }

  private static func relations(_ fields: Fields, _ id: Key<Indicator>?) -> [Placed<Indicator.Relation>] {
    var seen: Set<Key<Indicator>> = []
    return fields.each("related") { member in
      guard let part = Fields(member, .relation) else { return nil }
      let because = part.text("because")
      guard let field = part.required("indicator"), let other: Key<Indicator> = field.name() else { return nil }
      if other == id { field.refuse(.relatedToItself) }
      if !seen.insert(other).inserted { field.refuse(.relatedTwice(other.text)) }
      guard let because else { return nil }
      return Placed(value: Indicator.Relation(indicator: other, because: because), place: field.place)
    }
  }

  private static func measures(_ fields: Fields, _ components: inout [Placed<Key<ComponentSeries>>]) -> [Measure] {
    guard let members = fields.required("measures")?.filledList() else { return [] }
    var seen: [String: Int] = [:]
    var measures: [Measure] = []
    for member in members {
      guard let part = Fields(member, .measure) else { continue }
      if let id = part["id"], let word = id.literal() {
        if let line = seen[word] { id.refuse(.measureTwice(word, line: line)) }
        seen[word] = id.place.line
      }
      let made = part.each("components") { member in
        member.name(of: ComponentSeries.self).map { Placed(value: $0, place: member.place) }
      }
      components += made
      if let measure = part.measure(madeOf: made.map(\.value)) { measures.append(measure) }
    }
    return measures
  }
}
