import Foundation

/// JSON to compare: a number is the same however it is written, and an object however it is ordered.
enum JSON: Equatable, Decodable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let object = try? value.decode([String: JSON].self) {
            self = .object(object)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else {
            self = .number(try value.decode(Double.self))
        }
    }

    init(read text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    /// What stands under a key; `nil` where nothing does.
    subscript(key: String) -> JSON? {
        guard case .object(let object) = self else { return nil }
        return object[key]
    }

    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// The entries; none where it is no list.
    var entries: [JSON] {
        guard case .list(let list) = self else { return [] }
        return list
    }

    /// The texts of a list, as a set.
    var texts: Set<String> { Set(entries.compactMap(\.text)) }

    func without(_ key: String) -> JSON {
        guard case .object(var object) = self else { return self }
        object[key] = nil
        return .object(object)
    }
}

/// What can be written as JSON.
protocol Written {
    var json: JSON { get }
}

extension JSON: Written {
    var json: JSON { self }

    /// An object; a field that is `nil` is `null`.
    static func fields(_ fields: [String: (any Written)?]) -> JSON {
        .object(fields.mapValues { $0?.json ?? .null })
    }

    /// An object; a field that is `nil` is no key.
    static func there(_ fields: [String: (any Written)?]) -> JSON {
        .object(fields.compactMapValues { $0?.json })
    }
}

extension String: Written {
    var json: JSON { .text(self) }
}

extension Bool: Written {
    var json: JSON { .bool(self) }
}

extension Int32: Written {
    var json: JSON { .number(Double(self)) }
}

extension Array: Written where Element: Written {
    var json: JSON { .list(map(\.json)) }
}
