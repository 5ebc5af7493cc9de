import Attention

/// What was read from one `benefits.yaml`: what the benefit was called from which day on.
struct BenefitFile {
  let slot: Slot
  let remarks: Remarks
  let names: [Placed<BenefitName>]

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    names =
      root?.catalogued { field in
        guard let fields = Fields(field, .benefitName) else { return nil }
        let (id, first) = (fields.name("id", of: BenefitName.self), fields.required("from")?.day())
        guard let id, let first, let name = fields.text("name") else { return nil }
        let benefit = BenefitName(id: id, first: first, name: name)
        return (id.text, Placed(value: benefit, place: fields["id"]?.place ?? field.place))
      } ?? []
  }
}

extension Form {
  /// One entry of `benefits.yaml`.
  static let benefitName = Form(
    said("in einem Namen der Leistung", "in a name of the benefit"),
    [
      Row(
        "id", "id: buergergeld",
        said("Unter diesem kurzen Namen steht er in den Dateien.", "It stands in the files under this short name.")),
      Row(
        "from", "from: 2023-01-01",
        said(
          "Hier steht der Tag, von dem an die Leistung so hieß.",
          "This is the day from which the benefit had this name.")
      ),
      Row(
        "name", "name: {de: \"…\", en: \"…\"}",
        said(
          "So hieß die Leistung von diesem Tag an. Der Name steht nirgends sonst; Texte schreiben `{benefit}`.",
          "The benefit had this name from that day on. It stands nowhere else; texts write `{benefit}`.")),
    ])
}
