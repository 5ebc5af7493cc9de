/// A dialogue guide: a working instrument from which a moderator can run a talk.
public struct Guide: Hashable, Sendable {
  public let id: Key<Guide>
  public let version: Int
  public let title: Localized
  public let purpose: Localized
  /// Where the method comes from.
  public let basedOn: Localized
  /// Who reads the record, in words.
  public let audience: Localized
  /// How many indicators one talk takes, three at most.
  public let indicators: Int
  public let sides: Sides
  public let roles: [Role]
  public let phases: NonEmpty<Phase>
  public let record: [Localized]
  public let notRecorded: [Localized]
  public let rules: [Localized]

  /// - Throws: `GuideFault` when a phase lasts no time, a question has no question mark, or more than three indicators are taken.
  public init(
    id: Key<Guide>, version: Int, title: Localized, purpose: Localized, basedOn: Localized,
    audience: Localized, indicators: Int, sides: Sides, roles: [Role], phases: NonEmpty<Phase>,
    record: [Localized], notRecorded: [Localized], rules: [Localized]
  ) throws(GuideFault) {
    guard (0...3).contains(indicators) else { throw .tooManyIndicators(indicators) }
    for phase in phases.all {
      guard (1...240).contains(phase.minutes) else { throw .impossibleMinutes(phase.minutes, phase.id) }
      for question in phase.questions where !question.de.hasSuffix("?") || !question.en.hasSuffix("?") {
        throw .questionWithoutMark(question.de)
      }
    }
    guard Set(phases.all.map(\.id)).count == phases.all.count else { throw .phaseTwice }
    (self.id, self.version, self.title, self.purpose) = (id, version, title, purpose)
    (self.basedOn, self.audience, self.indicators, self.sides) = (basedOn, audience, indicators, sides)
    (self.roles, self.phases, self.record) = (roles, phases, record)
    (self.notRecorded, self.rules) = (notRecorded, rules)
  }

  public var minutes: Int { phases.all.reduce(0) { $0 + $1.minutes } }
  public var questions: [Localized] { phases.all.flatMap(\.questions) }

  public enum Sides: String, CaseIterable, Codable, Sendable { case one, two, many }

  public struct Role: Hashable, Sendable {
    public enum Presence: String, CaseIterable, Codable, Sendable { case present, invited, onWish, informed }

    public let perspective: Key<Perspective>
    public let does: Localized
    public let presence: Presence

    public init(perspective: Key<Perspective>, does: Localized, presence: Presence) {
      (self.perspective, self.does, self.presence) = (perspective, does, presence)
    }
  }

  public struct Phase: Hashable, Sendable {
    public enum Mode: String, CaseIterable, Codable, Sendable {
      case round, silentWriting, talk, pairs, reading, record, input
    }

    public let id: Key<Phase>
    public let title: Localized
    public let minutes: Int
    public let mode: Mode
    public let does: Localized
    public let questions: [Localized]

    public init(
      id: Key<Phase>, title: Localized, minutes: Int, mode: Mode, does: Localized, questions: [Localized]
    ) {
      (self.id, self.title, self.minutes) = (id, title, minutes)
      (self.mode, self.does, self.questions) = (mode, does, questions)
    }
  }
}

/// What makes a guide impossible.
public enum GuideFault: Error, Equatable {
  case tooManyIndicators(Int)
  case impossibleMinutes(Int, Key<Guide.Phase>)
  case questionWithoutMark(String)
  case phaseTwice
}
