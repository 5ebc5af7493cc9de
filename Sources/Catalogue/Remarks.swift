import Attention

/// Collects what is to be said about one file, so that several faults come at once.
final class Remarks {
  let file: String
  private(set) var all: [Diagnostic] = []

  init(file: String) { self.file = file }

  func add(_ fault: Fault, at place: Diagnostic.Place) {
    all.append(Diagnostic(file: file, place: place, fault: fault))
  }

  /// Whether anything stands against using the file.
  var hasErrors: Bool { all.contains { $0.severity == .error } }
}

/// A value and where it was written.
struct Placed<Value> {
  let value: Value
  let place: Diagnostic.Place
}
