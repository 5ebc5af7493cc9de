public import Attention
internal import FoundationEssentials

// What the house holds about one person, in a common machine-readable form (`augenmerk person --json`).
extension PersonSheet {
  /// One JSON object, keys in order of the alphabet. Moments are written `2026-11-24T13:05:00Z`.
  public func json() -> String {
    JSONValue.fields([
      "account": accountFields, "offices": .list(offices.map(fields)), "sessions": .list(ways.sessions.map(fields)),
      "second_factor": secondFactor,
      "recovery_link": ways.recovery.map {
        .fields(["made": .moment($0.made), "expires": .moment($0.expires)])
      } ?? .null,
      "invitations": .list(ways.invitations.map(fields)),
      "notices": .list(
        notices.map {
          .fields(["kind": .text($0.kind.rawValue), "noted": .moment($0.noted), "read": .bool($0.isRead)])
        }),
      "sealed_drafts": .list(texts.drafts.map(fields)),
      "kept_texts": .list(texts.kept.map { .fields(["path": .text($0.path), "until": .moment($0.until)]) }),
      "consents": .list(texts.consents.map(fields)), "protocol": .list(acts.map(fields)),
    ]).json(isPretty: true)
  }

  private var accountFields: JSONValue {
    .fields([
      "name": .text(account.name), "sign_in_name": .text(account.login), "made": .moment(created),
      "closed": .bool(isClosed), "closed_at": .moment(closed), "password": .text("checksum, not handed out"),
    ])
  }

  private var secondFactor: JSONValue {
    switch ways.secondFactor {
    case .off: .fields(["state": .text("off")])
    case .begun: .fields(["state": .text("begun")])
    case .on(let since, let codes):
      .fields(["state": .text("on"), "since": .moment(since), "spare_codes": JSONValue(codes)])
    }
  }

  private func fields(_ held: HeldOffice) -> JSONValue {
    let membership = held.membership
    return .fields([
      "office": .text(membership.office.rawValue), "organisation": .text(membership.organisation.name),
      "may_consent": .bool(membership.mayConsent), "stands_in_for": JSONValue(held.away),
      "from": JSONValue(membership.standIn?.first.description), "to": JSONValue(membership.standIn?.last.description),
      "stand_ins": .list(
        held.standIns.map {
          .fields([
            "name": .text($0.name), "from": .text($0.standIn.first.description),
            "to": .text($0.standIn.last.description), "may_consent": .bool($0.mayConsent),
          ])
        }),
    ])
  }

  private func fields(_ session: Session) -> JSONValue {
    let held = offices.first { $0.membership.id == session.membership }?.membership
    return .fields([
      "began": .moment(session.began), "last_used": .moment(session.lastUsed),
      "language": .text(session.language.rawValue), "office": JSONValue(held?.office.rawValue),
      "organisation": JSONValue(held?.organisation.name),
    ])
  }

  private func fields(_ invitation: Invitation) -> JSONValue {
    .fields([
      "office": .text(invitation.offer.office.rawValue), "organisation": .text(invitation.organisation.name),
      "for": .text(invitation.offer.whom), "succession": .bool(invitation.offer.replaces != nil),
      "expires": .moment(invitation.expires),
    ])
  }

  private func fields(_ draft: Sealed) -> JSONValue {
    .fields([
      "kind": .text(draft.kind.rawValue), "last_changed": .moment(draft.updated),
      "other_authors": JSONValue(draft.others),
      "agreement": JSONValue(draft.place.agreement?.description),
      "dialogue": JSONValue(draft.place.dialogue?.description), "series": JSONValue(draft.place.series?.description),
      "words": .text("sealed"),
    ])
  }

  private func fields(_ consent: Given) -> JSONValue {
    .fields([
      "given": .moment(consent.recorded), "organisation": JSONValue(organisations[consent.organisation]),
      "office": .text(consent.office.rawValue), "agreement": .text(consent.agreement.description),
      "version": JSONValue(consent.version), "name": .text(consent.name), "standing_in": .bool(consent.byStandIn),
      "found_by_name": .bool(consent.isByName),
    ])
  }

  private func fields(_ act: HouseAct) -> JSONValue {
    .fields([
      "act": .text(act.kind.rawValue), "done": .moment(act.done),
      "by": JSONValue(act.by.flatMap { organisations[$0] }),
      "organisation": JSONValue(act.organisation.flatMap { organisations[$0] }),
      "office": JSONValue(act.office?.rawValue), "detail": .text(act.detail),
    ])
  }
}

extension JSONValue {
  fileprivate static func moment(_ moment: Moment?) -> JSONValue {
    JSONValue(moment.map { Date(timeIntervalSince1970: Double($0.milliseconds) / 1000).formatted(.iso8601) })
  }
}
