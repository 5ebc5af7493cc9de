extension STL {
  /// A decomposition written out as two tables of coefficients: each month's trend and season as a sum of all months.
  ///
  /// Without robust passes a decomposition is one fixed linear map. Writing it out takes as long as decomposing as many
  /// series as there are months, so it is for hundreds of series of one length.
  struct Table: Hashable, Sendable {
    private let count: Int
    /// Row by row: what each value adds to a month's trend, and to its season.
    private var trend: [Double]
    private var seasonal: [Double]

    init(_ plan: Plan) throws(STLFault) {
      count = plan.count
      trend = Array(repeating: 0, count: plan.count * plan.count)
      seasonal = trend
      var unit = Array(repeating: 0.0, count: plan.count)
      for place in unit.indices {
        unit[place] = 1
        let part = try plan.decompose(unit)
        unit[place] = 0
        for row in 0..<count {
          trend[row * count + place] = part.trend[row]
          seasonal[row * count + place] = part.seasonal[row]
        }
      }
    }

    func decompose(_ values: [Double]) -> STL {
      // Around 0 the sums of many products stay exact to the last digits.
      let middle = Statistics.sum(values) / Double(count)
      let around = values.map { $0 - middle }
      let slow = product(trend, around)
      let season = product(seasonal, around)
      let trend = slow.map { $0 + middle }
      let remainder = values.indices.map { values[$0] - season[$0] - trend[$0] }
      return STL(trend: trend, seasonal: season, remainder: remainder, weights: nil)
    }

    /// Loops and pointers as plain as can be: this is what thousands of readings in a debug build wait for.
    private func product(_ table: [Double], _ values: [Double]) -> [Double] {
      Array(unsafeUninitializedCapacity: count) { results, written in
        table.withUnsafeBufferPointer { table in
          values.withUnsafeBufferPointer { values in
            var entry = 0
            var row = 0
            while row < count {
              var sum = 0.0
              var place = 0
              while place < count {
                sum += table[entry] * values[place]
                entry &+= 1
                place &+= 1
              }
              results[row] = sum
              row &+= 1
            }
          }
        }
        written = count
      }
    }
  }
}
