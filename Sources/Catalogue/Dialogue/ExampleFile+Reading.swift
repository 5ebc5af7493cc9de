import Attention

/// Reads the keys of an example one after the other and keeps what it refers to.
final class ExampleReading {
  private let fields: Fields
  private(set) var perspectives: [Placed<Key<Perspective>>] = []
  private(set) var measures: [ExampleFile.Looked] = []
  private var monthsAgo: Int?
  private var participants: [Dialogue.Participants] = []
  private var items: [ExampleDialogue.Item] = []

  init(_ fields: Fields) {
    self.fields = fields
    if let field = fields.required("invented"), field.flag() == false { field.refuse(.notInvented) }
    monthsAgo = fields.required("monthsAgo")?.number(in: 0...120)
    participants = (fields.required("participants")?.filledList() ?? []).compactMap { participants($0) }
    let members = fields.required("items")?.filledList() ?? []
    if members.count > Dialogue.mostItems { members[Dialogue.mostItems].refuse(.tooManyItems(members.count)) }
    items = members.compactMap { item($0) }
  }

  func example(id: Key<ExampleDialogue>?, guide: Key<Guide>?) -> ExampleDialogue? {
    let (title, about) = (fields.text("title"), fields.text("about"))
    let conditions = fields.each("conditions") { $0.localized() }
    let notDecided = fields.each("notDecided") { $0.localized() }
    guard !fields.remarks.hasErrors, let id, let guide, let title, let about, let monthsAgo,
      let items = NonEmpty(items)
    else { return nil }
    do {
      return try ExampleDialogue(
        id: id, guide: guide, title: title, about: about, monthsAgo: monthsAgo, participants: participants,
        conditions: conditions, items: items, notDecided: notDecided)
    } catch {
      fields.remarks.add(.impossible("\(error)"), at: fields.place)
      return nil
    }
  }

  private func participants(_ member: Field) -> Dialogue.Participants? {
    guard let part = Fields(member, .participants) else { return nil }
    let (perspective, count) = (perspective(part), part.required("count")?.number(in: 1...200))
    guard let perspective, let count else { return nil }
    return Dialogue.Participants(perspective: perspective, count: count)
  }

  private func item(_ member: Field) -> ExampleDialogue.Item? {
    guard let part = Fields(member, .item) else { return nil }
    let (indicator, measure) = (part.name("indicator", of: Indicator.self), part.name("measure", of: Measure.self))
    let (from, to) = (part.required("from")?.number(in: -120...0), part.required("to")?.number(in: -120...0))
    let entries = (part.required("entries")?.filledList() ?? []).compactMap { line($0) }
    if let from, let to, let field = part["to"] {
      if to < from { field.refuse(.stretchBackwards(from: from, to: to)) }
      if let monthsAgo, to > -monthsAgo { field.refuse(.stretchAfterDialogue(to: to, monthsAgo: monthsAgo)) }
    }
    guard let indicator, let measure, let indicatorField = part["indicator"], let measureField = part["measure"]
    else { return nil }
    measures.append(
      .init(
        indicator: Placed(value: indicator, place: indicatorField.place),
        measure: Placed(value: measure, place: measureField.place)))
    guard let from, let to else { return nil }
    return ExampleDialogue.Item(indicator: indicator, measure: measure, from: from, to: to, entries: entries)
  }

  private func line(_ member: Field) -> ExampleDialogue.Line? {
    guard let part = Fields(member, .entry) else { return nil }
    let kind = part.required("kind")?.choice(of: Entry.Kind.self, among: ExampleDialogue.Line.kinds)
    let (perspective, text) = (perspective(part), part.text("text"))
    let because = part["because"]?.localized()
    let state = part["state"]?.choice(of: PromiseState.self)
    guard let kind else { return nil }
    if let field = part["state"], kind != .promise { field.refuse(.stateWithoutPromise(kind)) }
    if kind == .openQuestion, let text, !(text.de.contains("?") && text.en.contains("?")) {
      part["text"]?.refuse(.openQuestionWithoutMark)
    }
    guard let perspective, let text else { return nil }
    let line = ExampleDialogue.Line(kind: kind, perspective: perspective, text: text, because: because, state: state)
    if line.needsReason, part["because"] == nil { part["kind"]?.refuse(.withoutReason(kind)) }
    return line
  }

  private func perspective(_ part: Fields) -> Key<Perspective>? {
    guard let placed = part.perspective() else { return nil }
    perspectives.append(placed)
    return placed.value
  }
}
