import Attention
import Wording

/// What a picture of one curve shows, before anybody has decided how large it is drawn.
struct Chart {
  let title: String
  let description: String
  let axis: TimeAxis
  let layer: Layer
  /// In words, why a place is empty.
  let absences: [String?]
  let scale: ChartScale
  let figures: ValueWords
  var centre: Centre?
  var breaks: [Break] = []
  var events: [EventMark] = []
  var reflections: [ReflectionMark] = []
  var chosen: ClosedRange<Int>?
  /// What the reading adds.
  var marks = ChartMarks()
  let words: TrendWords

  /// What lies on the time axis.
  enum Layer {
    case line(ChartLine)
    case stories([Stories?])

    var line: ChartLine? { if case .line(let line) = self { line } else { nil } }
  }

  /// The middle of the values, as far as the reading's window reaches.
  struct Centre {
    let value: Double
    let places: ClosedRange<Int>
  }

  /// A documented break before a place.
  struct Break {
    let place: Int
    let period: Period
  }

  /// A lettered condition.
  struct EventMark {
    let letter: String
    /// Nil for what happened before the picture begins and still stands in its figures: it has no month here.
    let place: Int?
    /// Where it still stands in the figures.
    let echo: ClosedRange<Int>?
    /// Where its text stands on the page.
    let anchor: String
    /// What its link is called: "Ereignis A: Umzug".
    let name: String
  }

  /// A numbered reflection and the places it is about.
  struct ReflectionMark {
    let number: Int
    let places: ClosedRange<Int>
    /// What its link is called: "Reflexion 1: Januar bis März 2025".
    let name: String
  }

  /// Whether anything is to be read off a value axis. Where every figure is hidden or missing it has no figures either.
  var hasFigures: Bool { layer.line?.last != nil || !marks.numbers.isEmpty }

  /// Whether the area where provisional figures may still go is more than a line.
  var hasVisibleRevision: Bool {
    marks.bands.contains { ($0.high - $0.low) * 60 > scale.top - scale.bottom }
  }

  /// The figures beside the value axis.
  var axisFigures: ValueWords { figures.axis(scale.lines) }

  /// Stretches without anything to draw, with the word that stands there.
  var gaps: [(places: ClosedRange<Int>, word: String)] {
    var gaps: [(places: ClosedRange<Int>, word: String)] = []
    for place in absences.indices {
      guard let word = absences[place] else { continue }
      if let last = gaps.last, last.word == word, last.places.upperBound == place - 1 {
        gaps[gaps.count - 1].places = last.places.lowerBound...place
      } else {
        gaps.append((place...place, word))
      }
    }
    return gaps
  }

  /// One round of stories: how many were told, how many may be read.
  struct Stories: Hashable {
    let told, released: Int
  }
}

/// The values of a curve at their places, and where its line is interrupted.
struct ChartLine: Hashable {
  struct Value: Hashable {
    let number: Double
    /// "vorläufig", "hochgerechnet": what a later vintage may change. It is drawn dashed and hollow.
    var caveat: String?
    var isFirm: Bool { caveat == nil }
  }

  /// From so many values on a line is drawn; fewer stand as points (trends/spec.md b.12).
  static let fewestForLine = 10

  /// One per place; nil where nothing can be drawn.
  let values: [Value?]
  /// Places before which the line is interrupted although both sides are known.
  let breaks: Set<Int>
  /// Draws a line through any number of values: the twelve of a year, the newest of a long series.
  var isAlwaysLine = false

  var present: [Int] { values.indices.filter { values[$0] != nil } }
  var numbers: [Double] { values.compactMap { $0?.number } }
  var last: Int? { values.lastIndex { $0 != nil } }
  var isLine: Bool { isAlwaysLine || numbers.count >= Self.fewestForLine }

  /// Neighbouring places joined by a solid line, and those joined by a dashed one because one end may still change.
  var strokes: (solid: [[Int]], dashed: [[Int]]) {
    guard isLine else { return ([], []) }
    var solid: [[Int]] = []
    var dashed: [[Int]] = []
    for (left, right) in zip(present, present.dropFirst()) where right == left + 1 && !breaks.contains(right) {
      let isFirm = values[left]?.isFirm == true && values[right]?.isFirm == true
      if isFirm { Self.join(left, right, &solid) } else { Self.join(left, right, &dashed) }
    }
    return (solid, dashed)
  }

  private static func join(_ left: Int, _ right: Int, _ strokes: inout [[Int]]) {
    if strokes.last?.last == left {
      strokes[strokes.count - 1].append(right)
    } else {
      strokes.append([left, right])
    }
  }

  /// Places without a neighbour to draw a line to. They are drawn at every size.
  var isolated: [Int] {
    let joined = Set((strokes.solid + strokes.dashed).flatMap { $0 })
    return present.filter { !joined.contains($0) }
  }
}
