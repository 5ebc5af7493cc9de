extension Prose {
  /// Whether `left` stands before `right` in a German list: umlauts beside their vowels, ß as ss, case aside (DIN 5007-1).
  ///
  ///     ["Zoo", "Ämter", "Amt"].sorted(by: Prose.comesBefore)   // ["Amt", "Ämter", "Zoo"]
  public static func comesBefore(_ left: String, _ right: String) -> Bool {
    let (first, second) = (sortKey(left), sortKey(right))
    return first == second ? left < right : first < second
  }

  private static func sortKey(_ text: String) -> String {
    var key = ""
    for character in text.lowercased() {
      switch character {
      case "ä": key += "a"
      case "ö": key += "o"
      case "ü": key += "u"
      case "ß": key += "ss"
      default: key.append(character)
      }
    }
    return key
  }
}

extension [Organisation] {
  /// Organisations by name, each followed by the teams and bodies that belong to it. Never by anything that was counted.
  public var inOrder: [Organisation] {
    let known = Set(map(\.id))
    let sorted = sorted { $0.name == $1.name ? $0.id < $1.id : Prose.comesBefore($0.name, $1.name) }
    let children = Dictionary(grouping: sorted) { $0.parent.flatMap { known.contains($0) ? $0 : nil } }
    func branch(_ organisation: Organisation) -> [Organisation] {
      [organisation] + (children[organisation.id] ?? []).flatMap(branch)
    }
    return (children[nil] ?? []).flatMap(branch)
  }
}
