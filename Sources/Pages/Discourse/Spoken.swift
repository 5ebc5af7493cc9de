import Attention
import Markup
import Wording

/// How much was said: reflections at a curve and entries in dialogues. Of the whole organisation, never of a part of it.
struct Spoken {
  let reflections: Int
  let inDialogues: Int

  init(_ entries: [Entry]) {
    reflections = entries.count { $0.place.dialogue == nil && Entry.Kind.reflections.contains($0.kind) }
    inDialogues = entries.count { $0.place.dialogue != nil && $0.kind != .answer }
  }

  static let perRow = 8
  private static let step = 21.0

  /// A dot a passage, filled for a reflection, a ring for an entry in a dialogue; a dash for silence.
  func dots(_ html: HTML, _ wording: Wording) {
    let count = reflections + inDialogues
    let rows = max((count + Self.perRow - 1) / Self.perRow, 1)
    let name = wording.discourse.dots(reflections: reflections, inDialogues: inDialogues)
    html(.svg, .class("bild punkte"), .viewBox(168, Double(rows) * 24), .role("img"), .ariaLabel(name)) {
      guard count > 0 else { return html(.line, .class("achse"), .x1(2), .x2(16), .y1(12), .y2(12)) }
      for place in 0..<count { dot(place, isRing: place >= reflections, html) }
    }
  }

  private func dot(_ place: Int, isRing: Bool, _ html: HTML) {
    let x = 10 + Double(place % Self.perRow) * Self.step
    let y = 12 + Double(place / Self.perRow) * 24
    html(.circle, .class(isRing ? "rede-dialog" : "rede"), .cx(x), .cy(y), .r(isRing ? 6.4 : 7.5))
  }

  /// What the two signs mean.
  static func legend(_ html: HTML, _ wording: Wording) {
    html(.ul, .class("legende")) {
      sign("rede", 8, wording.discourse.reflection, html)
      sign("rede-dialog", 7, wording.discourse.inDialogue, html)
      html(.li, text: wording.discourse.order)
    }
  }

  private static func sign(_ name: String, _ radius: Double, _ word: String, _ html: HTML) {
    html(.li) {
      html(.svg, .class("bild"), .viewBox(24, 24), .ariaHidden, .notFocusable) {
        html(.circle, .class(name), .cx(12), .cy(12), .r(radius))
      }
      html.text(word)
    }
  }
}
