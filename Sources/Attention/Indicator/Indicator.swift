/// Something a team can choose to pay attention to. It always says what it hides; it never holds a number to reach.
public struct Indicator: Hashable, Sendable {
  public let id: Key<Indicator>
  /// Raised when the meaning changes; agreements name the version they chose.
  public let version: Int
  public let dimension: Key<Dimension>
  public let aspect: Aspect
  public let title: Localized
  /// K1 … K3E4, for statutory ones.
  public let code: String?
  /// The Leitfrage: what one may ask while looking. Ends with a question mark.
  public let question: Localized
  public let definition: Localized
  /// What it does not show, and how it can mislead.
  public let hides: Localized
  public let aims: [Aim]
  /// Whether it also speaks to soziale Teilhabe, the fourth statutory goal (§ 48b Abs. 3 Satz 2 SGB II).
  public let socialParticipation: Bool
  public let related: [Relation]
  public let breakdowns: [Localized]
  public let source: Localized
  public let minimumCases: MinimumCases
  public let origin: Origin
  public let measures: NonEmpty<Measure>

  /// - Throws: `IndicatorFault` for a Leitfrage without a question mark, two measures of one id, or a relation to itself.
  public init(
    id: Key<Indicator>, version: Int, dimension: Key<Dimension>, aspect: Aspect, title: Localized,
    code: String?, question: Localized, definition: Localized, hides: Localized, aims: [Aim],
    socialParticipation: Bool, related: [Relation], breakdowns: [Localized], source: Localized,
    minimumCases: MinimumCases, origin: Origin, measures: NonEmpty<Measure>
  ) throws(IndicatorFault) {
    guard version >= 1 else { throw .impossibleVersion(version) }
    guard question.de.hasSuffix("?"), question.en.hasSuffix("?") else { throw .questionWithoutMark }
    let measureIDs = measures.all.map(\.id)
    guard Set(measureIDs).count == measureIDs.count else { throw .measureTwice }
    guard !related.contains(where: { $0.indicator == id }) else { throw .relatedToItself }
    (self.id, self.version, self.dimension, self.aspect) = (id, version, dimension, aspect)
    (self.title, self.code, self.question, self.definition) = (title, code, question, definition)
    (self.hides, self.aims, self.socialParticipation) = (hides, aims, socialParticipation)
    (self.related, self.breakdowns, self.source) = (related, breakdowns, source)
    (self.minimumCases, self.origin, self.measures) = (minimumCases, origin, measures)
  }

  public func measure(_ id: Key<Measure>) -> Measure? { measures.all.first { $0.id == id } }

  /// Where in the capability approach it looks (dossier 3.2).
  public enum Aspect: String, CaseIterable, Codable, Sendable {
    case resource, conversionPersonal, conversionSocial, conversionInstitutional, capability, functioning, agency
  }

  /// Another indicator that should be read with this one, and why (seed 2, H14).
  public struct Relation: Hashable, Sendable {
    public let indicator: Key<Indicator>
    public let because: Localized

    public init(indicator: Key<Indicator>, because: Localized) {
      (self.indicator, self.because) = (indicator, because)
    }
  }
}

/// What makes an indicator impossible.
public enum IndicatorFault: Error, Equatable {
  case impossibleVersion(Int)
  case questionWithoutMark
  case measureTwice
  case relatedToItself
}

/// Below how many cases a figure is hidden to protect the people behind it.
public struct MinimumCases: Hashable, Sendable, Codable {
  /// The official source's own rule (BA: three); nil without an official source.
  public let official: Int?
  /// For figures of the house.
  public let own: Int
  /// Where staff are asked: seven, never below the house.
  public let staff: Int?
  /// Stories needed before anything leaves the group.
  public let stories: Int?

  public init(official: Int?, own: Int, staff: Int?, stories: Int?) {
    (self.official, self.own, self.staff, self.stories) = (official, own, staff, stories)
  }
}

/// Where an indicator comes from.
public struct Origin: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// In the Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II.
    case statutory
    /// Our own proposal, built from the principles of the critique.
    case proposal
  }

  public let kind: Kind
  /// Numbers of the dossier's list of sources.
  public let sources: [String]
  public let note: Localized?

  public init(kind: Kind, sources: [String], note: Localized?) {
    (self.kind, self.sources, self.note) = (kind, sources, note)
  }
}

/// The aims of § 1 SGB II by their short codes (dossier 3.2).
public enum Aim: String, CaseIterable, Codable, Sendable {
  case dignity = "abs1-wuerde"
  case selfResponsibility = "abs2-s1-eigenverantwortung"
  case support = "abs2-s2-unterstuetzung"
  case equality = "abs2-s3-gleichstellung"
  case lessNeed = "abs2-s4-nr1"
  case abilityToWork = "abs2-s4-nr2"
  case disadvantages = "abs2-s4-nr3"
  case family = "abs2-s4-nr4"
  case disability = "abs2-s4-nr5"
  case incentives = "abs2-s4-nr6"
  case advice = "abs3-nr1-beratung"
  case integration = "abs3-nr2-eingliederung"
  case subsistence = "abs3-nr3-lebensunterhalt"
}
