import Attention
import Testing

@Suite struct DayTests {
  @Test("counts days as the calendar does, there and back")
  func countsDays() throws {
    #expect(Day(1970, 1, 1)?.number == 0)
    #expect(Day(2026, 11, 24)?.number == 20_781)
    #expect(Day(2000, 2, 29)?.number == 11_016)
    for number in stride(from: -25_567, through: 84_006, by: 7) {
      let day = Day(number: number)
      #expect(day.number == number)
      #expect(Day(day.year, day.month, day.day) == day)
      #expect(day.adding(days: 1) > day)
    }
  }

  @Test("knows the weekday", arguments: [("2026-11-24", 2), ("1970-01-01", 4), ("2024-02-29", 4), ("2027-01-31", 7)])
  func knowsWeekday(iso: String, weekday: Int) { #expect(Day(iso)?.weekday == weekday) }

  @Test(
    "refuses days the calendar does not have",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "1899-12-31", "", "2026-01-01-01", "x",
    ])
  func refusesImpossibleDays(iso: String) { #expect(Day(iso) == nil) }
}

@Suite struct PeriodTests {
  @Test(
    "reads and writes its four forms",
    arguments: ["2025-03", "2025-12", "2025-Q1", "2025-Q4", "2025-H1", "2025-H2", "2025"])
  func readsAndWrites(text: String) { #expect(Period(text)?.description == text) }

  @Test(
    "refuses other forms",
    arguments: ["2025-13", "2025-3", "2025-Q5", "2025-H3", "25", "", "2025-", "2025-03-01", "abcd"])
  func refuses(text: String) { #expect(Period(text) == nil) }

  @Test("begins and ends on the right days")
  func knowsItsDays() {
    #expect(Period("2024-02")?.lastDay == Day(2024, 2, 29))
    #expect(Period("2025-Q4")?.firstDay == Day(2025, 10, 1))
    #expect(Period("2025-H1")?.lastDay == Day(2025, 6, 30))
    #expect(Day(2026, 11, 24)?.period(.halfYear) == Period("2026-H2"))
  }

  @Test("leaves no hole between neighbours")
  func leavesNoHole() throws {
    for rhythm in Rhythm.allCases {
      let first = try #require(Day(2019, 1, 1)).period(rhythm)
      let all = Period.all(from: first, through: first.advanced(by: 30))
      #expect(all.count == 31)
      for (left, right) in zip(all, all.dropFirst()) {
        #expect(left < right)
        #expect(left.lastDay.adding(days: 1) == right.firstDay)
      }
    }
  }
}

@Suite struct MomentTests {
  @Test(
    "shows what a German wall clock shows",
    arguments: [
      ("2026-01-15", 11, 30, "2026-01-15", 12, 30), ("2026-07-15", 22, 30, "2026-07-16", 0, 30),
      ("2026-03-29", 0, 59, "2026-03-29", 1, 59), ("2026-03-29", 1, 0, "2026-03-29", 3, 0),
      ("2026-10-25", 0, 59, "2026-10-25", 2, 59), ("2026-10-25", 1, 0, "2026-10-25", 2, 0),
      ("2025-12-31", 23, 30, "2026-01-01", 0, 30),
    ])
  func showsGermanTime(utc: String, hour: Int, minute: Int, day: String, localHour: Int, localMinute: Int) throws {
    let (shown, shownHour, shownMinute) = Moment(try #require(Day(utc)), hour: hour, minute: minute).inGermany
    #expect(shown == Day(day))
    #expect((shownHour, shownMinute) == (localHour, localMinute))
  }
}

@Suite struct ProseTests {
  @Test("gives the same letters one spelling and lines one end")
  func tidies() {
    #expect(Prose.tidy("A\u{308}rger\r\nund\rmehr ").unicodeScalars.elementsEqual("Ärger\nund\nmehr".unicodeScalars))
    #expect(Prose.tidy("\u{0}a\u{7}b\u{202E}c") == "abc")
    #expect(Prose.lines(" eins \n\n zwei\n") == ["eins", "zwei"])
  }

  @Test("changes nothing the second time")
  func isStable() {
    for text in ["", " \n", "e\u{301}\r\r\n\n", "ﬁ Å 한글 e\u{327}\u{301}", "👩‍👩‍👧\t x"] {
      let once = Prose.tidy(text)
      #expect(Prose.tidy(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }
}

@Suite struct KeyTests {
  @Test("takes words of small letters and digits joined by hyphens", arguments: ["a", "eigener-wunsch", "k2-neu", "2"])
  func takes(text: String) throws { #expect(try Key<Indicator>(text).text == text) }

  @Test("refuses everything else", arguments: ["", "-a", "a-", "a--b", "Ä", "A", "a b", "a/b", "../a"])
  func refuses(text: String) {
    #expect(throws: KeyFault.self) { try Key<Indicator>(text) }
  }
}

@Suite struct IDTests {
  @Test("reads positive whole numbers and nothing else")
  func reads() {
    #expect(ID<Agreement>("7")?.number == 7)
    for text in ["", "0", "-7", "+7", "7a", " 7", "7 ", "9999999999999999999", "٧"] {
      #expect(ID<Agreement>(text) == nil, "\(text)")
    }
  }
}
