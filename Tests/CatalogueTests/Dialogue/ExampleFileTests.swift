import Attention
import Catalogue
import Testing

@Suite("Example dialogue file")
struct ExampleFileTests {
  private static let file = Village.exampleFile

  static let planted = [
    Planted("not invented", in: file, "invented: true\n", "", code: "missing-invented", at: "id:"),
    Planted("said to be real", in: file, "invented: true", "invented: false", code: "not-invented", at: "invented"),
    Planted(
      "unknown guide", in: file, "guide: team-reflexion", "guide: team-reflektion", code: "unknown-guide", at: "guide"),
    Planted(
      "unknown indicator", in: file, "indicator: erstgespraech", "indicator: zweitgespraech", code: "unknown-indicator",
      at: "zweit"),
    Planted("unknown measure", in: file, "measure: anteil", "measure: anzahl", code: "unknown-measure", at: "anzahl"),
    Planted(
      "unknown perspective", in: file, "perspective: leistungsberechtigte", "perspective: kundschaft",
      code: "unknown-perspective", at: "kundschaft"),
    Planted(
      "unknown perspective among participants", in: file, "{perspective: fachkraefte, count: 8}",
      "{perspective: team, count: 8}", code: "unknown-perspective", at: "team, count"),
    Planted(
      "a name", in: file, "{perspective: fachkraefte, count: 8}", "{perspective: fachkraefte, count: 8, name: Anna}",
      code: "refused-person", at: "Anna"),
    Planted("nobody", in: file, "count: 8", "count: 0", code: "impossible-count", at: "count: 0"),
    Planted("wrong kind", in: file, "kind: decision", "kind: order", code: "wrong-kind", at: "order"),
    Planted(
      "an answer without its question", in: file, "kind: decision", "kind: answer", code: "wrong-kind", at: "answer"),
    Planted(
      "decision without a reason", in: file,
      "because: {de: \"Dort hört niemand mit.\", en: \"Nobody overhears there.\"}", "# no reason",
      code: "without-reason", at: "kind: decision"),
    Planted(
      "dropped promise without a reason", in: file, "state: begun", "state: dropped", code: "without-reason",
      at: "kind: promise"),
    Planted("wrong state", in: file, "state: begun", "state: done", code: "wrong-state", at: "done"),
    Planted(
      "state of an observation", in: file, "en: \"It is loud.\"}}", "en: \"It is loud.\"}, state: kept}",
      code: "state-without-promise", at: "loud"),
    Planted(
      "open question without question mark", in: file, "Who listens?", "Who listens", code: "question-without-mark",
      at: "Who listens"),
    Planted("stretch backwards", in: file, "to: -10", "to: -30", code: "stretch-backwards", at: "-30"),
    Planted("stretch after the dialogue", in: file, "to: -10", "to: -3", code: "stretch-after-dialogue", at: "-3"),
    Planted("stretch in the future", in: file, "to: -10", "to: 4", code: "impossible-to", at: "to: 4"),
    Planted("impossible time", in: file, "monthsAgo: 9", "monthsAgo: 500", code: "impossible-monthsAgo", at: "500"),
    Planted(
      "more than the guide takes", in: file, "notDecided:",
      "  - {indicator: eigener-wunsch, measure: anzahl, from: -20, to: -12, entries: [{kind: observation, perspective: fachkraefte, text: {de: \"a\", en: \"b\"}}]}\nnotDecided:",
      code: "more-items-than-guide", at: "guide"),
    Planted("target", in: file, "entries:", "target: 3\n    entries:", code: "refused-number-to-reach", at: "target"),
  ]

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  @Test("reads what was looked at and what was said, with its reason and its state")
  func reads() throws {
    let shelf = try Village.scratch().shelf()
    let example = try #require(shelf.examples.first)
    #expect(example.monthsAgo == 9)
    #expect(example.participants.map(\.count) == [8])
    #expect(example.items.first.series.description == "erstgespraech/anteil")
    #expect(example.items.first.entries.map(\.kind) == [.observation, .decision, .openQuestion, .promise])
    #expect(example.items.first.entries[1].because?.en == "Nobody overhears there.")
    #expect(example.items.first.entries[3].state == .begun)
    #expect(example.notDecided.count == 1)
  }

  @Test("shipped examples are there, and something was said in each")
  func shipped() {
    let examples = Scratch.shippedShelf.examples
    #expect(examples.count >= 5)
    for example in examples { #expect(!example.items.first.entries.isEmpty) }
  }
}
