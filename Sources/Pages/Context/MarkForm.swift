public import Attention
public import Wording

/// The form that says from when on a series is counted differently.
public struct PhaseForm: Sendable {
  public let first: Period
  public let reason: Event.Kind
  public let text: String
  public let source: String

  /// - Parameters:
  ///   - filled: `ab`, `ursache`, `was`, `quelle-zaehlweise`.
  ///   - axis: of the series; a phase begins behind its first period.
  /// - Throws: `FormFaults` with a message for each field that is still open.
  public init(_ filled: Filled, axis: [Period], _ wording: Wording) throws(FormFaults) {
    let words = wording.marks
    var faults: [FormFault] = []
    let asked = Period(filled["ab"])
    let first = asked.flatMap { axis.dropFirst().contains($0) ? $0 : nil }
    if first == nil {
      let beginning = axis.first.flatMap { start in
        asked.flatMap { $0.rhythm == start.rhythm && $0 <= start ? start : nil }
      }
      faults.append(FormFault("ab", beginning.map(words.nothingBefore) ?? words.phaseFromMissing))
    }
    let reason = Event.Kind(slug: filled["ursache"])
    if reason == nil { faults.append(FormFault("ursache", words.phaseKindMissing)) }
    text = MarkField("was", filled, missing: words.phaseTextMissing, named: words.phaseText, wording, &faults).text
    source =
      MarkField(
        "quelle-zaehlweise", filled, missing: words.sourceMissing, named: words.source, wording, &faults
      ).text
    guard let first, let reason, faults.isEmpty else { throw FormFaults(faults) }
    (self.first, self.reason) = (first, reason)
  }
}

/// The form that sets findings aside.
public struct SetAsideForm: Sendable {
  public let stretch: Stretch
  public let reason: String
  public let source: String

  /// - Parameter filled: `von`, `bis`, `warum`, `quelle-auslassung`.
  /// - Throws: `FormFaults` with a message for each field that is still open.
  public init(_ filled: Filled, axis: [Period], _ wording: Wording) throws(FormFaults) {
    let words = wording.marks
    var faults: [FormFault] = []
    let (first, last) = (Period(filled["von"]), Period(filled["bis"]))
    let isKnown = [first, last].allSatisfy { $0.map(axis.contains) ?? false }
    let stretch = first.flatMap { first in last.flatMap { isKnown ? Stretch(first, $0) : nil } }
    if !isKnown {
      faults.append(FormFault("von", words.setAsideFromMissing))
    } else if stretch == nil {
      faults.append(FormFault("bis", words.endBeforeBeginning))
    }
    reason =
      MarkField("warum", filled, missing: wording.context.reasonMissing, named: words.reason, wording, &faults).text
    source =
      MarkField(
        "quelle-auslassung", filled, missing: words.sourceMissing, named: words.source, wording, &faults
      ).text
    guard let stretch, faults.isEmpty else { throw FormFaults(faults) }
    self.stretch = stretch
  }
}

/// The form that takes a note back.
public struct EndingForm: Sendable {
  public let reason: String

  /// - Parameter name: of the note; its field is `grund-<name>`, or `grund` alone.
  /// - Throws: `FormFaults`.
  public init(_ filled: Filled, of name: String? = nil, _ wording: Wording) throws(FormFaults) {
    var faults: [FormFault] = []
    let field = name.map { "grund-\($0)" } ?? "grund"
    reason =
      MarkField(
        field, filled, missing: wording.context.reasonMissing, named: wording.marks.reason, wording, &faults
      ).text
    guard faults.isEmpty else { throw FormFaults(faults) }
  }
}

/// The form that confirms an event of the calendar.
public struct ConfirmationForm: Sendable {
  public let source: String

  /// - Parameter filled: `quelle`.
  /// - Throws: `FormFaults`.
  public init(_ filled: Filled, _ wording: Wording) throws(FormFaults) {
    var faults: [FormFault] = []
    source =
      MarkField(
        "quelle", filled, missing: wording.context.confirmSourceMissing, named: wording.marks.source, wording, &faults
      ).text
    guard faults.isEmpty else { throw FormFaults(faults) }
  }
}

/// A text that must be there and must not be endless.
private struct MarkField {
  let text: String
  static let longest = 1000

  init(
    _ id: String, _ filled: Filled, missing: String, named name: String, _ wording: Wording, _ faults: inout [FormFault]
  ) {
    text = Prose.tidy(filled[id])
    if text.isEmpty {
      faults.append(FormFault(id, missing))
    } else if text.count > Self.longest {
      faults.append(FormFault(id, wording.context.tooLong(name, Self.longest, text.count)))
    }
  }
}
