/// An Aufmerksamkeitsvereinbarung: what both sides pay attention to for a fixed time.
public struct Agreement: Hashable, Sendable {
  public let id: ID<Agreement>
  /// What is being written. After a version is presented the draft goes on; the version stays as it was.
  public let draft: AgreementText
  /// Raised with every change of the draft, so that two people writing at once notice each other.
  public let edition: ID<DraftEdition>
  public let versions: [Version]

  public init(id: ID<Agreement>, draft: AgreementText, edition: ID<DraftEdition>, versions: [Version]) {
    (self.id, self.draft, self.edition) = (id, draft, edition)
    self.versions = versions.sorted { $0.ordinal < $1.ordinal }
  }

  public enum DraftEdition {}

  /// The version that counts: the newest one carried by all, else the newest one presented.
  public var standing: Version? { carried ?? versions.last }
  public var carried: Version? { versions.last { $0.isCarried } }
  /// A presented version that waits for consent and is newer than the one carried.
  public var waiting: Version? {
    guard let last = versions.last, !last.isCarried else { return nil }
    return last
  }

  /// What the pages read from: the standing version, or the draft while there is none.
  public var text: AgreementText { standing?.text ?? draft }

  /// Whether the observed organisation has opened its figures to the other parties, by presenting a version or consenting to
  /// one. Being named in somebody else's draft opens nothing.
  public var hasOpenedFigures: Bool { !opening.isEmpty }

  /// Whether a series is open to the other parties: one of an indicator in focus, attended or resting, of a version by which the
  /// observed organisation has opened its figures. All measures of the indicator are, for one often shows what the other hides.
  public func hasOpened(_ series: SeriesKey) -> Bool { opening.contains { $0.text.looks(at: series) } }

  /// Whether a series is spoken of between the parties: one of an indicator in focus of any version, or of the draft.
  public func names(_ series: SeriesKey) -> Bool {
    draft.looks(at: series) || versions.contains { $0.text.looks(at: series) }
  }

  private var opening: [Version] {
    versions.filter { version in
      version.text.observed == text.observed
        && (version.presenter == text.observed || version.consent(of: text.observed) != nil)
    }
  }

  public func state(on day: Day) -> State {
    guard let carried else { return versions.isEmpty ? .draft : .consultation }
    if day < carried.text.firstDay { return .carried }
    return day <= carried.text.lastDay ? .inForce : .lookingBack
  }

  /// Draft → consultation with feedback rounds → carried by all → in force → looking back. Renewal, resting and ending come
  /// with their own acts.
  public enum State: String, CaseIterable, Codable, Sendable {
    case draft, consultation, carried, inForce, lookingBack
  }
}

/// A presented version: frozen, with the digest of its canonical bytes, and the consents to exactly that digest.
public struct Version: Hashable, Sendable {
  public let id: ID<Frame>
  /// 1, 2, 3 … within its agreement.
  public let ordinal: Int
  public let text: AgreementText
  public let presented: Moment
  public let presenter: ID<Organisation>
  /// Hexadecimal digest of `CanonicalText.bytes(of: text)`.
  public let digest: String
  public let consents: [Consent]

  public init(
    id: ID<Frame>, ordinal: Int, text: AgreementText, presented: Moment, presenter: ID<Organisation>,
    digest: String, consents: [Consent]
  ) {
    (self.id, self.ordinal, self.text) = (id, ordinal, text)
    (self.presented, self.presenter, self.digest) = (presented, presenter, digest)
    self.consents = consents.filter { $0.digest == digest }
  }

  /// Whether every concluding party has consented to this digest.
  public var isCarried: Bool {
    text.concluding.allSatisfy { party in consents.contains { $0.party == party.organisation } }
  }

  public func consent(of party: ID<Organisation>) -> Consent? { consents.first { $0.party == party } }
}

/// One party's consent to the digest of one version.
public struct Consent: Hashable, Sendable {
  public let party: ID<Organisation>
  public let office: Office
  /// Shown to the parties only; empty once it has been erased.
  public let name: String
  public let digest: String
  public let given: Moment
  /// Whether it was given by somebody who stood in for the one who holds the office.
  public let byStandIn: Bool

  public init(
    party: ID<Organisation>, office: Office, name: String, digest: String, given: Moment, byStandIn: Bool = false
  ) {
    (self.party, self.office, self.name) = (party, office, name)
    (self.digest, self.given, self.byStandIn) = (digest, given, byStandIn)
  }
}

extension AgreementText {
  fileprivate func looks(at series: SeriesKey) -> Bool {
    guard case .measure(let indicator, _) = series else { return false }
    return foci.contains { $0.indicator == indicator }
  }
}
