import CareInquiryNative
import Foundation

/// Why a question could not be answered. It says what was expected and where, never what was found.
public struct InquiryError: Error, Hashable, Sendable {
    /// What kind of refusal it is; the raw value is its spelling in every language.
    public enum Code: String, CaseIterable, Sendable {
        /// The input is not JSON.
        case invalidJSON = "invalid_json"
        /// The record breaks the data model or its integrity.
        case invalidRecord = "invalid_record"
        /// The record is written in a version of the model that this library does not read.
        case unsupportedModel = "unsupported_model"
        /// The record, or a list in it, is longer than the limit.
        case tooLarge = "too_large"
        /// The record is nested more deeply than the limit.
        case tooDeep = "too_deep"
        /// No rule set has this name and version.
        case unknownRuleset = "unknown_ruleset"
        /// No rule has this id, and none begins with it.
        case unknownRule = "unknown_rule"
        /// No rule has a parameter of this name.
        case unknownParameter = "unknown_parameter"
        /// An option is not of the form, or not in the range, that it takes.
        case invalidOption = "invalid_option"
        /// The library failed; it stays usable.
        case `internal` = "internal"
    }

    /// What kind of refusal it is.
    public let code: Code
    /// Where in the input, as a JSON Pointer; `nil` where it is about no place in it.
    public let pointer: String?
    /// What was expected.
    public let expected: String
}

extension InquiryError: LocalizedError, CustomStringConvertible {
    /// Code, place and what was expected, in one line.
    public var description: String {
        let place = pointer.map { " at '\($0)'" } ?? ""
        return "\(code.rawValue)\(place): \(expected)"
    }

    /// The same, for `localizedDescription`.
    public var errorDescription: String? { description }
}

extension InquiryError {
    init(_ refusal: CareInquiryNative.CareInquiryError) {
        switch refusal {
        case .InvalidJson(let pointer, let expected): self.init(code: .invalidJSON, pointer: pointer, expected: expected)
        case .InvalidRecord(let pointer, let expected): self.init(code: .invalidRecord, pointer: pointer, expected: expected)
        case .UnsupportedModel(let pointer, let expected): self.init(code: .unsupportedModel, pointer: pointer, expected: expected)
        case .TooLarge(let pointer, let expected): self.init(code: .tooLarge, pointer: pointer, expected: expected)
        case .TooDeep(let pointer, let expected): self.init(code: .tooDeep, pointer: pointer, expected: expected)
        case .UnknownRuleset(let pointer, let expected): self.init(code: .unknownRuleset, pointer: pointer, expected: expected)
        case .UnknownRule(let pointer, let expected): self.init(code: .unknownRule, pointer: pointer, expected: expected)
        case .UnknownParameter(let pointer, let expected): self.init(code: .unknownParameter, pointer: pointer, expected: expected)
        case .InvalidOption(let pointer, let expected): self.init(code: .invalidOption, pointer: pointer, expected: expected)
        case .Internal(let pointer, let expected): self.init(code: .internal, pointer: pointer, expected: expected)
        case .Cancelled: self.init(code: .internal, pointer: nil, expected: "expected a task that waits for the answer")
        }
    }
}

/// What a caller is told of an error that the bridge threw.
func told(_ error: any Error) -> any Error {
    guard let refusal = error as? CareInquiryNative.CareInquiryError else {
        return InquiryError(code: .internal, pointer: nil, expected: "expected an answer that the package can read")
    }
    return refusal == .Cancelled ? CancellationError() : InquiryError(refusal)
}
