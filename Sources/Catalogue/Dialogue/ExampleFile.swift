import Attention

/// What was read from one example dialogue.
struct ExampleFile {
  let slot: Slot
  let remarks: Remarks
  let id: Placed<Key<ExampleDialogue>>?
  let guide: Placed<Key<Guide>>?
  let perspectives: [Placed<Key<Perspective>>]
  let measures: [Looked]
  /// Nil when something stands against using it.
  let example: ExampleDialogue?

  /// A measure that was looked at, and where it is named.
  struct Looked {
    let indicator: Placed<Key<Indicator>>
    let measure: Placed<Key<Measure>>
  }

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    guard let root, let fields = Fields(root, .example) else {
      (id, guide, perspectives, measures, example) = (nil, nil, [], [], nil)
      return
    }
    let id = fields.id(in: slot, of: ExampleDialogue.self)
    let guide = fields.name("guide", of: Guide.self)
    let reading = ExampleReading(fields)
    self.id = id
    self.guide = guide.flatMap { value in fields["guide"].map { Placed(value: value, place: $0.place) } }
    (perspectives, measures) = (reading.perspectives, reading.measures)
    let example = reading.example(id: id?.value, guide: guide)
    self.example = remarks.hasErrors ? nil : example
  }
}
