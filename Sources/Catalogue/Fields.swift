import Attention
import Yams

/// The keys of one part of a file. What the form does not know is named once, at its place.
struct Fields {
  let form: Form
  /// The key the whole part stands under.
  let key: String
  let remarks: Remarks
  let place: Diagnostic.Place
  private let values: [String: Field]
  /// Keys that were most likely meant by unknown ones; their absence needs no second remark.
  private let meant: Set<String>

  /// Nil when the field holds no keys at all.
  init?(_ field: Field, _ form: Form) {
    guard case .mapping(let pairs) = field.node else {
      field.refuse(.notAMapping(field.key, form))
      return nil
    }
    (self.form, key, remarks, place) = (form, field.key, field.remarks, field.place)
    var values: [String: Field] = [:]
    var meant: Set<String> = []
    for (keyNode, value) in pairs {
      let keyPlace = keyNode.mark.map(Diagnostic.Place.init) ?? field.place
      guard case .scalar(let scalar) = keyNode else {
        field.remarks.add(.oddKey, at: keyPlace)
        continue
      }
      guard let row = form[scalar.string] else {
        let nearest = form.nearest(to: scalar.string)
        field.remarks.add(
          Refusal.fault(for: scalar.string, in: form) ?? .unknownKey(scalar.string, nearest, form), at: keyPlace)
        nearest.map { _ = meant.insert($0) }
        continue
      }
      values[scalar.string] = Field(
        node: value, key: scalar.string, row: row, remarks: field.remarks, near: keyPlace)
    }
    (self.values, self.meant) = (values, meant)
  }

  /// The value of a key, if it was written.
  subscript(key: String) -> Field? { values[key] }

  /// The value of a key that the form asks for; its absence is remarked.
  func required(_ key: String) -> Field? {
    if let field = values[key] { return field }
    if !meant.contains(key) { remarks.add(.missing(key, form), at: place) }
    return nil
  }

  func text(_ key: String) -> Localized? { required(key)?.localized() }
  func name<Subject>(_ key: String, of subject: Subject.Type = Subject.self) -> Key<Subject>? {
    required(key)?.name()
  }
  func choice<Choice: Glossed>(_ key: String, of choices: Choice.Type = Choice.self) -> Choice? {
    required(key)?.choice()
  }

  /// Each member of an optional list read by the given function; what cannot be read is left out and remarked.
  func each<Value>(_ key: String, _ read: (Field) -> Value?) -> [Value] {
    values[key]?.list()?.compactMap(read) ?? []
  }

  /// As `each`, of a list the form asks for. It may be empty.
  func requiredEach<Value>(_ key: String, _ read: (Field) -> Value?) -> [Value] {
    required(key)?.list()?.compactMap(read) ?? []
  }
}
