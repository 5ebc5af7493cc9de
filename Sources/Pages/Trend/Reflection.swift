public import Attention

/// A reflection as it stands in the thread of one curve, with what was said to it.
public struct Reflection: Sendable {
  /// Its number on this curve, by the time it was recorded. The same for everybody.
  public let number: Int
  public let entry: Entry
  /// What was said to it, in time: answers stand below it, dissenting views beside it in the same size.
  public let replies: [Entry]
  /// Figures of its stretch that are known differently now.
  public let revised: [Revised]
  /// Who has read it besides those who wrote it; only for its authors.
  public let readers: [Reader]

  public init(number: Int, entry: Entry, replies: [Entry] = [], revised: [Revised] = [], readers: [Reader] = []) {
    (self.number, self.entry) = (number, entry)
    self.replies = replies.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    (self.revised, self.readers) = (revised, readers)
  }

  /// One figure then and now (promise 4).
  public struct Revised: Hashable, Sendable {
    public let period: Period
    public let then, now: Finding

    public init(period: Period, then: Finding, now: Finding) {
      (self.period, self.then, self.now) = (period, then, now)
    }
  }

  /// A side that has read it, and since when; never a person.
  public struct Reader: Hashable, Sendable {
    public let name: String
    public let since: Day

    public init(name: String, since: Day) { (self.name, self.since) = (name, since) }
  }

  var answers: [Entry] { replies.filter { $0.kind != .dissent } }
  var dissents: [Entry] { replies.filter { $0.kind == .dissent } }
}

extension Entry {
  /// Whether it is a story that was told in one round and may be read: an observation pinned to a period.
  var isStory: Bool { kind == .observation && said != nil && place.stretch != nil }
}

/// A draft only its author can read.
public struct SealedDraft: Sendable {
  public let id: ID<Draft>
  public let words: EntryDraft
  public let stretch: Stretch?
  public let updated: Moment

  public init(id: ID<Draft>, words: EntryDraft, stretch: Stretch?, updated: Moment) {
    (self.id, self.words, self.stretch, self.updated) = (id, words, stretch, updated)
  }
}
