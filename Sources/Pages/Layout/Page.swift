public import Markup

/// A page: plain values in, markup out. No request, no database.
public protocol Page {
  var here: Surroundings { get }
  /// What stands first in the browser's title and, as a rule, in the `h1`.
  var title: String { get }
  /// The entry of the main navigation it belongs to.
  var section: Section? { get }
  /// The way here, without the page itself.
  var crumbs: [Crumb] { get }
  /// What is still open in the form of this page.
  var faults: [FormFault] { get }
  func body(_ html: HTML)
}

extension Page {
  public var section: Section? { nil }
  public var crumbs: [Crumb] { [] }
  public var faults: [FormFault] { [] }
}

/// An entry of the main navigation.
public enum Section: CaseIterable, Sendable {
  case overview, indicators, agreements, dialogues, conditions, discourse, figures, administration
}

/// A step of the breadcrumb.
public struct Crumb: Sendable {
  public let title: String
  public let address: Address

  public init(_ title: String, _ address: Address) { (self.title, self.address) = (title, address) }
}

/// Something in a form that is still open: which field, and what to do.
public struct FormFault: Hashable, Sendable {
  /// The id of the field it belongs to.
  public let field: String
  public let message: String

  public init(_ field: String, _ message: String) { (self.field, self.message) = (field, message) }
}
