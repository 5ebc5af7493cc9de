/// A sign that a table is about single persons. Such a table has no place in the house (promise 3): § 51b Abs. 3 SGB II lists
/// what person-level records may be used for, and a talk about figures is not in the list (dossier 5.1).
///
/// A trace never holds what stood in the cell: a refusal is shown, kept and logged, a person's number is not.
public enum PersonTrace: Hashable, Sendable {
  /// A column named like an attribute of a person.
  case column(String)
  /// Kundennummer of the Bundesagentur: `123A456789`.
  case customerNumber
  /// Number of a Bedarfsgemeinschaft: `12345//0012345` or `12345BG0012345`.
  case benefitCommunityNumber
  /// Versicherungsnummer of the Rentenversicherung: `12 010190 A 123`.
  case insuranceNumber
  case bankAccount
  case emailAddress
  /// A column of days spread over decades beside a column that looks like names.
  case birthDates
}

extension PersonTrace {
  /// Whether a column of this name holds something about one person.
  static func column(named name: String) -> PersonTrace? {
    let letters = name.lowercased().filter(\.isLetter)
    return personalColumns.contains(letters) ? .column(name) : nil
  }

  /// Whether this cell holds the number or address of one person.
  static func cell(_ text: String) -> PersonTrace? {
    guard (6...80).contains(text.utf8.count), hasEnoughDigits(text) else { return nil }
    let signs = Array(text.utf8).filter { $0 != UInt8(ascii: " ") }
    if matches(signs, "000A000000") { return .customerNumber }
    if matches(signs, "00000//0000000") || matches(signs, "00000BG0000000") { return .benefitCommunityNumber }
    if matches(signs, "00000000A000"), holdsBirthDate(signs[2..<8]) { return .insuranceNumber }
    if signs.count == 22, matches(signs, "DE00000000000000000000") { return .bankAccount }
    return isAddress(signs) ? .emailAddress : nil
  }

  /// No number of a person has fewer than nine digits, and no address is without its sign: most cells are done here.
  private static func hasEnoughDigits(_ text: String) -> Bool {
    text.utf8.count { (48...57).contains($0) } >= 9 || text.utf8.contains(UInt8(ascii: "@"))
  }

  /// `0` stands for a digit, `A` for a capital letter, anything else for itself.
  private static func matches(_ signs: [UInt8], _ pattern: StaticString) -> Bool {
    guard signs.count == pattern.utf8CodeUnitCount else { return false }
    return pattern.withUTF8Buffer { pattern in
      zip(signs, pattern).allSatisfy { sign, wanted in
        switch wanted {
        case UInt8(ascii: "0"): (48...57).contains(sign)
        case UInt8(ascii: "A"): (65...90).contains(sign)
        default: sign == wanted
        }
      }
    }
  }

  /// Day and month of `ddmmyy`. A supplementary number adds 50 to the day.
  private static func holdsBirthDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let numbers = digits.map { Int($0) - 48 }
    let day = numbers[0] * 10 + numbers[1]
    return (1...12).contains(numbers[2] * 10 + numbers[3]) && ((1...31).contains(day) || (51...81).contains(day))
  }

  private static func isAddress(_ signs: [UInt8]) -> Bool {
    let parts = signs.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let dot = parts[1].lastIndex(of: UInt8(ascii: ".")) else { return false }
    return dot > parts[1].startIndex && parts[1].endIndex - dot > 2
      && signs.allSatisfy { $0 >= 0x80 || isAddressSign($0) }
  }

  private static func isAddressSign(_ sign: UInt8) -> Bool {
    switch sign {
    case 48...57, 65...90, 97...122: true
    default: ".-_+@".utf8.contains(sign)
    }
  }

  private static let personalColumns: Set<String> = [
    "name", "vorname", "vornamen", "nachname", "familienname", "geburtsname", "zuname", "rufname", "kundenname",
    "geburtsdatum", "geburtstag", "gebdatum", "gebdat", "geborenam", "kundennummer", "kundennr", "kdnr",
    "bgnummer", "bgnr", "bedarfsgemeinschaftsnummer", "nummerderbedarfsgemeinschaft", "aktenzeichen",
    "iban", "kontonummer", "steuerid", "steueridentifikationsnummer", "steuernummer",
    "versicherungsnummer", "versicherungsnr", "sozialversicherungsnummer", "rentenversicherungsnummer", "svnummer",
    "svnr", "rvnr", "vsnr", "anschrift", "strasse", "straße", "hausnummer", "telefon", "telefonnummer", "handynummer",
    "email", "emailadresse", "mailadresse", "personalnummer", "sachbearbeiter", "sachbearbeiterin", "sachbearbeitung",
    "firstname", "lastname", "surname", "dateofbirth", "birthdate",
  ]
}

/// Looks for columns of birth dates beside columns of names, which no single cell gives away.
struct BirthDateWatch {
  private struct Column {
    var filled = 0
    var days = 0
    var years: Set<Int> = []
    var daysOfMonth: Set<Int> = []
    var nameLike = 0

    /// Days of many years and many days of the month. Stichtage fall on few days of the month.
    var looksLikeBirthDates: Bool {
      let last = years.max() ?? 0
      return days >= 5 && days * 2 > filled && daysOfMonth.count >= 5 && last - (years.min() ?? last) >= 10
    }

    var looksLikeNames: Bool { nameLike >= 5 && nameLike * 2 > filled }
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
      if let day = Self.germanDay(cell) {
        columns[index].days += 1
        columns[index].years.insert(day.year)
        columns[index].daysOfMonth.insert(day.day)
      } else if Self.looksLikeName(cell) {
        columns[index].nameLike += 1
      }
    }
  }

  var trace: PersonTrace? {
    columns.contains(where: \.looksLikeBirthDates) && columns.contains(where: \.looksLikeNames) ? .birthDates : nil
  }

  /// `01.02.1990`.
  private static func germanDay(_ text: String) -> (year: Int, day: Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), (1...31).contains(day), (1...12).contains(month), (1900...2100).contains(year)
    else { return nil }
    return (year, day)
  }

  /// One to four capitalised words without digits: `Muster, Erika` or `Erika`.
  private static func looksLikeName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    return (1...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }
}
