/// Finds what somebody most likely meant: the nearest of the known words, if one is near enough.
enum Nearest {
  /// Nil when even the nearest word differs in more than a third of its letters. Of equally near ones the first wins.
  static func word(to typed: String, among known: some Sequence<String>) -> String? {
    let typed = Array(typed.lowercased().unicodeScalars)
    guard typed.count <= 60 else { return nil }
    var best: (word: String, distance: Int)?
    for word in known {
      let letters = Array(word.lowercased().unicodeScalars)
      let allowed = max(1, max(letters.count, typed.count) / 3)
      let distance = distance(typed, letters)
      if distance <= allowed, distance < letters.count, distance < (best?.distance ?? .max) { best = (word, distance) }
    }
    return best?.word
  }

  /// Letters to insert, remove, replace or swap with their neighbour (optimal string alignment).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, leftLetter) in left.enumerated() {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for (column, rightLetter) in right.enumerated() {
        let replaced = last[column] + (leftLetter == rightLetter ? 0 : 1)
        current[column + 1] = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, leftLetter == right[column - 1], left[row - 1] == rightLetter {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
