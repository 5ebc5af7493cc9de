import Testing

@testable import Exchange

@Suite struct JSONValueTests {
  @Test("reads what it writes, keys in order of the alphabet")
  func readsWhatItWrites() throws {
    let value = JSONValue.fields([
      "b": .list([.number(1.5), .null, .bool(false)]), "a": .text("Übergang / Job"), "c": .fields([:]),
    ])
    #expect(value.json() == #"{"a":"Übergang / Job","b":[1.5,null,false],"c":{}}"#)
    #expect(JSONValue(json: Array(value.json(isPretty: true).utf8)) == value)
  }

  @Test("reads NaN, and writes null for what is no number")
  func isFinite() throws {
    let read = try #require(JSONValue(json: Array("[NaN, 2]".utf8)))
    #expect(read.list?.first?.number?.isNaN == true && read.list?.last?.whole == 2)
    #expect(JSONValue.list([.number(.infinity), .number(.nan)]).json() == "[null,null]")
  }

  @Test("is nil for anything else")
  func refuses() { #expect(JSONValue(json: Array("{\"a\": }".utf8)) == nil) }

  @Test("is nil for bytes that are no text, wherever they stand")
  func refusesBytes() {
    let (list, end): ([UInt8], [UInt8]) = (Array("[16,\"20".utf8), Array("-05\",7,\"".utf8))
    for bytes in [[0xFF], list + [0xFF, 0xFF] + end, list + [0xC3], Array("{\"a\":1}".utf8) + [0x80]] {
      #expect(JSONValue(json: bytes) == nil)
    }
  }

  @Test("takes values that may be missing, and lays fields over fields")
  func fields() {
    #expect(JSONValue(Double?.none) == .null && JSONValue(3) == .number(3) && JSONValue(String?.none) == .null)
    let both = JSONValue.fields(["a": .null]).adding(["a": .bool(true), "b": .number(2)])
    #expect(both["a"].truth == true && both["b"].whole == 2 && both["c"] == .null)
    #expect(both.without("a").names == ["b"])
    #expect(JSONValue.number(2.5).whole == nil && JSONValue.null.adding(["a": .null]) == .null)
  }
}
