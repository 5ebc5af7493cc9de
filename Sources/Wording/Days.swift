public import Attention

extension Wording {
  public func month(_ ordinal: Int) -> String {
    let german = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let names = language == .german ? german : english
    return names.indices.contains(ordinal - 1) ? names[ordinal - 1] : ""
  }

  /// Three letters for an axis: `Jan`, `Mär`.
  public func shortMonth(_ ordinal: Int) -> String { String(month(ordinal).prefix(3)) }

  public func weekday(_ day: Day) -> String {
    let german = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
    let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return (language == .german ? german : english)[day.weekday - 1]
  }

  /// `16. Juni 2026`, in English `16 June 2026`.
  public func date(_ day: Day) -> String {
    say("\(day.day). \(month(day.month)) \(day.year)", "\(day.day) \(month(day.month)) \(day.year)")
  }

  /// `16. Juni`.
  public func shortDate(_ day: Day) -> String {
    say("\(day.day). \(month(day.month))", "\(day.day) \(month(day.month))")
  }

  /// `Dienstag, 24. November 2026`.
  public func fullDate(_ day: Day) -> String { "\(weekday(day)), \(date(day))" }

  /// `16. Juni 2026, 10:42 Uhr`, on a German wall clock.
  public func moment(_ moment: Moment) -> String { "\(date(moment.day)), \(clock(moment))" }

  /// `10:42 Uhr`, on a German wall clock.
  public func clock(_ moment: Moment) -> String {
    let (_, hour, minute) = moment.inGermany
    let clock = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return say("\(clock) Uhr", clock)
  }

  /// `Juli 2026`, `3. Quartal 2026`, `2. Halbjahr 2026`, `2026`.
  public func period(_ period: Period) -> String {
    switch period.rhythm {
    case .month: "\(month(period.ordinal)) \(period.year)"
    case .quarter:
      say("\(period.ordinal). Quartal \(period.year)", "quarter \(period.ordinal) of \(period.year)")
    case .halfYear:
      say(
        "\(period.ordinal). Halbjahr \(period.year)",
        "\(period.ordinal == 1 ? "first" : "second") half of \(period.year)")
    case .year: String(period.year)
    }
  }

  /// `Juli bis September 2026`, `November 2025 bis Januar 2026`; one period alone stands alone.
  public func stretch(_ stretch: Stretch) -> String {
    guard stretch.first != stretch.last else { return period(stretch.first) }
    let first =
      stretch.first.rhythm == .month && stretch.first.year == stretch.last.year
      ? month(stretch.first.ordinal) : period(stretch.first)
    return "\(first) \(say("bis", "to")) \(period(stretch.last))"
  }

  /// A span of days: `1. Januar bis 30. Juni 2027`.
  public func span(_ first: Day, _ last: Day) -> String {
    let from = first.year == last.year ? shortDate(first) : date(first)
    return "\(from) \(say("bis", "to")) \(date(last))"
  }

  /// How often, as an axis names it: "je Monat".
  public func each(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("je Monat", "per month")
    case .quarter: say("je Quartal", "per quarter")
    case .halfYear: say("je Halbjahr", "per half-year")
    case .year: say("je Jahr", "per year")
    }
  }

  public func name(of rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("monatlich", "monthly")
    case .quarter: say("vierteljährlich", "quarterly")
    case .halfYear: say("halbjährlich", "half-yearly")
    case .year: say("jährlich", "yearly")
    }
  }
}
