internal import Attention
internal import FoundationEssentials
internal import GRDB

/// What can lie in a column. Domain values become columns here and nowhere else; a column that holds something else is a
/// damaged house, never a guess.
///
/// A protocol of our own: GRDB's would have to be shown to everybody who sees the store.
protocol Column {
  var stored: DatabaseValue { get }
  /// Nil when the column holds something else.
  init?(stored: DatabaseValue)
}

extension Row {
  /// The value of a column; throws `StoreFault.damaged` when it is missing or of another kind.
  func value<Value: Column>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    let stored: DatabaseValue? = self[column]
    guard let stored, let value = Value(stored: stored) else { throw StoreFault.damaged(column) }
    return value
  }

  /// The value of a column that may be NULL.
  func optional<Value: Column>(_ column: String, as type: Value.Type = Value.self) throws -> Value? {
    let stored: DatabaseValue? = self[column]
    guard let stored, !stored.isNull else { return nil }
    return try value(column)
  }

  /// The JSON in a column.
  func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    try Body.value(type, value(column))
  }

  /// The JSON in a column that may be NULL.
  func optionalJSON<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value? {
    try optional(column, as: String.self).map { try Body.value(type, $0) }
  }

  /// The stretch in `stretch_first` and `stretch_last`.
  func stretch() throws -> Stretch? {
    guard let first: Period = try optional("stretch_first"), let last: Period = try optional("stretch_last")
    else { return nil }
    guard let stretch = Stretch(first, last) else { throw StoreFault.damaged("stretch_last") }
    return stretch
  }

  /// The columns that say where something is pinned.
  func place() throws -> Entry.Place {
    Entry.Place(
      agreement: try optional("agreement"), series: try optional("series"), stretch: try stretch(),
      dialogue: try optional("dialogue"), about: try optional("about"), known: try optional("known"))
  }
}

extension Database {
  func run(_ sql: String, _ values: [(any Column)?] = []) throws {
    try execute(sql: sql, arguments: StatementArguments(values.stored))
  }

  func rows(_ sql: String, _ values: [(any Column)?] = []) throws -> [Row] {
    try Row.fetchAll(self, sql: sql, arguments: StatementArguments(values.stored))
  }

  func row(_ sql: String, _ values: [(any Column)?] = []) throws -> Row? {
    try Row.fetchOne(self, sql: sql, arguments: StatementArguments(values.stored))
  }

  /// Rows one after the other, for what may be too much at once.
  func cursor(_ sql: String, _ values: [(any Column)?] = []) throws -> RowCursor {
    try Row.fetchCursor(self, sql: sql, arguments: StatementArguments(values.stored))
  }

  /// The first column of every row.
  func column<Value: Column>(_ type: Value.Type, _ sql: String, _ values: [(any Column)?] = []) throws -> [Value] {
    try rows(sql, values).map { row in
      guard let stored = row.databaseValues.first, let value = Value(stored: stored) else {
        throw StoreFault.damaged(row.columnNames.first ?? "")
      }
      return value
    }
  }

  /// The first column of the first row; nil when there is no row, or NULL.
  func first<Value: Column>(_ type: Value.Type, _ sql: String, _ values: [(any Column)?] = []) throws -> Value? {
    guard let stored = try row(sql, values)?.databaseValues.first, !stored.isNull else { return nil }
    return try Value(stored: stored).orThrow(.damaged("\(type)"))
  }
}

extension [(any Column)?] {
  var stored: [DatabaseValue] { map { $0?.stored ?? .null } }
}

// What SQLite knows itself.

extension Column where Self: DatabaseValueConvertible {
  var stored: DatabaseValue { databaseValue }
  init?(stored: DatabaseValue) {
    guard let value = Self.fromDatabaseValue(stored) else { return nil }
    self = value
  }
}

extension String: Column {}
extension Int: Column {}
extension Int64: Column {}
extension Double: Column {}
extension Bool: Column {}

extension [UInt8]: Column {
  var stored: DatabaseValue { Data(self).databaseValue }
  init?(stored: DatabaseValue) {
    guard let data = Data.fromDatabaseValue(stored) else { return nil }
    self = Array(data)
  }
}

// What the field speaks of, written as a person at the file would read it.

/// Something with one written form that can be read back.
protocol Written: Column, CustomStringConvertible {
  init?(_ text: String)
}

extension Written {
  var stored: DatabaseValue { description.databaseValue }
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(text)
  }
}

extension Day: Written {}
extension Period: Written {}
extension SeriesKey: Written {}

extension Key: Column {
  var stored: DatabaseValue { text.databaseValue }
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    try? self.init(text)
  }
}

extension ID: Column {
  var stored: DatabaseValue { number.databaseValue }
  init?(stored: DatabaseValue) {
    guard let number = Int64.fromDatabaseValue(stored) else { return nil }
    self.init(number)
  }
}

extension Moment: Column {
  var stored: DatabaseValue { stamp.databaseValue }
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(stamp: text)
  }
}

extension Column where Self: RawRepresentable, RawValue == String {
  var stored: DatabaseValue { rawValue.databaseValue }
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(rawValue: text)
  }
}

extension Office: Column {}
extension Organisation.Kind: Column {}
extension Party.Role: Column {}
extension Entry.Kind: Column {}
extension PromiseState: Column {}
extension Event.Kind: Column {}
extension Language: Column {}
extension HouseAct.Kind: Column {}
extension AccountNotice.Kind: Column {}
extension Retention.Kind: Column {}
