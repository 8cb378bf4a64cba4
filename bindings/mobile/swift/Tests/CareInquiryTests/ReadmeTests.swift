import CareInquiry
import Foundation
import XCTest

/// The code of the README, and what it prints.
final class ReadmeTests: XCTestCase {
    private var printed: [String] = []

    private func print(_ items: Any...) {
        printed.append(items.map { "\($0)" }.joined(separator: " "))
    }

    func testTheFirstRecordPrintsWhatTheReadmeSays() throws {
        let record = Data(
            """
            {"document_type": "child", "schema_version": "1", "record_id": "r-1",
             "care_episodes": [{"id": "e-1", "start_date": "2024-05-01"}],
             "people": [{"id": "p-1", "role": "sibling", "kind": "family"}],
             "siblings": [{"person_id": "p-1", "relation": "full", "living_arrangements": [
               {"start_date": "2024-05-01", "looked_after": true, "lives_with_child": false}]}]}
            """.utf8)
        let options = Options(asAt: Day("2026-03-31")!, select: ["CI-5.6.1"])
        for finding in try Inquiry.evaluate(record, options).findings {
            print(finding.rule, finding.outcome, finding.missing ?? [])
        }
        XCTAssertEqual(printed, try blocks("text").flatMap { $0 })
        do {
            _ = try Inquiry.evaluate(record, options)
        } catch let error as InquiryError where error.code == .invalidRecord {
            print(error.pointer ?? "", error.expected)
        }
    }

    func testTheDaysOfTheReadmeAreDays() {
        let today = Day(Date(), in: .current)
        let birthday = Day(DateComponents(year: 2010, month: 2, day: 28))
        let review = Day("2026-03-31")
        XCTAssertFalse([today, birthday, review].contains(nil))
    }

    func testTheReadmeHasNoOtherCode() throws {
        let here = Set(try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n").map(trimmed))
        let code = try blocks("swift")
        XCTAssertEqual(code.count, 3)
        for line in code.flatMap({ $0 }) { XCTAssertTrue(here.contains(trimmed(line)), line) }
    }

    private func trimmed(_ line: some StringProtocol) -> String {
        line.trimmingCharacters(in: .whitespaces)
    }

    /// The lines of each block of the README in a language.
    private func blocks(_ language: String) throws -> [[String]] {
        let readme = try String(contentsOf: root.appendingPathComponent("bindings/mobile/swift/README.md"), encoding: .utf8)
        let parts = readme.components(separatedBy: "```\(language)\n").dropFirst()
        return parts.map { part in part.components(separatedBy: "\n```")[0].split(separator: "\n").map(String.init) }
    }
}
