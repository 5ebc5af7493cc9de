package import Attention
package import Hummingbird
import Logging
package import Pages

/// A request before anybody is known: open pages only.
package struct OpenContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  package var language = Language.german
  package var visitor: Visitor?
  /// Set when a session was there but has run out: whose it was, so that what was typed can be kept for them.
  package var expired: ExpiredSession?
  package var form = Filled()
  /// The whole address asked for, query included.
  package var address = "/"
  /// The address at the other end of the connection; nil where there is no network.
  let peer: String?
  /// From where the request comes, as far as a limit needs to know. In memory alone, never written down.
  package var sender = ""

  /// Under which operations find this request; nil until it was given one.
  package private(set) var number: String?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
  }
}

extension OpenContext {
  /// Under which operations find this request, on the answer and in the log.
  mutating func give(number: String) {
    self.number = number
    logger[metadataKey: "hb.request.id"] = .string(number)
  }
}

/// A session that has run out: whose it was, and what its forms carried.
package struct ExpiredSession: Sendable {
  /// Not the time: the office it stood in was ended, handed over or changed.
  package let isWithoutOffice: Bool
  package let account: ID<Account>
  package let token: String
}

/// Who is signed in and where they stand in this request: one office in one organisation.
package struct Visitor: Sendable {
  package let account: Account
  package let organisation: Organisation
  package let standing: Standing
  /// What every form of this session must carry.
  package let token: String
  /// Until when the session counts if nothing more is heard.
  package let until: Moment
  /// What a form of an earlier, expired session had sent to this address.
  package var restored: [String: [String]]?

  package init(account: Account, organisation: Organisation, standing: Standing, token: String, until: Moment) {
    (self.account, self.organisation, self.standing) = (account, organisation, standing)
    (self.token, self.until) = (token, until)
  }
}

/// A request of somebody who is signed in. It cannot be made without a visitor, so no handler below it can be reached
/// without one.
package struct MemberContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let language: Language
  package let visitor: Visitor
  package let form: Filled
  package let address: String
  package let sender: String
  /// The agreement named in the address, loaded only for its parties.
  package var agreement: Agreement?
  /// The dialogue named in the address, loaded only for the parties of its agreement.
  package var dialogue: Dialogue?

  package init(context: OpenContext) throws {
    guard let visitor = context.visitor else { throw Refusal.signInFirst() }
    (coreContext, language, self.visitor) = (context.coreContext, context.language, visitor)
    (form, address, sender) = (context.form, context.address, context.sender)
  }

  package var standing: Standing { visitor.standing }
}

/// A request inside one agreement, of one of its parties.
package struct AgreementContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let member: MemberContext
  package let agreement: Agreement

  package init(context: MemberContext) throws {
    guard let agreement = context.agreement else { throw Refusal.missing }
    (coreContext, member, self.agreement) = (context.coreContext, context, agreement)
  }

  /// The one organisation whose figures this person may read here; nil while it has not opened them.
  package var observed: ID<Organisation>? { member.standing.observed(in: agreement) }
}

/// A request for figures inside one agreement: those of its one observed organisation, and only once they are open.
package struct ObservedContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let member: MemberContext
  package let agreement: Agreement
  package let organisation: ID<Organisation>

  package init(context: AgreementContext) throws {
    guard let organisation = context.observed else {
      throw Refusal.denied(.readObserved(context.agreement), context.member.standing)
    }
    (coreContext, member, agreement) = (context.coreContext, context.member, context.agreement)
    self.organisation = organisation
  }
}

extension Standing {
  /// Whose figures an agreement lets somebody read from here: those of its observed organisation, or none.
  func observed(in agreement: Agreement) -> ID<Organisation>? {
    Right.may(.readObserved(agreement), self) ? agreement.text.observed : nil
  }

  /// The same for the figures of one series; what is in no focus is the observed organisation's own.
  func observed(in agreement: Agreement, by series: SeriesKey) -> ID<Organisation>? {
    Right.may(.readSeries(series, in: agreement), self) ? agreement.text.observed : nil
  }
}

/// A request for figures of the visitor's own organisation. It holds exactly one organisation.
package struct FigureContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let member: MemberContext
  package let organisation: ID<Organisation>

  package init(context: MemberContext) throws {
    let organisation = context.standing.ownOrganisation
    guard Right.may(.readFigures(of: organisation), context.standing) else { throw Refusal.missing }
    (coreContext, member, self.organisation) = (context.coreContext, context, organisation)
  }
}
