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
  package var expired: ID<Account>?
  package var form = Filled()
  /// The whole address asked for, query included.
  package var address = "/"
  /// The address at the other end of the connection; nil where there is no network.
  let peer: String?
  /// From where the request comes, as far as a limit needs to know. In memory alone, never written down.
  package var sender = ""

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
  }
}

extension OpenContext {
  /// Under which number operations find this request. Nil when nobody counted it: the library's own `id` would end the
  /// program then.
  var number: String? { logger[metadataKey: "hb.request.id"]?.description }
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
    guard let visitor = context.visitor else { throw Refusal.signInFirst }
    (coreContext, language, self.visitor) = (context.coreContext, context.language, visitor)
    (form, address, sender) = (context.form, context.address, context.sender)
  }

  package var standing: Standing { visitor.standing }
}

/// A request inside one agreement, of one of its parties. Figures below it are those of its one observed organisation.
package struct AgreementContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let member: MemberContext
  package let agreement: Agreement

  package init(context: MemberContext) throws {
    guard let agreement = context.agreement else { throw Refusal.missing }
    (coreContext, member, self.agreement) = (context.coreContext, context, agreement)
  }

  package var organisation: ID<Organisation> { agreement.text.observed }
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

extension RequestContext {
  /// Under which operations find a request again; empty where nobody numbers them.
  var requestNumber: String { logger[metadataKey: "hb.request.id"]?.description ?? "" }
}
