// The inner loops: four lanes side by side, so that the processor adds and multiplies them at once.

extension LinearSmoother {
  /// The lanes of a block while a level or a line is fitted for each.
  struct Fit {
    let width: Int
    /// A line is fitted only where the values lie farther apart than this, in mean squared places.
    let leastSpread: Double
    let weights: Strand
    let distances: Strand
    let coefficients: Strand

    func run(_ lanes: Int, _ robustness: Strand?) -> [Int] {
      var silent: [Int] = []
      var lane = 0
      while lane < lanes {
        let count = min(4, lanes - lane)
        let isSilent =
          if let robustness {
            count == 4 ? four(lane, 4, robustness) : four(lane, count, robustness)
          } else {
            count == 4 ? four(lane, 4) : four(lane, count)
          }
        if any(isSilent) { silent += (0..<count).filter { isSilent[$0] }.map { lane + $0 } }
        lane += 4
      }
      return silent
    }

    /// - Returns: which of the lanes have no weight left.
    @inline(__always)
    private func four(_ lane: Int, _ count: Int, _ robustness: Strand? = nil) -> SIMDMask<SIMD4<Int64>> {
      var sum = SIMD4<Double>.zero
      var mean = SIMD4<Double>.zero
      for value in 0..<width {
        var weight = weights.four(value, lane, count)
        if let robustness { weight *= robustness.four(value, lane, count) }
        let distance = distances.four(value, lane, count)
        coefficients.set(weight, value, lane, count)
        sum += weight
        mean += weight * distance
      }
      let isSilent = sum .<= 0
      let share = 1 / sum.replacing(with: .infinity, where: isSilent)
      mean *= share
      var spread = SIMD4<Double>.zero
      for value in 0..<width {
        let off = distances.four(value, lane, count) - mean
        spread += coefficients.four(value, lane, count) * share * off * off
      }
      let tilt = (-mean / spread).replacing(with: 0, where: spread .<= leastSpread)
      // The weighted mean, moved along the line to the place.
      let level = share * (1 - tilt * mean)
      let slope = share * tilt
      for value in 0..<width {
        let distance = distances.four(value, lane, count)
        coefficients.set(coefficients.four(value, lane, count) * (level + slope * distance), value, lane, count)
      }
      return isSilent
    }
  }

  /// The lanes of a block while values are multiplied with coefficients.
  struct Product {
    let width: Int
    let coefficients: Strand
    let values: Strand
    let results: Strand

    func run(_ lanes: Int) {
      var lane = 0
      while lane + 8 <= lanes {
        // Two fours at a time: the sums of one wait less on each other.
        var (sum, next) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
        for value in 0..<width {
          sum += coefficients.four(value, lane, 4) * values.four(value, lane, 4)
          next += coefficients.four(value, lane &+ 4, 4) * values.four(value, lane &+ 4, 4)
        }
        results.set(sum, 0, lane, 4)
        results.set(next, 0, lane + 4, 4)
        lane += 8
      }
      while lane + 4 <= lanes {
        results.set(four(lane, 4), 0, lane, 4)
        lane += 4
      }
      if lane < lanes { results.set(four(lane, lanes - lane), 0, lane, lanes - lane) }
    }

    @inline(__always)
    private func four(_ lane: Int, _ count: Int) -> SIMD4<Double> {
      var sum = SIMD4<Double>.zero
      for value in 0..<width { sum += coefficients.four(value, lane, count) * values.four(value, lane, count) }
      return sum
    }
  }

  /// A walk through memory: value by value, and at each value over neighbouring lanes, or the same for all of them.
  ///
  /// Every access is checked in debug builds and costs nothing but itself in release builds.
  struct Strand {
    private let memory: UnsafeMutableBufferPointer<Double>
    private let first: Int
    private let step: Int
    private let isShared: Bool

    init(_ memory: UnsafeBufferPointer<Double>, _ walk: (first: Int, step: Int, isShared: Bool)) {
      self.memory = UnsafeMutableBufferPointer(mutating: memory)
      (first, step, isShared) = walk
    }

    /// Up to four lanes; what lies beyond `count` is 0.
    @inline(__always)
    func four(_ value: Int, _ lane: Int, _ count: Int) -> SIMD4<Double> {
      let place = first &+ value &* step
      if isShared { return SIMD4(repeating: memory[place]) }
      let start = place &+ lane
      if count == 4 { return SIMD4(memory[start], memory[start &+ 1], memory[start &+ 2], memory[start &+ 3]) }
      return SIMD4(memory[start], count > 1 ? memory[start &+ 1] : 0, count > 2 ? memory[start &+ 2] : 0, 0)
    }

    @inline(__always)
    func set(_ values: SIMD4<Double>, _ value: Int, _ lane: Int, _ count: Int) {
      let start = first &+ value &* step &+ lane
      for index in 0..<count { memory[start &+ index] = values[index] }
    }
  }
}
