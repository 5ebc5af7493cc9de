internal import Attention
internal import GRDB

/// Holds the signed head against the chain.
enum HeadCheck {
  static func faults(of head: Head, key: HouseKey, _ db: Database) throws -> [HouseFault] {
    guard head.isSigned else { return [.signatureWrong] }
    guard head.key == key.publicKey.hex else { return [.headOfAnotherHouse] }
    var faults: [HouseFault] = []
    if try House.fetch(db).isPractice != head.practice { faults.append(.practiceMarkChanged) }
    let tip = try Chain.tip(db)
    if tip.count < head.count { return faults + [.tailCut(signed: head.count, found: tip.count)] }
    if try digest(at: head.count, db) != head.digest { faults.append(.tailChanged(ID(head.count))) }
    if tip.count > head.count { faults.append(.tailUnsigned(tip.count - head.count)) }
    return faults
  }

  private static func digest(at count: Int64, _ db: Database) throws -> String? {
    guard count > 0 else { return Chain.Tip.empty.digest.hex }
    let sql = "SELECT digest FROM frame WHERE id = ?"
    return try db.first([UInt8].self, sql, [count]).map { [UInt8]($0).hex }
  }
}
