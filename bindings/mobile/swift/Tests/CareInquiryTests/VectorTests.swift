import CareInquiry
import Foundation
import XCTest

/// Every conformance vector, against what a person wrote down and against Rust.
final class VectorTests: XCTestCase {
    func testEveryVectorIsAnsweredAsItWasWrittenByHandAndAsRustAnswers() async throws {
        let questions = try Question.all()
        let vectors = questions.filter { $0.expect != nil }
        XCTAssertGreaterThan(vectors.count, 8000)
        XCTAssertEqual(Set(vectors.map(\.ask)), ["evaluate", "would_decide", "timeline"])
        XCTAssertGreaterThan(questions.count, vectors.count + 40, "the example records")

        var differs: [String] = []
        for question in questions {
            let typed = try await question.typed()
            if let expect = question.expect, !question.agrees(typed, with: expect) {
                differs.append("\(question.id): not what was written by hand")
            }
            let rust = try JSON(read: question.rust)
            if typed != rust {
                differs.append("\(question.id): the typed values are not Rust's")
            }
            if let bytes = try await question.bytes(), bytes != Data(question.rust.utf8) {
                differs.append("\(question.id): the bytes are not Rust's")
            }
        }
        XCTAssertEqual(Array(differs.prefix(5)), [], "\(differs.count) differ")
    }
}

/// A question, as `asked.py` writes it.
struct Question: Decodable {
    let id: String
    let ask: String
    let record: String
    let options: String
    let rule: String?
    let at: String?
    let from: String?
    let to: String?
    let expect: JSON?
    let rust: String

    /// All of them, from the file that `test.sh` names.
    static func all() throws -> [Question] {
        let path = try XCTUnwrap(ProcessInfo.processInfo.environment["CAREINQUIRY_ASKED"], "run test.sh, which names the vectors")
        return try JSONDecoder().decode([Question].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// What a caller is given, written as the wire writes it; of an error, that.
    func typed() async throws -> JSON {
        do {
            let (record, options) = (Data(record.utf8), try Options(json: options))
            switch ask {
            case "would_decide":
                return try await Inquiry.wouldDecide(record, options, rule: rule ?? "", at: at).json
            case "timeline":
                return try await Inquiry.timeline(record, options, from: day(from), to: day(to)).json
            default:
                return try Inquiry.evaluate(record, options).json
            }
        } catch let error as InquiryError {
            return error.json
        }
    }

    /// The bytes of the answer; `nil` where it is an error, which is typed alone.
    func bytes() async throws -> Data? {
        let (record, options) = (Data(record.utf8), Data(options.utf8))
        do {
            switch ask {
            case "would_decide":
                return try await Inquiry.wouldDecideJSON(record, options, rule: rule ?? "", at: at)
            case "timeline":
                return try await Inquiry.timelineJSON(record, options, from: day(from), to: day(to))
            default:
                return try Inquiry.evaluateJSON(record, options)
            }
        } catch let error as InquiryError {
            return try JSON(read: rust) == error.json ? nil : Data()
        }
    }

    private func day(_ text: String?) throws -> Day {
        try XCTUnwrap(text.flatMap { Day($0) })
    }

    /// Whether an answer is what a person wrote down.
    func agrees(_ found: JSON, with expect: JSON) -> Bool {
        if expect["error"] != nil || found["code"] != nil {
            return found.without("message") == expect["error"]
        }
        switch ask {
        case "would_decide":
            let offered = found.entries.flatMap { $0["sets"]?.entries ?? [] }.compactMap { $0["outcome"]?.text }
            return expect["offers"]?.texts.isSubset(of: offered) ?? false
        case "timeline":
            let (expected, changes) = (expect["changes"]?.entries ?? [], found["changes"]?.entries ?? [])
            return expected.count == changes.count && expected.allSatisfy { one in changes.contains { same($0, as: one) } }
        default:
            let findings = found["findings"]?.entries ?? []
            guard let finding = findings.first(where: { $0["rule"]?.text == rule && $0["at"] == expect["at"] }) else { return false }
            return finding["outcome"] == expect["outcome"] && finding["because"]?.texts == expect["because"]?.texts
                && finding["missing"]?.texts == expect["missing"]?.texts
        }
    }

    /// Whether a change is the one expected; it may cite more.
    private func same(_ change: JSON, as expected: JSON) -> Bool {
        let fields = ["day", "at", "from", "to"]
        let cited = change["because"]?.texts ?? []
        return fields.allSatisfy { change[$0] == expected[$0] } && expected["because"]?.texts.isSubset(of: cited) == true
    }
}
