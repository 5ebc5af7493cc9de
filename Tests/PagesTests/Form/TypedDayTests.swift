import Attention
import Pages
import Testing

@Suite struct TypedDayTests {
  @Test(
    "understands months as numbers and as names",
    arguments: ["6", "06", "Juni", "juni", "Jun.", "June"])
  func understandsMonths(month: String) {
    #expect(typed("9", month, "2027").meant == Day(2027, 6, 9))
  }

  @Test(
    "tells months apart that begin alike",
    arguments: [("Mai", 5), ("März", 3), ("mar", 3), ("Juli", 7), ("Jänner", 1), ("Dez", 12)])
  func tellsMonthsApart(name: String, ordinal: Int) {
    #expect(typed("1.", name, "2027").meant == Day(2027, ordinal, 1))
  }

  @Test(
    "gives no day the calendar does not have",
    arguments: [("31", "4", "2027"), ("1", "", "2027"), ("1", "Ju", "2027"), ("x", "6", "2027"), ("1", "13", "2027")])
  func refusesOthers(day: String, month: String, year: String) {
    #expect(typed(day, month, year).meant == nil)
  }

  @Test("knows when nothing was typed")
  func knowsBlank() {
    #expect(typed("", " ", "").isBlank)
    #expect(!typed("", "6", "").isBlank)
  }

  @Test("reads back the fields it writes")
  func readsBack() throws {
    let day = try #require(Day(2027, 2, 9))
    #expect(TypedDay(.preset(TypedDay.fields(day, "dialog-1")), "dialog-1").meant == day)
  }

  private func typed(_ day: String, _ month: String, _ year: String) -> TypedDay {
    TypedDay(.preset(["tag-tag": day, "tag-monat": month, "tag-jahr": year]), "tag")
  }
}
