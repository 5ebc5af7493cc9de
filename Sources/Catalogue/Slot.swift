import Attention

/// Where a hand-written file lies: what it must be called, and in whose folder.
struct Slot {
  /// On disk.
  let path: String
  /// As a person would name it: `Indicators/wahlfreiheit/erstgespraech.yaml`.
  let file: String
  /// The folder right above it.
  let folder: String
  /// Counts the roots from 0; later ones have the last word.
  let root: Int

  static let reserved: Set<String> = ["component", "components", "context"]

  /// The file name without `.yaml`, which its id must equal.
  var stem: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}

extension Fields {
  /// The id of a whole file, which must be the file's name.
  func id<Subject>(in slot: Slot, of subject: Subject.Type = Subject.self) -> Placed<Key<Subject>>? {
    guard let field = required("id"), let id: Key<Subject> = field.name() else { return nil }
    if Slot.reserved.contains(id.text) {
      field.refuse(.reservedName(id.text))
    } else if id.text != slot.stem {
      field.refuse(.idNotFileName(id.text, stem: slot.stem))
    }
    return Placed(value: id, place: field.place)
  }

  func version() -> Int? { required("version")?.number(in: 1...9999) }
}
