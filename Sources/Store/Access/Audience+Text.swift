internal import Attention
internal import GRDB

extension Audience {
  /// `team 5`, `parties 3`, `everyone`: as it stands in the chain.
  var text: String {
    switch self {
    case .team(let id): "team \(id)"
    case .organisation(let id): "organisation \(id)"
    case .parties(let id): "parties \(id)"
    case .advisers(let id): "advisers \(id)"
    case .everyone: "everyone"
    }
  }

  init(text: some StringProtocol) throws {
    let parts = text.split(separator: " ")
    let number = parts.last.flatMap { Int64($0) }
    try self.init(
      scope: String(parts.first ?? ""), organisation: number.map { ID($0) }, agreement: number.map { ID($0) })
  }

  init(_ row: Row) throws {
    try self.init(
      scope: row.value("scope"), organisation: row.optional("organisation"), agreement: row.optional("agreement"))
  }

  private init(scope: String, organisation: ID<Organisation>?, agreement: ID<Agreement>?) throws {
    switch (scope, organisation, agreement) {
    case ("team", let id?, _): self = .team(id)
    case ("organisation", let id?, _): self = .organisation(id)
    case ("advisers", let id?, _): self = .advisers(id)
    case ("parties", _, let id?): self = .parties(id)
    case ("everyone", _, _): self = .everyone
    default: throw StoreFault.damaged("audience")
    }
  }

  /// The columns scope, organisation and agreement.
  var columns: (scope: String, organisation: ID<Organisation>?, agreement: ID<Agreement>?) {
    switch self {
    case .team(let id): ("team", id, nil)
    case .organisation(let id): ("organisation", id, nil)
    case .advisers(let id): ("advisers", id, nil)
    case .parties(let id): ("parties", nil, id)
    case .everyone: ("everyone", nil, nil)
    }
  }
}

extension Set<Audience> {
  /// All of them in a fixed order, as they stand in the chain.
  var text: String { map(\.text).sorted().joined(separator: ",") }

  init(text: String) throws { self = Set(try text.split(separator: ",").map { try Audience(text: $0) }) }
}
