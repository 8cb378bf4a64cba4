import CareInquiry
import Foundation

/// The command-line program: `promises child.json 2026-03-31`.
public enum Command {
    /// What it prints, what it says on standard error, and what it exits with: 0, or 2 where it cannot.
    public static func run(_ arguments: [String]) async -> (out: String, err: String, status: Int32) {
        guard arguments.count == 2 else {
            return ("", "expected the file of a record and a day: promises child.json 2026-03-31\n", 2)
        }
        guard let day = Day(arguments[1]) else {
            return ("", "expected a day written YYYY-MM-DD\n", 2)
        }
        guard let record = FileManager.default.contents(atPath: arguments[0]) else {
            return ("", "expected a file that can be read\n", 2)
        }
        do {
            return (try await Promises(record).on(day).map(text).joined(), "", 0)
        } catch let error as InquiryError {
            return ("", [error.code.rawValue, error.pointer].compactMap { $0 }.joined(separator: " at ") + "\n", 2)
        } catch {
            return ("", "expected an answer\n", 2)
        }
    }

    private static func text(_ chapter: Chapter) -> String {
        let promises = chapter.promises.map { "  \(mark($0.outcome)) \($0.promised) \($0.happened)\n" }
        return "\(chapter.title)\n\(promises.joined())\n"
    }

    private static func mark(_ outcome: Outcome) -> String {
        switch outcome {
        case .met: return "+"
        case .notMet: return "-"
        case .justifiedDeparture: return "~"
        default: return "?"
        }
    }
}
