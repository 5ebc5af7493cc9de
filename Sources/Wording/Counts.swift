import Attention

extension Wording {
  /// A small number in words: "drei", "acht"; from thirteen on in digits. German one is "ein" before a noun.
  public func inWords(_ number: Int, capital: Bool = false) -> String {
    let german = [
      "kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    ]
    let english = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    let names = language == .german ? german : english
    guard names.indices.contains(number) else { return self.number(number) }
    return capital ? names[number].prefix(1).uppercased() + names[number].dropFirst() : names[number]
  }

  /// `§ 48b SGB II`, held together on one line.
  public func paragraph(_ number: String, of law: String = "SGB II") -> String {
    let law = law.replacing(" ", with: "\u{A0}")
    return say("§\u{A0}\(number)\u{A0}\(law)", "section\u{A0}\(number)\u{A0}\(law)")
  }
}
