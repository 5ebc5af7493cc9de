// swift-tools-version: 6.2
import PackageDescription

// How long things take, measured beside the program: its normal build does not wait for this one, and this one builds
// nothing but what it measures. `Sources/Attention` is a link to the floor itself.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "Attention", swiftSettings: strict),
    .executableTarget(name: "TrendBench", dependencies: ["Attention"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
