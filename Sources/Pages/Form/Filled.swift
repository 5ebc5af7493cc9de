/// A form as it was typed: raw strings by field, and what is still open. It goes back to the same page, so that nothing a
/// person typed is lost.
public struct Filled: Sendable {
  public var values: [String: [String]]
  public var faults: [FormFault]

  public init(_ values: [String: [String]] = [:], faults: [FormFault] = []) {
    (self.values, self.faults) = (values, faults)
  }

  /// The first value of a field; empty when there is none.
  public subscript(field: String) -> String { values[field]?.first ?? "" }

  /// All values of a field.
  public func all(_ field: String) -> [String] { values[field] ?? [] }

  public func has(_ field: String) -> Bool { values[field] != nil }
}
