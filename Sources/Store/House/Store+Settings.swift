public import Attention
internal import GRDB

extension Store {
  /// The house gives one agreement less attention: three to six foci.
  /// - Throws: `StoreFault.impossibleLimit`.
  public func allow(mostFoci: Int, by keeper: Keeper = .commandLine, at moment: Moment) async throws {
    guard (AgreementText.fewestFoci...AgreementText.mostFoci).contains(mostFoci) else {
      throw StoreFault.impossibleLimit(mostFoci)
    }
    try await write { db in
      try db.run("UPDATE house SET most_foci = ?", [mostFoci])
      try HouseActRow.note(.init(.fociLimitSettled, keeper, moment).saying("\(mostFoci)"), db)
    }
  }

  /// After how many minutes without input somebody is signed out. Open sessions follow it at once.
  /// - Throws: `StoreFault.impossibleLimit`.
  public func allow(idleMinutes: Int, by keeper: Keeper, at moment: Moment) async throws {
    guard House.possibleIdleMinutes.contains(idleMinutes) else { throw StoreFault.impossibleLimit(idleMinutes) }
    try await write { db in
      try db.run("UPDATE house SET idle_minutes = ?", [idleMinutes])
      try HouseActRow.note(.init(.idleLimitSettled, keeper, moment).saying("\(idleMinutes)"), db)
    }
  }
}
