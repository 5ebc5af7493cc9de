/// A complete dialogue as it could have been: invented, alienated, and marked so. People learn from it what a record can be,
/// and the practice house loads it.
///
/// Days are months before a given day, so that an example never grows old.
public struct ExampleDialogue: Hashable, Sendable {
  public let id: Key<ExampleDialogue>
  public let guide: Key<Guide>
  public let title: Localized
  /// A short frame for whoever reads it.
  public let about: Localized
  /// How many months before the given day it was held.
  public let monthsAgo: Int
  /// Roles with head counts, never names.
  public let participants: [Dialogue.Participants]
  /// Conditions that changed since the last time.
  public let conditions: [Localized]
  public let items: NonEmpty<Item>
  /// What was deliberately not decided.
  public let notDecided: [Localized]

  /// - Throws: `ExampleFault` for more than three items, a stretch that ends before it begins or after the dialogue, a
  ///   decision or dissent without a reason, a promise that could not be kept without one.
  public init(
    id: Key<ExampleDialogue>, guide: Key<Guide>, title: Localized, about: Localized, monthsAgo: Int,
    participants: [Dialogue.Participants], conditions: [Localized], items: NonEmpty<Item>, notDecided: [Localized]
  ) throws(ExampleFault) {
    guard (0...120).contains(monthsAgo) else { throw .impossibleTime(monthsAgo) }
    guard items.all.count <= Dialogue.mostItems else { throw .tooManyItems(items.all.count) }
    for item in items.all {
      guard item.from <= item.to, item.to <= -monthsAgo else { throw .impossibleStretch(item.from, item.to) }
      for entry in item.entries where entry.needsReason && entry.because == nil {
        throw .withoutReason(entry.kind)
      }
    }
    (self.id, self.guide, self.title, self.about) = (id, guide, title, about)
    (self.monthsAgo, self.participants, self.conditions) = (monthsAgo, participants, conditions)
    (self.items, self.notDecided) = (items, notDecided)
  }

  /// What was looked at: a measure and the stretch of its curve, and what was said about it.
  public struct Item: Hashable, Sendable {
    public let indicator: Key<Indicator>
    public let measure: Key<Measure>
    /// First month of the stretch, counted from the month of the given day: −16 is sixteen months before it.
    public let from: Int
    /// Last month of the stretch, counted the same way.
    public let to: Int
    public let entries: [Line]

    public init(indicator: Key<Indicator>, measure: Key<Measure>, from: Int, to: Int, entries: [Line]) {
      (self.indicator, self.measure) = (indicator, measure)
      (self.from, self.to, self.entries) = (from, to, entries)
    }

    public var series: SeriesKey { .measure(indicator, measure) }

    /// The stretch in the periods of the measure's rhythm, as seen from the given month.
    public func stretch(from today: Period, rhythm: Rhythm) -> Stretch? {
      func period(_ offset: Int) -> Period {
        Period(rhythm, index: (today.lastMonth + offset) / rhythm.months)
      }
      return Stretch(period(from), period(to))
    }
  }

  /// One thing that was said.
  public struct Line: Hashable, Sendable {
    /// What an example can hold; answers need the question they answer and are not among them.
    public static let kinds: [Entry.Kind] = [
      .observation, .interpretation, .openQuestion, .decision, .dissent, .promise,
    ]

    public let kind: Entry.Kind
    public let perspective: Key<Perspective>
    public let text: Localized
    public let because: Localized?
    /// How a promise stands; nil for everything else.
    public let state: PromiseState?

    public init(
      kind: Entry.Kind, perspective: Key<Perspective>, text: Localized, because: Localized?, state: PromiseState?
    ) {
      (self.kind, self.perspective, self.text) = (kind, perspective, text)
      (self.because, self.state) = (because, state)
    }

    public var needsReason: Bool {
      kind == .decision || kind == .dissent || (kind == .promise && state?.needsReason == true)
    }
  }
}

/// What makes an example impossible.
public enum ExampleFault: Error, Equatable {
  case impossibleTime(Int)
  case tooManyItems(Int)
  case impossibleStretch(Int, Int)
  case withoutReason(Entry.Kind)
}
