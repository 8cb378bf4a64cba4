// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "promises",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.executable(name: "promises", targets: ["promises-command"])],
    dependencies: [.package(name: "careinquiry", path: "../../../bindings/mobile/swift")],
    targets: [
        .target(name: "Promises", dependencies: [.product(name: "CareInquiry", package: "careinquiry")]),
        .executableTarget(name: "promises-command", dependencies: ["Promises"]),
        .testTarget(name: "PromisesTests", dependencies: ["Promises"]),
    ]
)
