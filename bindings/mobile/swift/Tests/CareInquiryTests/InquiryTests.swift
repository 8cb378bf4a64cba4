import CareInquiry
import Foundation
import XCTest

/// Each question once, as an app asks it; what they answer is the vectors' matter.
final class InquiryTests: XCTestCase {
    func testAReportHasItsFindingsAndTheirFacts() throws {
        var options = try Options(asAt: day("2026-03-31"), select: ["CI-5.6.1"])
        let record = try example("sisters-apart")
        let report = try Inquiry.evaluate(record, options)
        XCTAssertEqual(report.subject.documentType, .child)
        XCTAssertEqual(report.asAt, options.asAt)
        XCTAssertEqual(report.summary.justifiedDeparture, 1)
        let finding = try XCTUnwrap(report.findings.first { $0.rule == "CI-5.6.1/a" })
        XCTAssertEqual(finding.outcome, .justifiedDeparture)
        XCTAssertEqual(finding.because?.contains("/siblings/0/separation_decisions/0/date"), true)
        XCTAssertNil(finding.words)

        options.detail = .full
        let said = try Inquiry.evaluate(record, options).findings.compactMap(\.words)
        XCTAssertEqual(said.count, report.findings.count)
        options.detail = .outcomes
        XCTAssertTrue(try Inquiry.evaluate(record, options).findings.allSatisfy { $0.because == nil })
    }

    func testOptionsReachTheLibrary() throws {
        let record = try example("eighth-placement")
        var options = try Options(asAt: day("2026-03-01"), since: day("2025-03-01"), select: ["CI-5.9.2/a"])
        XCTAssertEqual(try Inquiry.evaluate(record, options).findings.map(\.outcome), [.met])
        options.knownAt = try day("2026-03-10")
        let known = try Inquiry.evaluate(record, options)
        XCTAssertEqual(known.findings.map(\.outcome), [.notMet])
        XCTAssertEqual([known.since, known.knownAt], [options.since, options.knownAt])

        let set = try Options(asAt: day("2026-03-31"), parameters: ["near_max_miles": 5], limits: Limits(bytes: 1 << 20))
        XCTAssertEqual(try Inquiry.evaluate(record, set).parameters, ["near_max_miles": 5])
        let short = try Options(asAt: day("2026-03-31"), limits: Limits(bytes: 10))
        XCTAssertEqual(code { try Inquiry.evaluate(record, short) }, .tooLarge)
    }

    func testManyRecordsAreAnsweredInTheirOrderAndARefusalHoldsUpNoOther() async throws {
        let records = [try example("sisters-apart"), Data("{".utf8), try example("staying-on")]
        let options = try Options(asAt: day("2026-03-31"))
        let answers = try await Inquiry.evaluateMany(records, options)
        XCTAssertEqual(answers.count, 3)
        XCTAssertEqual(try answers[0].get(), try Inquiry.evaluate(records[0], options))
        XCTAssertEqual(try answers[2].get(), try Inquiry.evaluate(records[2], options))
        guard case .failure(let error) = answers[1] else { return XCTFail("expected a refusal") }
        XCTAssertEqual(error.code, .invalidJSON)
        let none = try await Inquiry.evaluateMany([], options)
        XCTAssertTrue(none.isEmpty)
    }

    func testEveryProblemOfARecordIsTold() throws {
        XCTAssertEqual(try Inquiry.validate(example("sisters-apart")), [])
        let record = Data(#"{"document_type": "child", "schema_version": "1", "record_id": "r", "colour": 1, "siblings": 3}"#.utf8)
        let problems = try Inquiry.validate(record)
        XCTAssertEqual(problems.map(\.pointer), ["", "/siblings"])
        let told = try JSON(read: String(decoding: Inquiry.validateJSON(record), as: UTF8.self))
        XCTAssertEqual(told["problems"], problems.json)
    }

    func testWhatWouldDecideAFindingDecidesIt() async throws {
        let record = Data(#"{"document_type": "child", "schema_version": "1", "record_id": "r"}"#.utf8)
        let options = try Options(asAt: day("2026-03-31"))
        let decide = try await Inquiry.wouldDecide(record, options, rule: "CI-5.6.1/a")
        let one = try XCTUnwrap(decide.first)
        XCTAssertEqual([one.rule, one.at], ["CI-5.6.1/a", ""])
        let none = try XCTUnwrap(one.sets.first { set in set.facts.contains { $0.pointer == "/siblings" && $0.values == ["[]"] } })
        XCTAssertEqual(none.outcome, .notApplicable)
    }

    func testATimelineTellsOnlyWhatChanges() async throws {
        let options = try Options(asAt: day("2026-03-31"), select: ["CI-5.6.1/a"])
        let (from, to) = (try day("2025-01-01"), try day("2026-03-01"))
        let timeline = try await Inquiry.timeline(example("sisters-apart"), options, from: from, to: to)
        XCTAssertEqual(timeline.changes.map(\.day), [from, try day("2025-06-20")])
        XCTAssertEqual(timeline.changes.map(\.to), [.met, .justifiedDeparture])
    }

    func testTheRulebookIsData() throws {
        let sets = try Inquiry.rulesets()
        let newest = try XCTUnwrap(sets.last { $0.id == "care-inquiry" })
        XCTAssertEqual(try Inquiry.rules().map(\.id), newest.rules)
        XCTAssertEqual(try Inquiry.rules(of: ["\(newest.id)@\(newest.version)"]).count, newest.rules.count)
        let rule = try Inquiry.rule("CI-5.2.b.1/a")
        XCTAssertEqual([rule.clause, "\(rule.strength)"], ["CI-5.2.b.1", "should"])
        XCTAssertTrue(rule.allowsDeparture)
        let near = try XCTUnwrap(rule.parameters.first { $0.name == "near_max_miles" })
        XCTAssertEqual([near.default, near.openWord?.strict.value], [20, 10])
        let schema = try JSON(read: Inquiry.schema("child"))
        XCTAssertNotNil(schema["properties"]?["siblings"])
    }

    func testARefusalSaysWhatWasExpectedAndWhereAndNeverWhatWasFound() throws {
        let options = try Options(asAt: day("2026-03-31"))
        let record = Data(#"{"document_type": "child", "schema_version": "1", "record_id": "r", "siblings": "MARKER"}"#.utf8)
        XCTAssertThrowsError(try Inquiry.evaluate(record, options)) { error in
            XCTAssertEqual((error as? InquiryError)?.code, .invalidRecord)
            XCTAssertEqual((error as? InquiryError)?.pointer, "/siblings")
            XCTAssertEqual(error.localizedDescription, "invalid_record at '/siblings': expected a list of objects")
            XCTAssertFalse("\(error)\(String(reflecting: error))".contains("MARKER"))
        }
        XCTAssertEqual(code { try Inquiry.evaluate(Data([0xff]), options) }, .invalidJSON)
        XCTAssertEqual(code { try Inquiry.evaluate(Data(), options) }, .invalidJSON)
        XCTAssertEqual(code { try Inquiry.rule("CI-0/a") }, .unknownRule)
        XCTAssertEqual(code { try Inquiry.rules(of: ["other"]) }, .unknownRuleset)
        XCTAssertEqual(code { try Options(json: #"{"as_at": "2026-02-30"}"#) }, .invalidOption)
        let unknown = Options(asAt: options.asAt, parameters: ["far": 0.5])
        XCTAssertEqual(code { try Inquiry.evaluate(record, unknown) }, .unknownParameter)
    }
}

/// The project's root, above this file.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../..").standardized

/// One of the example records.
func example(_ name: String) throws -> Data {
    try Data(contentsOf: root.appendingPathComponent("examples/records/\(name).json"))
}

func day(_ text: String) throws -> Day {
    try XCTUnwrap(Day(text))
}

/// The code with which a question is refused.
func code<Answer>(_ ask: () throws -> Answer) -> InquiryError.Code? {
    do {
        _ = try ask()
        return nil
    } catch {
        return (error as? InquiryError)?.code
    }
}
