import Attention

/// What was read from one guide file.
struct GuideFile {
  let slot: Slot
  let remarks: Remarks
  let id: Placed<Key<Guide>>?
  let perspectives: [Placed<Key<Perspective>>]
  /// Nil when something stands against using it.
  let guide: Guide?

  init(_ root: Field?, slot: Slot, remarks: Remarks) {
    (self.slot, self.remarks) = (slot, remarks)
    guard let root, let fields = Fields(root, .guide) else {
      (id, perspectives, guide) = (nil, [], nil)
      return
    }
    let id = fields.id(in: slot, of: Guide.self)
    var perspectives: [Placed<Key<Perspective>>] = []
    let roles = Self.roles(fields, &perspectives)
    let guide = Self.guide(fields, id: id?.value, roles: roles)
    (self.id, self.perspectives) = (id, perspectives)
    self.guide = remarks.hasErrors ? nil : guide
  }

  private static func guide(_ fields: Fields, id: Key<Guide>?, roles: [Guide.Role]) -> Guide? {
    let (version, title, purpose) = (fields.version(), fields.text("title"), fields.text("purpose"))
    let (basedOn, audience) = (fields.text("basedOn"), fields.text("audience"))
    let indicators = fields.required("indicators")?.number(in: 0...Dialogue.mostItems)
    let sides = fields.choice("sides", of: Guide.Sides.self)
    let phases = phases(fields)
    let record = fields.requiredEach("record") { $0.localized() }
    let notRecorded = fields.requiredEach("notRecorded") { $0.localized() }
    let rules = fields.requiredEach("rules") { $0.localized() }
    guard let id, let version, let title, let purpose, let basedOn, let audience, let indicators, let sides,
      let phases = NonEmpty(phases)
    else { return nil }
    do {
      return try Guide(
        id: id, version: version, title: title, purpose: purpose, basedOn: basedOn, audience: audience,
        indicators: indicators, sides: sides, roles: roles, phases: phases, record: record, notRecorded: notRecorded,
        rules: rules)
    } catch {
      fields.remarks.add(.impossible("\(error)"), at: fields.place)
      return nil
    }
  }

  private static func roles(_ fields: Fields, _ perspectives: inout [Placed<Key<Perspective>>]) -> [Guide.Role] {
    var roles: [Guide.Role] = []
    for member in fields.required("roles")?.filledList() ?? [] {
      guard let part = Fields(member, .role) else { continue }
      let perspective = part.perspective()
      let (does, how) = (part.text("does"), part.choice("how", of: Guide.Role.Presence.self))
      guard let perspective else { continue }
      perspectives.append(perspective)
      guard let does, let how else { continue }
      roles.append(Guide.Role(perspective: perspective.value, does: does, presence: how))
    }
    return roles
  }

  private static func phases(_ fields: Fields) -> [Guide.Phase] {
    var seen: [String: Int] = [:]
    return (fields.required("phases")?.filledList() ?? []).compactMap { member in
      guard let part = Fields(member, .phase) else { return nil }
      let id = part.name("id", of: Guide.Phase.self)
      if let field = part["id"], let word = id?.text {
        if let line = seen[word] { field.refuse(.phaseTwice(word, line: line)) }
        seen[word] = field.place.line
      }
      return phase(part, id: id)
    }
  }

  private static func phase(_ part: Fields, id: Key<Guide.Phase>?) -> Guide.Phase? {
    let (title, does) = (part.text("title"), part.text("does"))
    let minutes = part.required("minutes")?.number(in: 1...240)
    let mode = part.choice("mode", of: Guide.Phase.Mode.self)
    let questions = part.each("questions") { $0.question() }
    guard let id, let title, let minutes, let mode, let does else { return nil }
    return Guide.Phase(id: id, title: title, minutes: minutes, mode: mode, does: does, questions: questions)
  }
}

extension Fields {
  func perspective() -> Placed<Key<Perspective>>? {
    guard let field = required("perspective"), let id: Key<Perspective> = field.name() else { return nil }
    return Placed(value: id, place: field.place)
  }
}
