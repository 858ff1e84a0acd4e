// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "newsgen",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "newsgen", targets: ["newsgen"]),
    .library(name: "VegaLite", targets: ["VegaLite"]),
  ],
  dependencies: [
    // YAML with the place of every value, for front matter, settings, specifications and data.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Commands, options and their help.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The preview's server: a package with it builds in a fifth of the time of a NIO-based one.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Markdown: GitHub's own parser, so that articles read the same here and on a code host.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    // PNG of charts, for feeds and share pictures, where SVG is not shown.
    .systemLibrary(
      name: "CRsvg", pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]),
    // Calls that Swift's Glibc hides: renameat2, copy_file_range, statx, inotify.
    .target(name: "CLinux"),
    .target(name: "Markup", swiftSettings: strict),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "SourceTree", dependencies: ["Diagnostics", "Yams"], swiftSettings: strict),
    .target(name: "SiteModel", dependencies: ["Markup"], swiftSettings: strict),
    .target(
      name: "Content",
      dependencies: ["CCMarkGFM", "Diagnostics", "Markup", "SiteModel", "SourceTree"],
      swiftSettings: strict),
    .target(
      name: "VegaLite", dependencies: ["Diagnostics", "Markup", "SourceTree"],
      exclude: ["Text/make-widths.py"],
      swiftSettings: strict),
    .target(
      name: "NewsgenKit",
      dependencies: [
        "CLinux", "CRsvg", "Content", "Diagnostics", "Markup", "SiteModel", "SourceTree",
        "VegaLite",
      ],
      swiftSettings: strict),
    .target(
      name: "Templates", dependencies: ["Markup", "SiteModel"], path: "templates",
      resources: [.embedInCode("style.css")], swiftSettings: strict),
    .target(
      name: "Preview",
      dependencies: [
        "CLinux", "Diagnostics", "Markup", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "newsgen",
      dependencies: [
        "Diagnostics", "NewsgenKit", "Preview", "Templates", "VegaLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Not shipped: how long charts take beside peers, and hostile specifications by the thousand.
    .executableTarget(
      name: "newsgen-benchmarks",
      dependencies: [
        "VegaLite", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Benchmarks", exclude: ["Specifications", "peers.py"], swiftSettings: strict),
    .executableTarget(
      name: "newsgen-fuzz",
      dependencies: [
        "Diagnostics", "SourceTree", "VegaLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/ChartFuzz", swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "SourceTreeTests", dependencies: ["Diagnostics", "SourceTree"], swiftSettings: strict),
    .testTarget(
      name: "SiteModelTests", dependencies: ["Markup", "SiteModel"], swiftSettings: strict),
    .testTarget(
      name: "ContentTests",
      dependencies: ["CCMarkGFM", "Content", "Diagnostics", "Markup", "SiteModel", "SourceTree"],
      swiftSettings: strict),
    .testTarget(
      name: "VegaLiteTests", dependencies: ["Diagnostics", "Markup", "SourceTree", "VegaLite"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "NewsgenKitTests",
      dependencies: [
        "CLinux", "Content", "Diagnostics", "Markup", "NewsgenKit", "SiteModel", "SourceTree",
        "Templates", "VegaLite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Diagnostics", "Markup", "Preview"], swiftSettings: strict),
    .testTarget(name: "ChartFuzzTests", dependencies: ["newsgen-fuzz"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["newsgen"], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Markup", "SiteModel", "Templates"],
      exclude: ["Expected"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
