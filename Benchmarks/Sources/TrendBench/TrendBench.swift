import Attention
import Glibc

/// The methods of the Trend room over many series, in one thread: CPU seconds and the figures that prove the work was done.
///
///     TrendBench FILE [TIMES]   FILE: series of 120 Float64, little endian, one after another
///
/// Prints a line for each method: name, number of series, CPU seconds (the best of TIMES), check figures; split by tabs.
@main
enum TrendBench {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let series = SeriesFile.read(arguments[1]), !series.isEmpty else {
      stop("TrendBench FILE [TIMES]: no series could be read.")
    }
    let times = max(1, arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1)
    do {
      for method in Method.allCases {
        var best = try method.run(over: series)
        for _ in 1..<max(1, times) {
          let again = try method.run(over: series)
          if again.seconds < best.seconds { best = again }
        }
        print(([method.rawValue, "\(series.count)", fixed(best.seconds, 4)] + best.figures).joined(separator: "\t"))
      }
    } catch {
      stop("\(error)")
    }
  }

  private static func stop(_ sentence: String) -> Never {
    let bytes = Array((sentence + "\n").utf8)
    _ = write(2, bytes, bytes.count)
    exit(1)
  }
}
