// swift-tools-version: 6.2
import PackageDescription

// The parsers of the house, compiled so that libFuzzer sees which of their lines an input reaches. A package of its own: the
// house itself is built without it. `bin/fuzz` builds and runs it; the sources are links to those of the house.

let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]
let watched = features + [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])]

let package = Package(
  name: "fuzz",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
  targets: [
    .target(name: "Attention", swiftSettings: watched),
    .target(name: "Markup", swiftSettings: watched),
    .target(name: "Wording", dependencies: ["Attention"], swiftSettings: watched),
    .target(name: "Exchange", dependencies: ["Attention"], swiftSettings: watched),
    .target(
      name: "Catalogue", dependencies: ["Attention", .product(name: "Yams", package: "Yams")], swiftSettings: watched),
    .target(name: "Pages", dependencies: ["Attention", "Markup", "Wording"], swiftSettings: watched),
    .target(name: "Door", dependencies: ["Attention", "Pages"], swiftSettings: watched),
    .executableTarget(
      name: "fuzz", dependencies: ["Attention", "Markup", "Wording", "Exchange", "Catalogue", "Pages", "Door"],
      swiftSettings: watched + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
