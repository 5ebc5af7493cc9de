import Attention
import Testing

@testable import Catalogue

@Suite("Fields")
struct FieldsTests {
  private let remarks = Remarks(file: "teil.yaml")
  private let form = Form(
    said("in einem Teil", "in a part"),
    [
      Form.Row("eins", "eins: 1", said("Das Erste.", "The first.")),
      Form.Row(optional: "zwei", "zwei: 2", said("Das Zweite.", "The second.")),
    ])

  private func fields(_ text: String) throws -> Fields? {
    Fields(try #require(Sheet.root(of: Array(text.utf8), remarks)), form)
  }

  @Test("a required key that is missing is remarked once, an optional one never")
  func missing() throws {
    let fields = try #require(try fields("zwei: 2\n"))
    #expect(fields.required("eins") == nil)
    #expect(fields["zwei"] != nil)
    #expect(remarks.all.map(\.code) == ["missing-eins"])
    #expect(remarks.all.first?.remedy.de == "Ergänzen Sie zum Beispiel `eins: 1`.")
  }

  @Test("the key that was meant by an unknown one is not missing as well")
  func meant() throws {
    let fields = try #require(try fields("einz: 1\n"))
    #expect(fields.required("eins") == nil)
    #expect(remarks.all.map(\.code) == ["unknown-key"])
  }

  @Test("every unknown key is named at its own place")
  func unknown() throws {
    _ = try fields("eins: 1\nqwertz: 2\nasdf: {a: b}\n")
    #expect(remarks.all.map(\.line) == [2, 3])
  }

  @Test("what holds no keys is no part")
  func shapeless() throws {
    #expect(try fields("- eins\n") == nil)
    #expect(remarks.all.map(\.code) == ["not-a-mapping"])
  }
}
