public import Attention
public import Wording

/// The form for an event: what happened, when, and which curves it touches.
public struct EventForm: Sendable {
  public let first: Day
  public let last: Day?
  public let kind: Event.Kind
  public let title: String
  public let text: String
  public let source: String
  /// Empty: it concerns all.
  public let affects: [SeriesKey]

  public static let longestTitle = 120
  public static let longestText = 4000
  public static let longestSource = 300

  /// - Parameters:
  ///   - filled: `erster-tag`, `erster-monat`, `erster-jahr`, the same for `letzter`, `art`, `titel`, `text`, `quelle`,
  ///     `beruehrt`.
  ///   - offered: the series the form offers; others are left out.
  /// - Throws: `FormFaults` with a message for each field that is still open.
  public init(_ filled: Filled, offered: [SeriesKey], _ wording: Wording) throws(FormFaults) {
    let words = wording.context
    var faults: [FormFault] = []
    let first = Self.day("erster", filled, missing: words.dayMissing, words, &faults)
    let last = Self.day("letzter", filled, missing: nil, words, &faults)
    if let first, let last, last < first { faults.append(FormFault("letzter", words.lastBeforeFirst)) }
    let kind = Event.Kind(slug: filled["art"])
    if kind == nil { faults.append(FormFault("art", words.kindMissing)) }
    (title, text, source) = (Prose.tidy(filled["titel"]), Prose.tidy(filled["text"]), Prose.tidy(filled["quelle"]))
    if title.isEmpty { faults.append(FormFault("titel", words.titleMissing)) }
    if source.isEmpty { faults.append(FormFault("quelle", wording.marks.sourceMissing)) }
    let lengths = [
      ("titel", words.titleLabel, title, Self.longestTitle), ("text", words.textName, text, Self.longestText),
      ("quelle", words.sourceName, source, Self.longestSource),
    ]
    for (field, name, value, most) in lengths where value.count > most {
      faults.append(FormFault(field, words.tooLong(name, most, value.count)))
    }
    guard let first, let kind, faults.isEmpty else { throw FormFaults(faults) }
    (self.first, self.kind) = (first, kind)
    self.last = last == first ? nil : last
    affects = filled.all("beruehrt").compactMap { SeriesKey($0) }.filter(offered.contains)
  }

  private static func day(
    _ id: String, _ filled: Filled, missing: String?, _ words: ContextWords, _ faults: inout [FormFault]
  ) -> Day? {
    let typed = TypedDay(filled, id)
    if typed.isBlank {
      if let missing { faults.append(FormFault(id, missing)) }
      return nil
    }
    if typed.meant == nil { faults.append(FormFault(id, words.dayUnknown)) }
    return typed.meant
  }
}

extension Event.Kind {
  /// How it is written in forms.
  var slug: String {
    switch self {
    case .definition: "zaehlweise"
    case .law: "gesetz"
    case .organisation: "organisation"
    case .shock: "einschnitt"
    case .correction: "korrektur"
    }
  }

  init?(slug: String) {
    guard let kind = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = kind
  }
}
