@testable import CareInquiry
import CareInquiryNative
import Foundation
import XCTest

/// What an app lives through: panics, threads, and screens that are closed before the answer is there.
final class HostTests: XCTestCase {
    func testAPanicIsAnErrorAndTheLibraryStaysUsable() async throws {
        XCTAssertEqual(code { try answer { try CareInquiryNative.panics() } }, .internal)
        do {
            try await answer { _ in try await CareInquiryNative.panicsAsync() }
            XCTFail("expected an error")
        } catch let error as InquiryError {
            XCTAssertEqual(error.code, .internal)
            XCTAssertFalse(error.description.contains("a test asked for"))
        }
        XCTAssertFalse(try Inquiry.evaluate(example("eighth-placement"), Options(asAt: day("2026-03-31"))).findings.isEmpty)
    }

    func testTasksAskAtTheSameTimeAndEachHasItsAnswer() async throws {
        let record = try example("eighth-placement")
        let options = try Options(asAt: day("2026-03-31"))
        let expected = try Inquiry.evaluate(record, options)
        let answers = try await withThrowingTaskGroup(of: Report.self) { group in
            for _ in 0..<100 {
                group.addTask { try Inquiry.evaluate(record, options) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(answers.count, 100)
        XCTAssertTrue(answers.allSatisfy { $0 == expected })
    }

    func testATaskThatIsCancelledIsGivenUpAndTheWorkBehindItStops() async throws {
        let records = Array(repeating: try example("eighth-placement"), count: 3000)
        let options = try Options(asAt: day("2026-03-31"), readings: true, detail: .outcomes)
        let asking = Task { try await Inquiry.evaluateMany(records, options) }
        while working() == false { try await Task.sleep(nanoseconds: 1_000_000) }
        asking.cancel()
        await isCancelled(asking)
        // It would go on for much longer than this.
        for _ in 0..<200 where working() == true { try await Task.sleep(nanoseconds: 1_000_000) }
        XCTAssertNotEqual(working(), true)
    }

    func testATaskThatIsCancelledBeforeItAsksDoesNotAsk() async throws {
        let record = try example("eighth-placement")
        let options = try Options(asAt: day("2026-03-31"))
        let asking = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await Inquiry.timeline(record, options, from: options.asAt, to: options.asAt)
        }
        asking.cancel()
        await isCancelled(asking)
    }

    private func isCancelled<Answer>(_ asking: Task<Answer, any Error>) async {
        do {
            _ = try await asking.value
            XCTFail("expected that nobody waits for the answer")
        } catch {
            XCTAssertTrue(error is CancellationError)
        }
    }

    /// Whether a thread of the library is at work; `nil` where the system does not say.
    private func working() -> Bool? {
        guard let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task") else { return nil }
        let names = threads.compactMap { try? String(contentsOfFile: "/proc/self/task/\($0)/comm", encoding: .utf8) }
        return names.contains("careinquiry\n")
    }
}
