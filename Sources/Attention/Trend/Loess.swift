/// Local regression on equally spaced values, as STL needs it (Cleveland et al. 1990; trends/spec.md b.6, "loess at x").
///
/// At each place a constant or a line is fitted to the nearest `window` values, near ones weighing more. With given
/// weights that is a fixed sum of values times coefficients; a `LinearSmoother` holds them.
struct Loess: Hashable, Sendable {
  /// How many values are looked at; odd. More than there are: all, with flatter weights.
  let window: Int
  let degree: STL.Degree

  /// Smooths a series of `count` values at each of its places.
  func smoother(count: Int) -> LinearSmoother {
    var smoother = LinearSmoother(degree: degree)
    let half = window / 2
    if window < count {
      appendEdge(to: &smoother, at: 0..<half, count: count)
      appendMiddle(to: &smoother, at: half..<count - half, count: count)
      appendEdge(to: &smoother, at: count - half..<count, count: count)
    } else {
      appendEdge(to: &smoother, at: 0..<count, count: count)
    }
    smoother.weigh()
    return smoother
  }

  /// Smooths each calendar month over the years, and carries it on by one year at either end.
  ///
  /// - Returns: a smoother from `count` values to `count + 2 * period`: the place of a value moves on by one period.
  func seasonalSmoother(count: Int, period: Int) -> LinearSmoother {
    var smoother = LinearSmoother(degree: degree)
    let (years, more) = count.quotientAndRemainder(dividingBy: period)
    // The first months of the axis may have one value more than the others.
    for (months, values) in [(0..<more, years + 1), (more..<period, years)] where !months.isEmpty {
      for year in -1...values {
        appendYear(to: &smoother, year, of: values, months: months, period: period)
      }
    }
    smoother.weigh()
    return smoother
  }

  /// Places near an end, which all see the same values.
  private func appendEdge(to smoother: inout LinearSmoother, at places: Range<Int>, count: Int) {
    let seen = seen(from: places.lowerBound, count: count)
    smoother.begin(
      .init(
        lanes: places.count, width: seen.count, input: seen.lowerBound, stride: 1, slides: false,
        output: places.lowerBound, count: count))
    for value in seen {
      for place in places {
        smoother.append(weight(of: value, from: place, seeing: seen), distance: value - place)
      }
    }
  }

  /// Places far from both ends, which see the same pattern, each one place further on.
  private func appendMiddle(to smoother: inout LinearSmoother, at places: Range<Int>, count: Int) {
    let seen = seen(from: places.lowerBound, count: count)
    smoother.begin(
      .init(
        lanes: places.count, width: seen.count, input: seen.lowerBound, stride: 1, slides: true,
        output: places.lowerBound, count: count))
    for value in seen {
      let weight = weight(of: value, from: places.lowerBound, seeing: seen)
      smoother.append(weight, distance: value - places.lowerBound)
    }
  }

  /// The calendar months with `count` values in one year: the same pattern over the years for each.
  private func appendYear(
    to smoother: inout LinearSmoother, _ year: Int, of count: Int, months: Range<Int>, period: Int
  ) {
    let seen = seen(from: year, count: count)
    smoother.begin(
      .init(
        lanes: months.count, width: seen.count, input: seen.lowerBound * period + months.lowerBound,
        stride: period, slides: true, output: (year + 1) * period + months.lowerBound, count: count))
    for value in seen {
      smoother.append(weight(of: value, from: year, seeing: seen), distance: value - year)
    }
  }

  /// The nearest values.
  private func seen(from place: Int, count: Int) -> Range<Int> {
    let first = max(0, min(place - window / 2, count - window))
    return first..<min(first + window, count)
  }

  /// The tricube weight of a value by its distance alone.
  private func weight(of value: Int, from place: Int, seeing seen: Range<Int>) -> Double {
    let farthest = max(place - seen.lowerBound, seen.upperBound - 1 - place)
    let reach = Double(farthest + (window - seen.count) / 2)
    let distance = Double(abs(value - place))
    if distance <= 0.001 * reach { return 1 }
    if distance > 0.999 * reach { return 0 }
    let share = distance / reach
    let rest = 1 - share * share * share
    return rest * rest * rest
  }
}
