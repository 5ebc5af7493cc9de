import Attention
import Yams

/// Values that only mappings hold: signs, names of foreign columns, days, keys of free choice.
extension Field {
  /// One single character.
  func sign() -> Character? {
    guard let text = literal() else { return nil }
    guard let sign = text.first, text.count == 1 else {
      refuse(.notOneCharacter(key, text))
      return nil
    }
    return sign
  }

  /// The name of a foreign column or the text of a cell; a number is a name too.
  func column() -> String? {
    guard let text = literal() else { return nil }
    let name = Prose.trimmed(text)
    guard !name.isEmpty else {
      refuse(.emptyText(key, row))
      return nil
    }
    return name
  }

  func day() -> Day? {
    guard let text = literal() else { return nil }
    guard let day = Day(text) else {
      refuse(.notADay(key, text))
      return nil
    }
    return day
  }

  /// A mapping whose keys are chosen by the file.
  func pairs() -> [(String, Field)]? {
    guard case .mapping(let pairs) = node else {
      refuse(.notPairs(key, example: row?.example))
      return nil
    }
    return pairs.compactMap { keyNode, value in
      guard case .scalar(let scalar) = keyNode else {
        refuse(.oddKey)
        return nil
      }
      return (scalar.string, Field(node: value, key: key, row: row, remarks: remarks, near: place))
    }
  }
}
