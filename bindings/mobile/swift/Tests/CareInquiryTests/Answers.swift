import CareInquiry
import Foundation

// Typed answers, written as the wire writes them: every field of every type is compared with Rust's JSON.

/// A word of the library as the wire spells it: `notMet` is `not_met`.
protocol Spelled: Written {}

extension Spelled {
    var json: JSON {
        var wire = ""
        for letter in "\(self)" {
            wire += letter.isUppercase ? "_\(letter.lowercased())" : "\(letter)"
        }
        return .text(wire)
    }
}

extension Outcome: Spelled {}
extension Strength: Spelled {}
extension Basis: Spelled {}
extension DocumentType: Spelled {}

extension Day: Written {
    var json: JSON { .text(description) }
}

extension Setting: Written {
    var json: JSON {
        switch self {
        case .number(let number): return .number(number)
        case .date(let day): return day.json
        }
    }
}

extension InquiryError: Written {
    var json: JSON { .fields(["code": code.rawValue, "pointer": pointer, "message": expected]) }
}

extension Edition: Written {
    var json: JSON { .fields(["id": id, "version": version, "digest": digest]) }
}

extension Report: Written {
    var json: JSON {
        var fields: [String: JSON] = [
            "library": library.json, "model": model.json,
            "subject": .fields(["document_type": subject.documentType, "record_id": subject.recordId]),
            "as_at": asAt.json, "since": since.json, "known_at": knownAt?.json ?? .null, "rulesets": rulesets.json,
            "parameters": .object(parameters.mapValues(\.json)), "summary": summary.json, "findings": findings.json,
        ]
        fields["readings"] = readings.map { .object($0.mapValues(\.json)) }
        return .object(fields)
    }
}

extension ReadingValues: Written {
    var json: JSON { .fields(["strict": strict, "central": central, "lenient": lenient]) }
}

extension Summary: Written {
    var json: JSON {
        .fields([
            "met": met, "not_met": notMet, "justified_departure": justifiedDeparture, "not_applicable": notApplicable,
            "insufficient_evidence": insufficientEvidence,
        ])
    }
}

extension Finding: Written {
    var json: JSON {
        var fields: [String: (any Written)?] = ["rule": rule, "at": at, "outcome": outcome]
        fields["readings"] = readings.map { JSON.fields(["strict": $0.strict, "central": $0.central, "lenient": $0.lenient]) }
        if because != nil {
            fields["revision"] = revision
            fields["strength"] = strength
            fields["basis"] = basis
            fields["because"] = because
            fields["missing"] = missing
            fields["message"] = words?.message
            fields["action"] = words?.action
            fields["plain"] = words.map { "\($0.promise) \($0.happened)" }
        }
        return .there(fields)
    }
}

extension Timeline: Written {
    var json: JSON {
        .fields([
            "library": library, "record_id": recordId, "from": from, "to": to, "rulesets": rulesets,
            "placements": placements, "changes": changes,
        ])
    }
}

extension Home: Written {
    var json: JSON { .fields(["at": at, "from": from, "until": until]) }
}

extension Change: Written {
    var json: JSON { .fields(["day": day, "rule": rule, "at": at, "from": from, "to": to, "because": because]) }
}

extension WouldDecide: Written {
    var json: JSON {
        .fields([
            "rule": rule, "at": at, "outcome": Outcome.insufficientEvidence,
            "question": JSON.fields(["practitioner": question.practitioner, "plain": question.plain]), "sets": sets,
        ])
    }
}

extension FactSet: Written {
    var json: JSON { .fields(["outcome": outcome, "facts": facts]) }
}

extension Fact: Written {
    var json: JSON {
        .there([
            "pointer": pointer, "in_words": inWords, "values": Fact.read(values), "from": between.map { Fact.read($0.from) },
            "to": between.map { Fact.read($0.to) }, "written": written ? true : nil, "written_list": writtenList ? true : nil,
            "copy_of": copyOf.isEmpty ? nil : copyOf, "list_of": listOf.isEmpty ? nil : listOf,
        ])
    }

    private static func read(_ values: [String]) -> [JSON]? {
        values.isEmpty ? nil : values.map(read)
    }

    /// A value as JSON; text that is none is compared as it stands.
    private static func read(_ value: String) -> JSON {
        (try? JSON(read: value)) ?? .text(value)
    }
}

extension Problem: Written {
    var json: JSON { .fields(["code": code, "pointer": pointer, "expected": expected]) }
}
