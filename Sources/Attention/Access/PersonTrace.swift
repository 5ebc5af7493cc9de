/// A sign that a table or a text is about a single person. Such a thing has no place in the house (promise 3): § 51b Abs. 3
/// SGB II lists what person-level records may be used for, and a talk about figures is not in the list (dossier 5.1). A file is
/// refused; a text somebody types is asked about.
///
/// A trace never holds what stood there: a refusal is shown, kept and logged, a person's number is not.
public enum PersonTrace: Hashable, Sendable {
  /// A column named like an attribute of a person.
  case column(String)
  /// A column named like an employee: its rows would be figures about one.
  case employeeColumn(String)
  /// Kundennummer of the Bundesagentur: `123A456789`.
  case customerNumber
  /// Number of a Bedarfsgemeinschaft: `12345//0012345` or `12345BG0012345`.
  case benefitCommunityNumber
  /// Versicherungsnummer of the Rentenversicherung: `12 010190 A 123`.
  case insuranceNumber
  /// Steuer-Identifikationsnummer: `65 929 970 489`.
  case taxNumber
  case bankAccount
  case emailAddress
  case phoneNumber
  /// A day with the word for birth in front of it.
  case birthDate
  /// A column of days spread over decades, or one beside a column that looks like names.
  case birthDates
  /// A column of people's names, or rows chosen by one.
  case names
}

extension PersonTrace {
  /// The number or address of one person somewhere in a cell.
  public static func cell(_ text: String) -> PersonTrace? {
    guard text.utf8.count >= 6, hasEnoughDigits(text) else { return nil }
    let signs = Signs(text)
    return numbers.first { $0.1(signs) }?.0
  }

  /// The number of one person written into two cells beside each other.
  public static func cells(_ left: String, _ right: String) -> PersonTrace? {
    guard !left.isEmpty, !right.isEmpty, cell(left) == nil, cell(right) == nil, let trace = cell(left + right) else {
      return nil
    }
    return [.customerNumber, .benefitCommunityNumber, .insuranceNumber].contains(trace) ? trace : nil
  }

  /// Everything in a text that looks like an attribute of one person, each once.
  ///
  ///     PersonTrace.words("Kundin 123A456789, geb. 1.2.1990")   // [.customerNumber, .birthDate]
  public static func words(_ text: String) -> [PersonTrace] {
    guard text.utf8.contains(where: { (48...57).contains($0) || $0 == UInt8(ascii: "@") || $0 > 0x7F }) else {
      return []
    }
    let signs = Signs(text)
    return numbers.filter { $0.1(signs) }.map(\.0) + (signs.holdsBirthDate ? [.birthDate] : [])
  }

  private static let numbers: [(PersonTrace, @Sendable (Signs) -> Bool)] = [
    (.customerNumber, { $0.holds("000A000000") }),
    (.benefitCommunityNumber, \.holdsBenefitCommunity),
    (.insuranceNumber, \.holdsInsuranceNumber),
    (.bankAccount, { $0.holds("DE00000000000000000000") }),
    (.taxNumber, \.holdsTaxNumber),
    (.emailAddress, \.holdsAddress),
    (.phoneNumber, \.holdsPhoneNumber),
  ]

  /// No number of a person has fewer than nine digits, and no address is without its sign: most cells are done here.
  private static func hasEnoughDigits(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if (48...57).contains(byte) { digits += 1 }
      // Digits of other widths are three bytes long.
      if byte == UInt8(ascii: "@") || byte == 0xEF { return true }
    }
    return digits >= 9
  }
}

/// A text as its signs: capital ASCII letters, digits of one width, nothing invisible; other letters become one sign.
private struct Signs {
  private static let letter = UInt8(ascii: "~")
  private let all: [UInt8]

  init(_ text: String) {
    var signs: [UInt8] = []
    signs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      switch value {
      case 0x61...0x7A: signs.append(UInt8(value - 32))
      case 0x20...0x7D: signs.append(UInt8(value))
      case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F: signs.append(UInt8(ascii: " "))
      case 0x2010...0x2015: signs.append(UInt8(ascii: "-"))
      case 0x2044, 0x2215, 0x29F8: signs.append(UInt8(ascii: "/"))
      case 0x00...0x1F, 0x7F...0x9F: break
      case _ where scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format: break
      default: signs.append(Self.letter)
      }
    }
    all = signs
  }

  private func isDigit(_ place: Int) -> Bool { all.indices.contains(place) && (48...57).contains(all[place]) }

  private func isLetter(_ place: Int) -> Bool {
    all.indices.contains(place) && ((65...90).contains(all[place]) || all[place] == Self.letter)
  }

  private func digit(_ place: Int) -> Int { Int(all[place]) - 48 }

  /// Whether the pattern stands somewhere by itself: `0` is a digit, `A` a letter, anything else itself. Between two of them may
  /// stand up to two blanks, hyphens, dots or strokes, in front of it one single letter.
  func holds(_ pattern: StaticString) -> Bool {
    let wanted = pattern.withUTF8Buffer { Array($0) }
    return all.indices.contains { mayBegin(at: $0) && walk(wanted, from: $0, each: { _ in }) }
  }

  /// The places of the signs of the pattern, wherever it stands.
  private func places(of pattern: StaticString) -> [[Int]] {
    let wanted = pattern.withUTF8Buffer { Array($0) }
    return all.indices.compactMap { mayBegin(at: $0) ? match(wanted, at: $0) : nil }
  }

  private func mayBegin(at start: Int) -> Bool {
    !isDigit(start - 1) && !(isLetter(start - 1) && (isLetter(start - 2) || isDigit(start - 2)))
  }

  private func match(_ wanted: [UInt8], at start: Int) -> [Int]? {
    // Nearly every place fails; only one that does not is written down.
    guard walk(wanted, from: start, each: { _ in }) else { return nil }
    var places: [Int] = []
    _ = walk(wanted, from: start) { places.append($0) }
    return places
  }

  private func walk(_ wanted: [UInt8], from start: Int, each: (Int) -> Void) -> Bool {
    var (place, isFirst) = (start, true)
    for sign in wanted {
      var gap = isFirst ? 2 : 0
      while gap < 2, place < all.count, Self.isGap(all[place]) { (place, gap) = (place + 1, gap + 1) }
      guard place < all.count, fits(place, sign) else { return false }
      each(place)
      (place, isFirst) = (place + 1, false)
    }
    return !isDigit(place) && !isLetter(place)
  }

  private func fits(_ place: Int, _ wanted: UInt8) -> Bool {
    switch wanted {
    case UInt8(ascii: "0"): isDigit(place)
    case UInt8(ascii: "A"): isLetter(place)
    default: all[place] == wanted
    }
  }

  private static func isGap(_ sign: UInt8) -> Bool { sign == 0x20 || sign == 0x2D || sign == 0x2E || sign == 0x5F }
}

extension Signs {
  /// Five digits, two strokes or BG, seven digits; or the word BG beside both parts.
  var holdsBenefitCommunity: Bool {
    if holds("00000//0000000") || holds("00000BG0000000") { return true }
    return holds("BG00000/0000000") || holds("00000/0000000/BG")
  }

  /// Day and month of birth stand in it; a supplementary number adds 50 to the day.
  var holdsInsuranceNumber: Bool {
    places(of: "00000000A000").contains { places in
      let (day, month) = (number(places[2...3]), number(places[4...5]))
      return (1...12).contains(month) && ((1...31).contains(day) || (51...81).contains(day))
    }
  }

  /// Eleven digits in groups of two and three, with the check digit of ISO 7064 (mod 11, 10).
  var holdsTaxNumber: Bool {
    all.indices.contains { start in
      guard isDigit(start), mayBegin(at: start), let digits = groups([2, 3, 3, 3], from: start) else { return false }
      var product = 10
      for digit in digits.dropLast() {
        let sum = (digit + product) % 10
        product = (sum == 0 ? 10 : sum) * 2 % 11
      }
      return (11 - product) % 10 == digits[10]
    }
  }

  /// The digits of groups of these lengths, one or two signs between each, and nothing clinging to the last; nil for anything else.
  private func groups(_ lengths: [Int], from start: Int) -> [Int]? {
    var place = start
    var starts: [Int] = []
    for length in lengths {
      if place > start {
        guard place < all.count, Self.isGap(all[place]) else { return nil }
        place += place + 1 < all.count && Self.isGap(all[place + 1]) ? 2 : 1
      }
      guard (place..<place + length).allSatisfy(isDigit) else { return nil }
      starts.append(place)
      place += length
    }
    guard !isDigit(place), !isLetter(place) else { return nil }
    return zip(starts, lengths).flatMap { start, length in (start..<start + length).map(digit) }
  }

  private func number(_ places: ArraySlice<Int>) -> Int { places.reduce(0) { $0 * 10 + digit($1) } }

  /// Signs of an address on both sides of an at, and a dot with two letters behind it.
  var holdsAddress: Bool {
    all.indices.contains { at in
      guard all[at] == UInt8(ascii: "@"), at > 0, isAddressSign(at - 1) else { return false }
      let domain = all[(at + 1)...].prefix { sign in
        (48...57).contains(sign) || (65...90).contains(sign) || sign == Self.letter || ".-".utf8.contains(sign)
      }
      guard let dot = domain.dropLast(2).lastIndex(of: UInt8(ascii: ".")) else { return false }
      return dot > domain.startIndex
    }
  }

  private func isAddressSign(_ place: Int) -> Bool {
    isDigit(place) || isLetter(place) || "._-+".utf8.contains(all[place])
  }

  /// A country in front, a mobile network, or an area code of three to six digits with something between it and the rest.
  var holdsPhoneNumber: Bool {
    all.indices.contains { start in
      guard all[start] == UInt8(ascii: "+") || all[start] == UInt8(ascii: "0"), !isDigit(start - 1),
        !isLetter(start - 1),
        !(start > 0 && ",.".utf8.contains(all[start - 1]))
      else { return false }
      let isForeign = all[start] == UInt8(ascii: "+") || (isDigit(start + 1) && all[start + 1] == UInt8(ascii: "0"))
      // At home the second digit is no zero; a long row of single zeros is done here.
      guard isForeign || secondDigit(after: start).map({ $0 != 0 }) ?? false else { return false }
      let (digits, first) = phoneDigits(from: isForeign && all[start] == UInt8(ascii: "+") ? start + 1 : start)
      guard (9...15).contains(digits.count) else { return false }
      if isForeign { return digits.first != 0 || digits.starts(with: [0, 0, 4, 9]) }
      let isMobile = digits.starts(with: [0, 1]) && [5, 6, 7].contains(digits[2])
      return digits[1] != 0 && (isMobile || ((3...6).contains(first) && first < digits.count))
    }
  }

  private func secondDigit(after start: Int) -> Int? {
    let place = (start + 1...start + 3).first { !(all.indices.contains($0) && " -/()".utf8.contains(all[$0])) }
    return place.flatMap { isDigit($0) ? digit($0) : nil }
  }

  /// The digits from here on with what is usual between them, and how many stand before the first of that.
  private func phoneDigits(from start: Int) -> (digits: [Int], first: Int) {
    var (place, digits, first, gap) = (start, [Int](), 0, 0)
    while all.indices.contains(place), gap <= 2, digits.count <= 15 {
      if isDigit(place) {
        digits.append(digit(place))
        gap = 0
      } else if " -/()".utf8.contains(all[place]) {
        if first == 0 { first = digits.count }
        gap += 1
      } else {
        break
      }
      place += 1
    }
    // A letter, a decimal or a date behind it: no telephone.
    if isLetter(place) || (all.indices.contains(place) && ",.:".utf8.contains(all[place]) && isDigit(place + 1)) {
      return ([], 0)
    }
    return (digits, first == 0 ? digits.count : first)
  }

  /// A word of birth, and a day within the next signs.
  var holdsBirthDate: Bool {
    ["GEB", "BORN", "BIRTH", "*"].contains { word in
      let word = Array(word.utf8)
      return all.indices.contains { start in
        guard all[start...].starts(with: word), word.count == 1 || !isLetter(start - 1) else { return false }
        return (start + word.count..<min(start + 28, all.count)).contains(where: holdsDay)
      }
    }
  }

  /// `1.2.1990`, `01.02.90`, `1990-02-01` or `1/2/1990` from here on.
  private func holdsDay(at start: Int) -> Bool {
    guard isDigit(start), !isDigit(start - 1) else { return false }
    var (place, groups) = (start, [Int]())
    for index in 0..<3 {
      var length = 0
      while isDigit(place), length < 4 { (place, length) = (place + 1, length + 1) }
      guard length > 0 else { return false }
      groups.append(length)
      if index < 2 {
        guard all.indices.contains(place), "./-".utf8.contains(all[place]) else { return false }
        place += 1
        if all.indices.contains(place), all[place] == UInt8(ascii: " ") { place += 1 }
      }
    }
    return !isDigit(place) && (groups[0] == 4 || [2, 4].contains(groups[2])) && groups[1] <= 2
  }
}
