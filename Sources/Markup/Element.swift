/// The elements this house uses. What is not here cannot be written: no script, no style, no iframe, no object.
public enum Element: String, Sendable {
  case html, head, title, meta, link, body
  case header, nav, main, footer, section, article, aside, div, span
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption
  case a, strong, em, small, mark, abbr, time, q, code, br, hr, del, ins
  case details, summary
  case table, caption, thead, tbody, tr, th, td
  case form, fieldset, legend, label, input, select, option, optgroup, textarea, button
  case svg, g, path, line, rect, circle, text, tspan, desc, symbol, use

  /// Elements that HTML never closes.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .input, .br, .hr: true
    default: false
    }
  }
}
