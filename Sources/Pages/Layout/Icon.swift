import Markup

/// The few drawings beside words: an open eye for attention, a closed one for rest, seals and pens. Never without a word.
enum Icon {
  static func brand(_ html: HTML) {
    html(.svg, .viewBox(32, 32), .ariaHidden, .notFocusable) { eye(html) }
  }

  /// In attention.
  static func openEye(_ html: HTML) {
    html(.svg, .class("auge auge-klein"), .viewBox(32, 32), .ariaHidden, .notFocusable) { eye(html) }
  }

  /// Resting.
  static func closedEye(_ html: HTML) {
    html(.svg, .class("auge"), .viewBox(32, 32), .ariaHidden, .notFocusable) {
      lid(html)
    }
  }

  /// Resting, beside a word in a badge.
  static func smallClosedEye(_ html: HTML) {
    html(.svg, .class("auge auge-klein"), .viewBox(32, 32), .ariaHidden, .notFocusable) { lid(html) }
  }

  /// The lines of an eye inside a drawing of several.
  static func lines(open: Bool, _ html: HTML) {
    if open { eye(html) } else { lid(html) }
  }

  /// Sealed: only its authors can read it.
  static func seal(_ html: HTML) {
    html(.svg, .class("siegel-bild"), .viewBox(36, 36), .ariaHidden, .notFocusable) {
      html(.path, .class("strich"), .d(Path(literal: "M4 9h28v19H4zM4 9l14 11L32 9")))
      html(.circle, .class("iris"), .cx(18), .cy(21), .r(5.5))
    }
  }

  /// Consent given.
  static func given(_ html: HTML) {
    html(.svg, .viewBox(28, 28), .ariaHidden, .notFocusable) {
      html(.circle, .class("haken-grund"), .cx(14), .cy(14), .r(13))
      html(.path, .class("haken"), .d(Path(literal: "M8 14.5l4 4 8-9")))
    }
  }

  /// Consent still open.
  static func waiting(_ html: HTML) {
    html(.svg, .viewBox(28, 28), .ariaHidden, .notFocusable) {
      html(.circle, .class("offen-kreis"), .cx(14), .cy(14), .r(12))
    }
  }

  private static func lid(_ html: HTML) {
    html(
      .path, .class("strich"),
      .d(Path(literal: "M3 13.5c3.5 5.2 8 7.8 13 7.8s9.5-2.6 13-7.8M9 20l-2 3.5M16 21.5v4M23 20l2 3.5")))
  }

  private static func eye(_ html: HTML) {
    html(
      .path, .class("strich"),
      .d(Path(literal: "M2.5 17.5C6.5 10.8 11 7.6 16 7.6s9.5 3.2 13.5 9.9M6.5 21.8c2.8 2 6 3 9.5 3s6.7-1 9.5-3")))
    html(.circle, .class("iris"), .cx(16), .cy(16.8), .r(4.6))
  }
}
