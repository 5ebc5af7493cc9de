import Attention

/// What was read from one `dimensions.yaml`.
struct DimensionFile {
  let slot: Slot
  let remarks: Remarks
  let dimensions: [Placed<Dimension>]

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    dimensions =
      root?.catalogued { field in
        guard let fields = Fields(field, .dimension) else { return nil }
        let (id, title, short) = (fields.name("id", of: Dimension.self), fields.text("title"), fields.text("short"))
        if let id, Slot.reserved.contains(id.text) { fields["id"]?.refuse(.reservedName(id.text)) }
        let (question, about) = (fields.required("question")?.question(), fields.text("about"))
        guard let id, let title, let short, let question, let about else { return nil }
        let dimension = Dimension(id: id, title: title, short: short, question: question, about: about)
        return (id.text, Placed(value: dimension, place: fields["id"]?.place ?? field.place))
      } ?? []
  }
}
