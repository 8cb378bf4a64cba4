import CareInquiryNative
import Foundation

/// The questions that can be asked of a record. A record is JSON in UTF-8, as it is read from a file or a network.
///
/// Each throws an ``InquiryError``. Those that are `async` may take long: they work on threads of their own, and where their
/// task is cancelled they end at once with a `CancellationError`.
public enum Inquiry {
    /// Judges one record.
    public static func evaluate(_ record: Data, _ options: Options) throws -> Report {
        try answer { try CareInquiryNative.evaluate(record: record, options: options) }
    }

    /// Judges one record. Options and report are JSON: the bytes that every language gives.
    public static func evaluateJSON(_ record: Data, _ options: Data) throws -> Data {
        try answer { try CareInquiryNative.evaluateJson(record: record, options: options) }
    }

    /// Judges many records on all cores, and gives for each, in their order, its report or why there is none.
    public static func evaluateMany(_ records: [Data], _ options: Options) async throws -> [Result<Report, InquiryError>] {
        let evaluated = try await answer { canceller in
            try await CareInquiryNative.evaluateMany(records: records, options: options, canceller: canceller)
        }
        return evaluated.map { one in
            switch one {
            case .judged(let report): return .success(report)
            case .refused(let error): return .failure(InquiryError(error))
            }
        }
    }

    /// Every problem of a record, in the order in which they stand: none where it is valid.
    public static func validate(_ record: Data) throws -> [Problem] {
        try answer { try CareInquiryNative.validate(record: record) }
    }

    /// Every problem of a record, as JSON: the bytes that every language gives.
    public static func validateJSON(_ record: Data) throws -> Data {
        try answer { try CareInquiryNative.validateJson(record: record) }
    }

    /// For the findings of a rule that lack evidence (all of them, or the one at a pointer): the smallest sets of facts that
    /// would decide it, and the outcome that each gives.
    public static func wouldDecide(_ record: Data, _ options: Options, rule: String, at: String? = nil) async throws -> [WouldDecide] {
        try await answer { canceller in
            try await CareInquiryNative.wouldDecide(record: record, options: options, rule: rule, at: at, canceller: canceller)
        }
    }

    /// As ``wouldDecide(_:_:rule:at:)``. Options and answer are JSON: the bytes that every language gives.
    public static func wouldDecideJSON(_ record: Data, _ options: Data, rule: String, at: String? = nil) async throws -> Data {
        try await answer { canceller in
            try await CareInquiryNative.wouldDecideJson(record: record, options: options, rule: rule, at: at, canceller: canceller)
        }
    }

    /// Outcomes of one record from one day to another: only what changes, and why. The day in the options only has to go with the rest of them.
    public static func timeline(_ record: Data, _ options: Options, from: Day, to: Day) async throws -> Timeline {
        try await answer { canceller in
            try await CareInquiryNative.timeline(record: record, options: options, from: from, to: to, canceller: canceller)
        }
    }

    /// As ``timeline(_:_:from:to:)``. Options and answer are JSON: the bytes that every language gives.
    public static func timelineJSON(_ record: Data, _ options: Data, from: Day, to: Day) async throws -> Data {
        try await answer { canceller in
            try await CareInquiryNative.timelineJson(record: record, options: options, from: from, to: to, canceller: canceller)
        }
    }

    /// Every rule set.
    public static func rulesets() throws -> [RuleSet] {
        try answer { try CareInquiryNative.rulesets() }
    }

    /// The rules of rule sets, each as `id@version`, or `id` for its newest; of the newest `care-inquiry` where none is named.
    public static func rules(of rulesets: [String] = []) throws -> [Rule] {
        try answer { try CareInquiryNative.rules(rulesets: rulesets) }
    }

    /// One rule, by its id: `CI-5.6.1/a`.
    public static func rule(_ id: String) throws -> Rule {
        try answer { try CareInquiryNative.rule(id: id) }
    }

    /// A JSON Schema, by the type of document (`child`, `local_authority`), or of what is answered: `answers`.
    public static func schema(_ name: String) throws -> String {
        try answer { try CareInquiryNative.schema(name: name) }
    }
}

extension Options {
    /// Reads options from JSON, as every language writes them: `{"as_at": "2026-03-31", "select": ["CI-5"]}`.
    public init(json: String) throws {
        self = try answer { try CareInquiryNative.readOptions(json: json) }
    }
}

/// A parameter that is a number is set as one: `["near_max_miles": 10]`.
extension Setting: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral number: Int) {
        self = .number(number: Double(number))
    }

    public init(floatLiteral number: Double) {
        self = .number(number: number)
    }
}

/// Asks the bridge, and throws what a caller can read.
func answer<Answer>(_ ask: () throws -> Answer) throws -> Answer {
    do {
        return try ask()
    } catch {
        throw told(error)
    }
}

/// Asks the bridge, and gives the question up where the task is cancelled.
func answer<Answer: Sendable>(_ ask: @Sendable (Canceller) async throws -> Answer) async throws -> Answer {
    try Task.checkCancellation()
    do {
        let canceller = try Canceller()
        return try await withTaskCancellationHandler {
            try await ask(canceller)
        } onCancel: {
            // It cannot fail but for a panic; then the answer comes, late.
            try? canceller.cancel()
        }
    } catch {
        throw told(error)
    }
}
