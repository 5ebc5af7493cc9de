/// Everything that is still open in a form, in the order of its fields.
public struct FormFaults: Error, Hashable, Sendable {
  public let all: [FormFault]

  public init(_ all: [FormFault]) { self.all = all }

  /// Nil when nothing is open.
  public init?(ifAny all: [FormFault]) {
    guard !all.isEmpty else { return nil }
    self.all = all
  }
}

extension Filled {
  /// The same form with what is still open in it.
  public func with(_ faults: FormFaults) -> Filled { Filled(values, faults: faults.all) }

  /// A form as it stands before anybody typed: one value a field.
  public static func preset(_ values: [String: String]) -> Filled { Filled(values.mapValues { [$0] }) }
}
