public import Attention
internal import GRDB

extension Store {
  /// Lays the draft before the other side: a version that stays as it is, with the digest of its canonical bytes.
  ///
  /// - Parameter edition: the draft as the presenter saw it.
  /// - Throws: `StoreFault.draftConflict`, `StoreFault.notPresentable`, `StoreFault.presentedAlready`.
  @discardableResult
  public func present(
    _ id: ID<Agreement>, edition: ID<Agreement.DraftEdition>, by speaker: Speaker, at moment: Moment
  ) async throws -> Version {
    try await write { db in
      let now = try AgreementRow.fetch(id, db)
      guard now.edition == edition else { throw StoreFault.draftConflict(newer: now) }
      let faults = now.draft.faultsBeforePresenting(mostFoci: try House.fetch(db).mostFoci)
      guard faults.isEmpty else { throw StoreFault.notPresentable(faults) }
      try OrganisationRow.checkObservable(now.draft.observed, db)
      let digest = AgreementRow.digest(of: now.draft)
      if let last = now.versions.last, last.digest == digest { throw StoreFault.presentedAlready(last) }
      try Chain.append(
        FrameDraft(
          kind: .version, speaker: speaker, recorded: moment, place: .init(agreement: id), detail: digest,
          body: Body.text(now.draft)),
        db)
      return try AgreementRow.fetch(id, db).versions.last.orThrow(.noAgreement(id))
    }
  }

  /// One party's consent to the digest of exactly one text. Given twice, it counts once.
  ///
  /// - Parameters:
  ///   - digest: of the version that was read.
  ///   - speaker: its organisation is the party.
  ///   - name: of the person, shown to the parties only.
  ///   - account: whose; nobody consents for two sides of one version. Nil only where a house is being furnished.
  ///   - byStandIn: whether that person stands in for the one who holds the office.
  /// - Throws: `StoreFault.versionConflict` with the newest version, if that is not the one that was read;
  ///   `StoreFault.notAParty` for an organisation that does not conclude it; `StoreFault.consentedForAnother`.
  @discardableResult
  public func consent(
    to id: ID<Agreement>, digest: String, by speaker: Speaker, name: String, account: ID<Account>? = nil,
    byStandIn: Bool = false, at moment: Moment
  ) async throws -> Version {
    try await write { db in
      let newest = try AgreementRow.fetch(id, db).versions.last
      guard let newest, newest.digest == digest else { throw StoreFault.versionConflict(newer: newest) }
      guard newest.text.concluding.contains(where: { $0.organisation == speaker.organisation }) else {
        throw StoreFault.notAParty(speaker.organisation)
      }
      guard newest.consent(of: speaker.organisation) == nil else { return newest }
      if let account, let other = try AgreementRow.party(consented: account, to: newest.id, db) {
        throw StoreFault.consentedForAnother(other)
      }
      try Chain.append(
        FrameDraft(
          kind: .consent, speaker: speaker, recorded: moment, place: .init(agreement: id, about: newest.id),
          detail: digest,
          body: Body.text(
            ConsentBody(name: Prose.tidy(name), byStandIn: byStandIn ? true : nil, account: account?.number))),
        db)
      return try AgreementRow.fetch(id, db).versions.last.orThrow(.noAgreement(id))
    }
  }
}

/// What of a consent an erasure can take away.
struct ConsentBody: Codable {
  let name: String
  /// Written only when it is so.
  var byStandIn: Bool?
  /// So that nobody consents for two sides; goes with the name.
  var account: Int64?
}
