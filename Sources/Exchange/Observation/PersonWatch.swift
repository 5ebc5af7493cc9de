import Attention

/// Looks at whole columns for what no single cell gives away: birth dates, and names of people.
struct PersonWatch {
  private struct Column {
    var filled = 0
    var days = 0
    var years: Set<Int> = []
    var daysOfMonth: Set<Int> = []
    var nameLike = 0
    var names = 0
    /// With the cell to the right: a first name in one column, a family name in the next.
    var pairs = 0

    /// Days of many years and many days of the month. Stichtage fall on few days of the month.
    func looksLikeBirthDates(over spread: Int) -> Bool {
      let last = years.max() ?? 0
      return days >= 5 && days * 2 > filled && daysOfMonth.count >= 5 && last - (years.min() ?? last) >= spread
    }

    var looksLikeNames: Bool { nameLike >= 5 && nameLike * 2 > filled }
    var holdsNames: Bool { (names >= 3 && names * 2 > filled) || (pairs >= 3 && pairs * 2 > filled) }
  }

  private var columns: [Column] = []

  /// Enough rows to know what a column is like.
  private static let mostRows = 10_000
  private var rows = 0

  mutating func look(at cells: [String]) {
    guard rows < Self.mostRows else { return }
    rows += 1
    while columns.count < cells.count { columns.append(Column()) }
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      columns[index].filled += 1
      if let day = Self.day(cell) {
        columns[index].days += 1
        columns[index].years.insert(day.year)
        columns[index].daysOfMonth.insert(day.day)
      } else if Self.looksLikeName(cell) {
        columns[index].nameLike += 1
        if PersonTrace.isName(cell) { columns[index].names += 1 }
        if index + 1 < cells.count, Self.isPair(cell, cells[index + 1]) { columns[index].pairs += 1 }
      }
    }
  }

  /// Beside something that looks like names a decade of days is enough; alone it takes a generation.
  var trace: PersonTrace? {
    let spread = columns.contains(where: \.looksLikeNames) ? 10 : 25
    if columns.contains(where: { $0.looksLikeBirthDates(over: spread) }) { return .birthDates }
    return columns.contains(where: \.holdsNames) ? .names : nil
  }

  private static func isPair(_ left: String, _ right: String) -> Bool {
    looksLikeName(right) && (PersonTrace.isName("\(left) \(right)") || PersonTrace.isName("\(right) \(left)"))
  }

  /// `01.02.1990`, `1.2.90`, `01/02/1990`, `1990-02-01`, `19900201`.
  private static func day(_ text: String) -> (year: Int, day: Int)? {
    guard (6...10).contains(text.utf8.count), let first = text.utf8.first, (48...57).contains(first) else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { ".-/".contains($0) }.map { Int($0) }
    if parts.count == 1, text.utf8.count == 8, let number = parts[0] {
      return day(number / 10_000, number / 100 % 100, number % 100)
    }
    guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
    return a > 31 ? day(a, b, c) : day(c < 100 ? c + (c < 30 ? 2000 : 1900) : c, b, a)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> (year: Int, day: Int)? {
    (1900...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day) ? (year, day) : nil
  }

  /// One to five capitalised words without digits: `Muster, Erika`, `Erika` or `Frau Muster`.
  private static func looksLikeName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    return (1...5).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "." } }
  }
}
