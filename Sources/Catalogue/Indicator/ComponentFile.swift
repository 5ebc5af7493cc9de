import Attention

/// What was read from one file in `components/` or `context/`.
struct ComponentFile {
  let slot: Slot
  let remarks: Remarks
  let id: Placed<Key<ComponentSeries>>?
  let role: ComponentSeries.Role
  /// Nil when something stands against using it.
  let component: ComponentSeries?

  init(_ root: Field?, slot: Slot, role: ComponentSeries.Role, remarks: Remarks) {
    (self.slot, self.role, self.remarks) = (slot, role, remarks)
    guard let root, let fields = Fields(root, .component) else {
      (id, component) = (nil, nil)
      return
    }
    let id = fields.id(in: slot, of: ComponentSeries.self)
    self.id = id
    let component = Self.component(fields, id: id?.value, role: role)
    self.component = remarks.hasErrors ? nil : component
  }

  private static func component(
    _ fields: Fields, id: Key<ComponentSeries>?, role: ComponentSeries.Role
  ) -> ComponentSeries? {
    let (version, title, definition) = (fields.version(), fields.text("title"), fields.text("definition"))
    let (hides, source) = (fields.text("hides"), fields.text("source"))
    let (cases, origin) = (fields.minimumCases(), fields.origin())
    let notThis = fields.each("notThis") { $0.confusion() }
    let traits = fields.traits()
    let kind = fields.required("kind")?.choice(of: Measure.Kind.self, among: [.count, .sum, .rate])
    guard let id, let version, let title, let definition, let hides, let source, let cases, let origin, let kind,
      let name = try? Key<Measure>(id.text),
      let measure = traits.measure(
        id: name, title: title, content: content(kind, of: definition), components: [], in: fields)
    else { return nil }
    return ComponentSeries(
      id: id, version: version, role: role, title: title, definition: definition, hides: hides, source: source,
      minimumCases: cases, origin: origin, notThis: notThis, measure: measure)
  }

  /// A series says in its definition what it is of; a published rate comes without its parts.
  private static func content(_ kind: Measure.Kind, of definition: Localized) -> Measure.Content {
    switch kind {
    case .rate: .rate(numerator: definition, denominator: definition)
    case .sum: .sum(of: definition)
    default: .count(of: definition)
    }
  }
}

extension Field {
  fileprivate func confusion() -> ComponentSeries.Confusion? {
    guard let fields = Fields(self, .confusion) else { return nil }
    let (term, because) = (fields.required("term")?.text(), fields.text("because"))
    guard let term, let because else { return nil }
    return ComponentSeries.Confusion(term: term, because: because)
  }
}
