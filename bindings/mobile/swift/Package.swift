// swift-tools-version: 6.0

import PackageDescription

// The library itself: in a framework on a Mac (xcframework.sh makes it); on Linux where pkg-config finds `careinquiry`.
#if os(Linux)
    let library = Target.systemLibrary(name: "CareInquiryFFI", pkgConfig: "careinquiry")
#else
    let library = Target.binaryTarget(name: "CareInquiryFFI", path: "CareInquiryFFI.xcframework")
#endif

let package = Package(
    name: "careinquiry",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "CareInquiry", targets: ["CareInquiry"])],
    targets: [
        library,
        .target(name: "CareInquiryNative", dependencies: ["CareInquiryFFI"]),
        .target(name: "CareInquiry", dependencies: ["CareInquiryNative"]),
        .testTarget(name: "CareInquiryTests", dependencies: ["CareInquiry", "CareInquiryNative"]),
    ]
)
