import CareInquiry
import Foundation
import XCTest

@testable import Promises

final class PromisesTests: XCTestCase {
    private let day = Day("2026-03-31")!

    func testEachPromiseHasTheWordsOfItsRuleAndWhatHasHappened() async throws {
        let chapters = try await Promises(example()).on(day)
        let promises = chapters.flatMap(\.promises)
        XCTAssertFalse(promises.isEmpty)
        XCTAssertFalse(promises.contains { $0.outcome == .notApplicable || $0.happened.isEmpty })
        for promise in promises { XCTAssertEqual(promise.promised, try Inquiry.rule(promise.rule).says.plain) }
        XCTAssertEqual(chapters.first?.title, "People who matter to you")
        let apart = try XCTUnwrap(promises.first { $0.rule == "CI-5.6.1/a" })
        XCTAssertEqual(apart.happened, "This was not done, and the reason is written down. You can ask to hear it.")
        XCTAssertFalse(apart.canBeAsked)
        XCTAssertTrue(promises.contains(where: \.canBeAsked))
    }

    func testTheScreenReadsShowsAndFindsAQuestionToAsk() async throws {
        let shown = Shown()
        let record = try example()
        let model = await PromisesModel { record } changed: { shown.screens.append($0) }
        await model.show(day)
        await model.asking?.value
        let chapters = try await Promises(record).on(day)
        let screens = await shown.screens
        XCTAssertEqual(screens, [.reading, .shown(day: day, chapters: chapters, question: nil)])

        let open = try XCTUnwrap(chapters.flatMap(\.promises).first { $0.outcome == .insufficientEvidence })
        await model.ask(open)
        await model.asking?.value
        guard case .shown(_, let same, let question) = await model.screen else { return XCTFail("expected the same page") }
        XCTAssertEqual(same, chapters)
        XCTAssertEqual(question?.isEmpty, false)

        let met = try XCTUnwrap(chapters.flatMap(\.promises).first { $0.outcome == .met })
        await model.ask(met)
        await model.asking?.value
        guard case .shown(_, _, question) = await model.screen else { return XCTFail("expected the same question") }
    }

    func testAnotherDayTakesThePlaceOfTheOneThatWasAskedFor() async throws {
        let record = try example()
        let before = try XCTUnwrap(Day("2025-03-31"))
        let model = await PromisesModel { record }
        await model.show(before)
        let first = await model.asking
        await model.show(day)
        await model.asking?.value
        await first?.value
        guard case .shown(let shown, _, _) = await model.screen else { return XCTFail("expected a page") }
        XCTAssertEqual(shown, day)
    }

    func testAScreenThatIsClosedIsLeftAsItIs() async throws {
        let model = await PromisesModel {
            while !Task.isCancelled { await Task.yield() }
            return Data()
        }
        await model.show(day)
        await model.close()
        await model.asking?.value
        let screen = await model.screen
        XCTAssertEqual(screen, .reading)
    }

    func testARecordThatCannotBeReadIsSaidSoWithoutAWordOfIt() async throws {
        let model = await PromisesModel { Data(#"{"document_type": "child", "name": "Marjorie"}"#.utf8) }
        await model.show(day)
        await model.asking?.value
        let screen = await model.screen
        guard case .unreadable(_, let code) = screen else { return XCTFail("expected a sentence") }
        XCTAssertEqual(code, "invalid_record")
        XCTAssertFalse("\(screen)".contains("Marjorie"))
    }

    func testADayThatTheRecordDoesNotReachIsSaidSoAndNotThatItCannotBeRead() async throws {
        let record = try example()
        let model = await PromisesModel { record }
        await model.show(try XCTUnwrap(Day("2027-03-31")))
        await model.asking?.value
        let screen = await model.screen
        let sentence = "Your record stops before this day. You can choose an earlier one."
        XCTAssertEqual(screen, .unreadable(sentence: sentence, code: "invalid_option"))
    }

    func testTheCommandPrintsItAndSaysWhatItExpected() async throws {
        let printed = await Command.run([path, "2026-03-31"])
        XCTAssertEqual([printed.err, "\(printed.status)"], ["", "0"])
        XCTAssertTrue(printed.out.contains("  ~ \(try Inquiry.rule("CI-5.6.1/a").says.plain) "))
        let refused = [
            [path, "today"]: "expected a day written YYYY-MM-DD\n",
            ["nowhere.json", "2026-03-31"]: "expected a file that can be read\n",
            [#filePath, "2026-03-31"]: "invalid_json\n",
            []: "expected the file of a record and a day: promises child.json 2026-03-31\n",
        ]
        for (arguments, expected) in refused {
            let said = await Command.run(arguments)
            XCTAssertEqual([said.out, said.err, "\(said.status)"], ["", expected, "2"])
        }
    }

    private var path: String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../..").standardized
        return root.appendingPathComponent("examples/records/sisters-apart.json").path
    }

    private func example() throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path))
    }
}

/// The states of a screen, one after another.
@MainActor
private final class Shown {
    var screens: [Screen] = []
}
