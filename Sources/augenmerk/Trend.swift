import ArgumentParser

struct TrendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Verläufe lesen und nachrechnen / read curves and check the arithmetic.",
    subcommands: [TrendRead.self, TrendCase.self])
}
