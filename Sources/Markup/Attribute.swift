/// One attribute. Its value is escaped when it is written. There is no `style` and no `on…`: the content security policy of
/// this house allows neither.
public struct Attribute: Sendable {
  let name: StaticString
  /// Nil writes the name alone, as for `checked`.
  let value: String?

  private init(_ name: StaticString, _ value: String?) { (self.name, self.value) = (name, value) }
}

extension Attribute {
  public static func id(_ value: String) -> Self { Self("id", value) }
  public static func `class`(_ value: String) -> Self { Self("class", value) }
  public static func lang(_ value: String) -> Self { Self("lang", value) }
  public static func title(_ value: String) -> Self { Self("title", value) }
  public static func role(_ value: String) -> Self { Self("role", value) }
  public static func tabindex(_ value: Int) -> Self { Self("tabindex", String(value)) }
  public static let hidden = Self("hidden", nil)
  public static let autofocus = Self("autofocus", nil)

  /// An address inside this house (`/…`, `#…`, `?…`), a mail address, a page on the web, or the key of a one-time code for the
  /// program that keeps it. Anything else, `javascript:` above all, becomes `#`.
  public static func href(_ address: String) -> Self { Self("href", safe(address)) }

  /// Byte by byte, as a browser reads it: a mark that clings to a stroke would hide it from a comparison by characters.
  private static func safe(_ address: String) -> String {
    // What is left out when it is written, or by a browser, is no part of it.
    let address = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }))
    func begins(_ start: String) -> Bool { address.utf8.starts(with: start.utf8) }
    let isLocal = begins("/") && !begins("//") && !begins("/\\")
    let isKnown = ["#", "?", "mailto:", "https://", "http://", "otpauth://totp/"].contains(where: begins)
    return isLocal || isKnown ? address : "#"
  }
}

extension Attribute {
  public static func ariaLabel(_ value: String) -> Self { Self("aria-label", value) }
  public static func ariaLabelledBy(_ value: String) -> Self { Self("aria-labelledby", value) }
  public static func ariaDescribedBy(_ value: String) -> Self { Self("aria-describedby", value) }
  public static let ariaHidden = Self("aria-hidden", "true")
  public static let ariaInvalid = Self("aria-invalid", "true")
  public static func ariaCurrent(_ value: String) -> Self { Self("aria-current", value) }
  public static let notFocusable = Self("focusable", "false")
}

extension Attribute {
  public static func charset(_ value: String) -> Self { Self("charset", value) }
  public static func metaName(_ value: String) -> Self { Self("name", value) }
  public static func content(_ value: String) -> Self { Self("content", value) }
  public static func rel(_ value: String) -> Self { Self("rel", value) }
  public static func type(_ value: String) -> Self { Self("type", value) }
  public static func datetime(_ value: String) -> Self { Self("datetime", value) }
  public static let open = Self("open", nil)
}

extension Attribute {
  public static func method(_ value: String) -> Self { Self("method", value) }
  public static func action(_ address: String) -> Self { Self("action", safe(address)) }
  public static func enctype(_ value: String) -> Self { Self("enctype", value) }
  public static let novalidate = Self("novalidate", nil)
  public static func name(_ value: String) -> Self { Self("name", value) }
  public static func value(_ value: String) -> Self { Self("value", value) }
  public static func `for`(_ value: String) -> Self { Self("for", value) }
  public static let readonly = Self("readonly", nil)
  public static func rows(_ value: Int) -> Self { Self("rows", String(value)) }
  public static func size(_ value: Int) -> Self { Self("size", String(value)) }
  public static func maxlength(_ value: Int) -> Self { Self("maxlength", String(value)) }
  public static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
  public static func inputmode(_ value: String) -> Self { Self("inputmode", value) }
  public static func spellcheck(_ value: Bool) -> Self { Self("spellcheck", value ? "true" : "false") }
  public static func label(_ value: String) -> Self { Self("label", value) }
  /// Writes `checked` when the condition holds.
  public static func checked(_ condition: Bool) -> Self? { condition ? Self("checked", nil) : nil }
  public static func selected(_ condition: Bool) -> Self? { condition ? Self("selected", nil) : nil }
  public static func scope(_ value: String) -> Self { Self("scope", value) }
  public static func colspan(_ value: Int) -> Self { Self("colspan", String(value)) }
  public static func rowspan(_ value: Int) -> Self { Self("rowspan", String(value)) }
  public static func start(_ value: Int) -> Self { Self("start", String(value)) }
}

extension Attribute {
  public static func viewBox(_ width: Double, _ height: Double) -> Self {
    Self("viewBox", "0 0 \(number(width)) \(number(height))")
  }
  public static func x(_ value: Double) -> Self { Self("x", number(value)) }
  public static func y(_ value: Double) -> Self { Self("y", number(value)) }
  public static func dx(_ value: Double) -> Self { Self("dx", number(value)) }
  public static func x1(_ value: Double) -> Self { Self("x1", number(value)) }
  public static func x2(_ value: Double) -> Self { Self("x2", number(value)) }
  public static func y1(_ value: Double) -> Self { Self("y1", number(value)) }
  public static func y2(_ value: Double) -> Self { Self("y2", number(value)) }
  public static func cx(_ value: Double) -> Self { Self("cx", number(value)) }
  public static func cy(_ value: Double) -> Self { Self("cy", number(value)) }
  public static func r(_ value: Double) -> Self { Self("r", number(value)) }
  public static func dy(_ value: Double) -> Self { Self("dy", number(value)) }
  public static func width(_ value: Double) -> Self { Self("width", number(value)) }
  public static func height(_ value: Double) -> Self { Self("height", number(value)) }
  public static func d(_ path: Path) -> Self { Self("d", path.text) }

  /// A length of a drawing: one decimal at most, no exponent; what is not finite becomes 0.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

/// The way of a pen over a drawing.
///
///     Path().move(0, 0).line(10, 5).text   // "M0 0L10 5"
public struct Path: Sendable {
  public private(set) var text = ""

  public init() {}

  /// A symbol of the program, drawn by hand.
  public init(literal: StaticString) { text = "\(literal)" }

  public func move(_ x: Double, _ y: Double) -> Path { adding("M", x, y) }
  public func line(_ x: Double, _ y: Double) -> Path { adding("L", x, y) }
  public func closed() -> Path {
    var path = self
    path.text += "Z"
    return path
  }

  /// A rectangle, so that many of one look are one element.
  public func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path {
    move(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).closed()
  }

  /// A whole circle around a point.
  public func circle(_ x: Double, _ y: Double, _ radius: Double) -> Path {
    var path = move(x - radius, y)
    let (r, across) = (Attribute.number(radius), Attribute.number(2 * radius))
    path.text += "a\(r) \(r) 0 1 0 \(across) 0a\(r) \(r) 0 1 0 -\(across) 0"
    return path
  }

  private func adding(_ letter: String, _ x: Double, _ y: Double) -> Path {
    var path = self
    path.text += "\(letter)\(Attribute.number(x)) \(Attribute.number(y))"
    return path
  }
}
