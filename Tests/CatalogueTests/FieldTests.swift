import Attention
import Testing

@testable import Catalogue

@Suite("Field")
struct FieldTests {
  private let remarks = Remarks(file: "wert.yaml")

  /// The value behind `wert:`.
  private func field(_ written: String) throws -> Field {
    let form = Form(said("in einem Wert", "in a value"), [Form.Row("wert", "wert: 1", said("Ein Wert.", "A value."))])
    let root = try #require(Sheet.root(of: Array("wert: \(written)\n".utf8), remarks))
    return try #require(Fields(root, form)?["wert"])
  }

  private var codes: [String] { remarks.all.map(\.code) }

  @Test(
    "yes and no in both languages",
    arguments: [("true", true), ("ja", true), ("yes", true), ("false", false), ("nein", false), ("no", false)])
  func flag(written: String, flag: Bool) throws {
    #expect(try field(written).flag() == flag)
    #expect(codes.isEmpty)
  }

  @Test("whole numbers, also quoted ones", arguments: [("12", 12), ("-3", -3), ("\"7\"", 7), ("0", 0)])
  func number(written: String, number: Int) throws { #expect(try field(written).number() == number) }

  @Test("what is no whole number is named", arguments: ["1.5", "1e3", "zwölf", "0x10", "99999999999999999999"])
  func noNumber(_ written: String) throws {
    #expect(try field(written).number() == nil)
    #expect(codes == ["not-a-whole-number"])
  }

  @Test(
    "a bare number is no text; a quoted one, a year in a sentence or a word are",
    arguments: ["12", "1.5", "-3", "+4", "3,5", ".5"])
  func numberForText(_ written: String) throws {
    #expect(try field(written).text() == nil)
    #expect(codes == ["number-for-text"])
  }

  @Test("texts are texts", arguments: ["\"12\"", "2024 war anders", "Nein", "– und", "'5'", "1a", "true"])
  func text(_ written: String) throws {
    #expect(try field(written).text() != nil)
    #expect(codes.isEmpty)
  }

  @Test("nothing is not a text", arguments: ["", "~", "null", "\"\"", "\"  \"", "\"\\u200B\\t\""].dropLast())
  func empty(_ written: String) throws {
    #expect(try field(written).text() == nil)
    #expect(codes == ["empty-text"])
  }

  @Test("a list is no single value, a single value no list")
  func shapes() throws {
    #expect(try field("[a]").text() == nil)
    #expect(try field("{a: b}").flag() == nil)
    #expect(try field("a").list() == nil)
    #expect(try field("[]").filledList() == nil)
    #expect(codes == ["not-a-single-value", "not-a-single-value", "not-a-list", "empty-list"])
    #expect(try field("[]").list()?.isEmpty == true)
  }

  @Test("a question needs its mark in both languages, and the language without it is named")
  func question() throws {
    #expect(try field("{de: \"Was?\", en: \"What?\"}").question()?.en == "What?")
    #expect(try field("{de: \"Was?\", en: \"What\"}").question() == nil)
    #expect(codes == ["question-without-mark"])
    #expect(remarks.all.first?.column == 24)
  }
}
