import Attention
import Testing

@testable import Exchange

/// Every fault says what, where, why and what to do, in both languages.
@Suite struct ImportFaultTests {
  @Test("lists a hundred reasons and counts the rest")
  func many() throws {
    let lines = (0..<150).map { "2025-01,falsch\($0)" }
    let report = try plan("period,sgb2\n" + lines.joined(separator: "\n")).report
    #expect((report.refusals.count, report.furtherRefusals) == (100, 50))
    #expect(report.sentences(.german).last == "Und 50 weitere Gründe.")
  }

  @Test("quotes foreign text on one short line")
  func quoting() {
    let long = Refusal(line: 3, .numberUnreadable("a\u{7}\r\nb" + String(repeating: "ä", count: 200), suggestion: nil))
    let sentence = long.sentence(.german)
    #expect(!sentence.contains { $0.isNewline } && !sentence.contains("\u{7}"))
    #expect(sentence.contains("‚a bää") && sentence.contains("…‘"))
    #expect(sentence.count < 260)
  }
}

extension ImportFaultTests {
  static let all: [ImportFault] = {
    guard let elb = SeriesKey("component/bestand-elb").flatMap(Sample.definition),
      let quote = SeriesKey("integrationsquote-lzb/quote").flatMap(Sample.definition),
      let because = Localized(de: "Es ist etwas anderes.", en: "It is something else."),
      let answer = try? Key<Survey.Answer>("trifft-zu")
    else { return [] }
    let (month, day) = (Sample.month("2025-03"), Sample.vintage)
    return [
      .text(.nul(line: 1)), .headerMissing(row: 3), .columnMissing("sgb2", header: ["a", "b"]),
      .columnMissing("sgb2", header: ["a;b"]), .columnTwice("sgb2"), .vintageMissing,
      .vintageInFuture(day, today: day), .personTrace(.customerNumber), .personTrace(.column("Name")), .unknownSeries,
      .otherKind(.count, .persons, quote), .otherWindow(nil, quote), .otherWindow(12, elb), .columnsDoNotFit(.count),
      .columnsDoNotFit(.rate), .columnsDoNotFit(.ordinalSurvey), .columnsDoNotFit(.narrative),
      .answerWithoutColumn(answer), .unknownAnswer(answer, known: [answer]),
      .confusion(term: "x", found: "xy", because: because), .casesUnknown(smallest: 10),
      .noRowMatched(["a": "b"], similar: ["bc"]), .noRowMatched(["a": "b"], similar: []),
      .noRowMatched([:], similar: []), .rowOfOtherLength(cells: 1, header: 2), .periodUnreadable("x", .iso),
      .periodUnreadable("x", .monthYear), .periodUnreadable("x", .germanMonth), .otherRhythm(month, expected: .quarter),
      .periodAfterVintage(month, day), .periodTwice(month, firstLine: 2, sameFinding: true),
      .periodTwice(month, firstLine: 2, sameFinding: false), .numberUnreadable("x1", suggestion: nil),
      .numberUnreadable("1.5", suggestion: "1,5"), .numberAmbiguous("1.234", thousands: "1234", decimals: "1,2340"),
      .signWithoutMapping(""), .signWithoutMapping("*"), .signsDiffer(["*", "."]), .negative("-1"),
      .decimalsUnexplained("1,5"), .shareAboveHundred("101"), .numeratorAboveDenominator("2", "1"),
      .distribution(.negativeCount), .distribution(.answerTwice), .distribution(.moreAnswersThanInvited(2, 1)),
    ]
  }()

  @Test("speaks whole sentences in both languages, and says what to do", arguments: all)
  func sentences(_ fault: ImportFault) {
    let explanation = fault.explanation
    for text in [explanation.what, explanation.why, explanation.remedy].compactMap(\.self) {
      for language in Language.allCases {
        #expect(text[language].count > 8, "\(text)")
        #expect([".", "!", "?"].contains(text[language].last), "\(text)")
        #expect(!text[language].contains("Optional(") && !text[language].contains("  "), "\(text)")
      }
      #expect(text[.german] != text[.english])
    }
  }

  @Test("has its facts at hand")
  func facts() {
    #expect(!Self.all.isEmpty)
  }
}
