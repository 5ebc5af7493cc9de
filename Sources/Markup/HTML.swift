/// A document being written: escaped bytes, in order, nothing else.
///
/// Elements and texts are the only ways in, so nothing a person typed can become markup. Raw markup exists for literals of
/// the program (`StaticString`) alone.
///
///     let html = HTML()
///     html(.p, .class("leise")) { html.text("3 < 4 & mehr") }   // <p class="leise">3 &lt; 4 &amp; mehr</p>
///
/// A class, so that nested closures write into the same buffer without copying it.
public final class HTML {
  public private(set) var bytes: [UInt8]

  public init(capacity: Int = 16_384) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// An element with content.
  public func callAsFunction(_ element: Element, _ attributes: Attribute?..., content: () -> Void) {
    open(element, attributes)
    content()
    close(element)
  }

  /// An element that holds one text.
  public func callAsFunction(_ element: Element, _ attributes: Attribute?..., text: String) {
    open(element, attributes)
    self.text(text)
    close(element)
  }

  /// An element without content: void elements and empty SVG shapes.
  public func callAsFunction(_ element: Element, _ attributes: Attribute?...) {
    open(element, attributes)
    close(element)
  }

  /// Text between elements, escaped.
  public func text(_ text: String) { escape(text, inAttribute: false) }

  /// A literal of the program. User text cannot get here: it is no `StaticString`.
  public func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds what another buffer holds, which was escaped when it was written.
  public func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// What was written, as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  private func open(_ element: Element, _ attributes: [Attribute?]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: element.rawValue.utf8)
    for case let attribute? in attributes {
      bytes.append(UInt8(ascii: " "))
      attribute.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      guard let value = attribute.value else { continue }
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      escape(value, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private func close(_ element: Element) {
    guard !element.isVoid else { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: element.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  private func escape(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "&"): raw("&amp;")
        case UInt8(ascii: "<"): raw("&lt;")
        case UInt8(ascii: ">"): raw("&gt;")
        case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
        case 0..<9, 11, 12, 14..<32, 127: break
        default: bytes.append(byte)
        }
      }
    }
  }
}
