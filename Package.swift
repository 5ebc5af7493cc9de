// swift-tools-version: 6.2
import PackageDescription

// The floor plan: one module a floor, and who may see whom. Rooms are folders of the same name on every floor.
// The why behind each arrow stands in Documentation/Decisions.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
  name: "augenmerk",
  defaultLocalization: "de",
  products: [.executable(name: "augenmerk", targets: ["augenmerk"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    // Both know nobody.
    // Optimised in debug builds too: the tests read a hundred thousand made-up series.
    .target(
      name: "Attention", swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(name: "Markup", swiftSettings: strict),

    // These four do not know each other.
    .target(name: "Catalogue", dependencies: ["Attention", yams], swiftSettings: strict),
    .target(
      name: "Store", dependencies: ["Attention", "CSodium", "CSQLiteGuard", grdb], exclude: ["schema.sql"],
      swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Attention"], swiftSettings: strict),
    .target(name: "Wording", dependencies: ["Attention"], swiftSettings: strict),

    .target(name: "Pages", dependencies: ["Attention", "Markup", "Wording"], swiftSettings: strict),
    .target(
      name: "Server",
      dependencies: [
        "Attention", "Catalogue", "Store", "Exchange", "Markup", "Wording", "Pages", "CAssets",
        hummingbird, hummingbirdCore, httpTypes, logging, nio, nioHTTPTypes, lifecycle,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "augenmerk",
      dependencies: ["Attention", "Catalogue", "Store", "Exchange", "Wording", "Server", argumentParser],
      swiftSettings: strict),

    // C at the edges: libsodium (Debian), five lines that harden SQLite, and the stylesheet as bytes.
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "CSQLiteGuard", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CAssets", exclude: ["files"], cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),

    .testTarget(
      name: "AttentionTests", dependencies: ["Attention"], exclude: ["Trend/check-series.txt"], swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
    .testTarget(name: "CatalogueTests", dependencies: ["Attention", "Catalogue"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Attention", "Store", "Samples", grdb], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Attention", "Catalogue", "Exchange", "Samples"],
      exclude: ["Mappings", "Trend/Cases"],
      swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Attention", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "PagesTests", dependencies: ["Attention", "Markup", "Wording", "Pages", "Samples"],
      swiftSettings: strict),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "Attention", "Catalogue", "Store", "Exchange", "Wording", "Pages", "Server", "Samples", grdb, hummingbird,
        httpTypes, logging, nio, nioEmbedded, nioHTTPTypes,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["Attention", "Catalogue", "Store", "Wording"],
      swiftSettings: strict),
    .target(
      name: "Samples", dependencies: ["Attention", "Store"], path: "Tests/Samples", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
