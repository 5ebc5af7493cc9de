/// A fixed linear map from a series to a smoother one: each result is a sum of a few values times coefficients.
///
/// Results are kept in blocks of lanes that are computed side by side, which is what makes STL fast: the coefficients
/// are worked out once for a length (or once for a set of robustness weights) and from then on only multiplied.
struct LinearSmoother: Hashable, Sendable {
  private let degree: STL.Degree
  private var blocks: [Block] = []
  /// Weights by distance alone: block by block, value by value, a lane beside the other where they differ.
  private var pattern: [Double] = []
  /// Places from the result to the value, in the same order.
  private var distances: [Double] = []
  private var coefficients: [Double] = []
  /// Whether the coefficients of lanes that share a pattern differ, because their values weigh differently.
  private var isWeighted = false
  /// Results that take a neighbour's, because no value they see has any weight left.
  private var borrowed: [Borrowed] = []

  init(degree: STL.Degree) { self.degree = degree }

  /// The results `output ..< output + lanes`, each made of `width` values.
  struct Block: Hashable, Sendable {
    let lanes: Int
    let width: Int
    /// Where the first lane's first value stands, and how far apart its values are.
    let input: Int
    let stride: Int
    /// Either each lane sees values one place further on and all share one pattern of weights,
    /// or all see the same values and each has weights of its own.
    let slides: Bool
    let output: Int
    /// How many values the smoothed series has.
    let count: Int
    /// Where its pattern begins, and its coefficients once they differ from lane to lane.
    fileprivate(set) var first = 0
    fileprivate(set) var firstWeighted = 0

    fileprivate var patternLanes: Int { slides ? 1 : lanes }
  }

  private struct Borrowed: Hashable, Sendable {
    let from: Int
    let to: Int
  }

  /// Begins a block. Its pattern follows, value by value and within a value lane by lane.
  mutating func begin(_ block: Block) {
    var block = block
    block.first = pattern.count
    block.firstWeighted = blocks.last.map { $0.firstWeighted + $0.lanes * $0.width } ?? 0
    blocks.append(block)
  }

  mutating func append(_ weight: Double, distance: Int) {
    pattern.append(weight)
    distances.append(Double(distance))
  }
}

// MARK: Weighing

extension LinearSmoother {
  /// Works the coefficients out: distance weights, times robustness weights, one for each place of the input.
  mutating func weigh(_ robustness: [Double]? = nil) {
    isWeighted = robustness != nil
    borrowed = []
    let count = isWeighted ? blocks.last.map { $0.firstWeighted + $0.lanes * $0.width } ?? 0 : pattern.count
    if coefficients.count != count { coefficients = Array(repeating: 0, count: count) }
    for block in blocks {
      guard isWeighted else {
        _ = fit(block, at: block.first, lanes: block.patternLanes, nil)
        continue
      }
      let silent = fit(block, at: block.firstWeighted, lanes: block.lanes, robustness)
      for lane in silent { speak(for: lane, of: block) }
    }
  }

  /// - Returns: the lanes without any weight left.
  private mutating func fit(_ block: Block, at first: Int, lanes: Int, _ robustness: [Double]?) -> [Int] {
    let least = 0.001 * Double(block.count - 1)
    // A line needs at least two values.
    let leastSpread = degree == .linear && block.count > 1 ? least * least : .infinity
    return coefficients.withUnsafeMutableBufferPointer { coefficients in
      pattern.withUnsafeBufferPointer { pattern in
        distances.withUnsafeBufferPointer { distances in
          let own = (block.first, block.patternLanes, block.slides)
          let fit = Fit(
            width: block.width, leastSpread: leastSpread, weights: Strand(pattern, own),
            distances: Strand(distances, own),
            coefficients: Strand(UnsafeBufferPointer(coefficients), (first, lanes, false)))
          guard let robustness else { return fit.run(lanes, nil) }
          return robustness.withUnsafeBufferPointer {
            fit.run(lanes, Strand($0, (block.input, block.stride, !block.slides)))
          }
        }
      }
    }
  }

  /// A silent result keeps the value itself; beyond an end, where there is none, it takes the neighbouring result.
  private mutating func speak(for lane: Int, of block: Block) {
    let own = (0..<block.width).first { value in
      distances[block.first + value * block.patternLanes + (block.slides ? 0 : lane)] == 0
    }
    if let own {
      coefficients[block.firstWeighted + own * block.lanes + lane] = 1
    } else {
      let isBefore = distances[block.first] > 0
      let result = block.output + lane
      borrowed.append(Borrowed(from: isBefore ? result + block.stride : result - block.stride, to: result))
    }
  }
}

// MARK: Smoothing

extension LinearSmoother {
  /// Writes every result.
  func smooth(_ input: [Double], into output: inout [Double]) {
    output.withUnsafeMutableBufferPointer { output in
      input.withUnsafeBufferPointer { input in
        coefficients.withUnsafeBufferPointer { coefficients in
          for block in blocks {
            let own =
              isWeighted ? (block.firstWeighted, block.lanes, false) : (block.first, block.patternLanes, block.slides)
            let product = Product(
              width: block.width, coefficients: Strand(coefficients, own),
              values: Strand(input, (block.input, block.stride, !block.slides)),
              results: Strand(UnsafeBufferPointer(output), (block.output, 0, false)))
            product.run(block.lanes)
          }
        }
      }
    }
    for result in borrowed { output[result.to] = output[result.from] }
  }
}
