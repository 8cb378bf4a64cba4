import CareInquiry
import Foundation

/// One thing that was promised, and what the record says of it: the library's words for a young person.
public struct Promise: Hashable, Sendable {
    /// The rule's id.
    public let rule: String
    /// The event that it is about, as a JSON Pointer; empty for the whole record.
    public let about: String
    /// What was promised.
    public let promised: String
    /// What has happened.
    public let happened: String
    /// What the rule says.
    public let outcome: Outcome

    /// Whether there is something to ask: it was not done, or the record does not say.
    public var canBeAsked: Bool { outcome == .notMet || outcome == .insufficientEvidence }

    /// Whether there is a question that would let the record say: it does not say enough now.
    public var hasQuestion: Bool { outcome == .insufficientEvidence }
}

/// What was promised about one part of life.
public struct Chapter: Hashable, Sendable {
    /// In the young person's words.
    public let title: String
    /// In the order of the rules.
    public let promises: [Promise]
}

/// One young person's record, read on the device and nowhere else.
public struct Promises: Sendable {
    private let record: Data

    /// Of a record as JSON in UTF-8.
    public init(_ record: Data) {
        self.record = record
    }

    /// What was promised by a day, and what has happened. What was not needed then is left out.
    public func on(_ day: Day) async throws -> [Chapter] {
        let themes = Dictionary(uniqueKeysWithValues: try Inquiry.rules().map { ($0.id, $0.theme) })
        let report = try Inquiry.evaluate(record, Options(asAt: day, detail: .full))
        let promises = report.findings.filter { $0.outcome != .notApplicable }.compactMap(Promise.init)
        return Promises.titles.compactMap { theme, title in
            let about = promises.filter { themes[$0.rule] == theme }
            return about.isEmpty ? nil : Chapter(title: title, promises: about)
        }
    }

    /// What to ask, so that the record says enough; `nil` where it already does.
    public func question(_ promise: Promise, on day: Day) async throws -> String? {
        guard promise.hasQuestion else { return nil }
        let decide = try await Inquiry.wouldDecide(record, Options(asAt: day), rule: promise.rule, at: promise.about)
        return decide.first?.question.plain
    }

    private static let titles: [(Theme, String)] = [
        (.relationships, "People who matter to you"),
        (.involvement, "Having a say"),
        (.transitions, "Moving and moving on"),
        (.workforce, "The people who work with you"),
        (.system, "How your care is run"),
    ]
}

extension Promise {
    /// `nil` where the report was not asked for its words.
    init?(_ finding: Finding) {
        guard let words = finding.words else { return nil }
        self.init(
            rule: finding.rule, about: finding.at, promised: words.promise, happened: words.happened, outcome: finding.outcome)
    }
}
