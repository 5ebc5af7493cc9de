import Attention
import Yams

/// One value in a hand-written file, with its place. Each question to it gives an answer or leaves a remark.
struct Field {
  let node: Node
  /// The key it stands under; for a member of a list the list's key.
  let key: String
  let row: Form.Row?
  let remarks: Remarks
  let place: Diagnostic.Place

  /// - Parameter near: the place to name where the parser knows none.
  init(node: Node, key: String, row: Form.Row? = nil, remarks: Remarks, near: Diagnostic.Place) {
    (self.node, self.key, self.row, self.remarks) = (node, key, row, remarks)
    place = node.mark.map(Diagnostic.Place.init) ?? near
  }

  func refuse(_ fault: Fault) { remarks.add(fault, at: place) }

  /// The members of a list.
  func list() -> [Field]? {
    guard case .sequence(let nodes) = node else {
      refuse(.notAList(key, example: row?.example))
      return nil
    }
    return nodes.map { Field(node: $0, key: key, row: row, remarks: remarks, near: place) }
  }

  /// How many members the list has; nil for anything but a list.
  var memberCount: Int? { if case .sequence(let nodes) = node { nodes.count } else { nil } }

  /// The members of a list that has some.
  func filledList() -> [Field]? {
    guard let members = list() else { return nil }
    guard !members.isEmpty else {
      refuse(.emptyList(key, row))
      return nil
    }
    return members
  }

  /// A text of one language, tidied.
  func text() -> String? {
    guard let raw = scalar() else { return nil }
    guard !raw.isNumber else {
      refuse(.numberForText(key, raw.string))
      return nil
    }
    let text = Prose.tidy(raw.string)
    guard !text.isEmpty else {
      refuse(.emptyText(key, row))
      return nil
    }
    return text
  }

  /// A text exactly as written: signs and column names of foreign files.
  func literal() -> String? { scalar()?.string }

  func number() -> Int? {
    guard let raw = scalar() else { return nil }
    guard let number = Int(raw.string) else {
      refuse(.notAWholeNumber(key, raw.string, row))
      return nil
    }
    return number
  }

  func number(in range: ClosedRange<Int>) -> Int? {
    guard let number = number() else { return nil }
    guard range.contains(number) else {
      refuse(.outOfRange(key, number, range, row))
      return nil
    }
    return number
  }

  func flag() -> Bool? {
    guard let raw = scalar() else { return nil }
    switch raw.string {
    case "true", "yes", "ja": return true
    case "false", "no", "nein": return false
    default:
      refuse(.notAFlag(key, raw.string))
      return nil
    }
  }

  func name<Subject>(of subject: Subject.Type = Subject.self) -> Key<Subject>? {
    guard let raw = scalar() else { return nil }
    guard let name = try? Key<Subject>(raw.string) else {
      refuse(.malformedName(key, raw.string))
      return nil
    }
    return name
  }

  /// One of the words that are known for this key.
  func choice<Choice: Glossed>(of choices: Choice.Type = Choice.self, among known: [Choice]? = nil) -> Choice? {
    guard let raw = scalar() else { return nil }
    let known = known ?? Array(Choice.allCases)
    guard let choice = known.first(where: { $0.rawValue == raw.string }) else {
      refuse(.unknownChoice(key, raw.string, known.map { ($0.rawValue, $0.gloss) }, row))
      return nil
    }
    return choice
  }

  private func scalar() -> Node.Scalar? {
    guard !node.isNothing else {
      refuse(.emptyText(key, row))
      return nil
    }
    guard case .scalar(let scalar) = node else {
      refuse(.notASingleValue(key, example: row?.example))
      return nil
    }
    return scalar
  }
}

extension Node.Scalar {
  /// Written without quotation marks and readable as a number.
  fileprivate var isNumber: Bool {
    guard style == .plain, let first = string.utf8.first else { return false }
    guard (48...57).contains(first) || "+-.".utf8.contains(first) else { return false }
    return Double(string.replacing(",", with: ".")) != nil
  }
}
