import CareInquiry
import Foundation

/// What the screen shows.
public enum Screen: Hashable, Sendable {
    /// Nothing yet.
    case reading
    /// What was promised by a day, and what has happened; with a question, where one was asked for and there is one.
    case shown(day: Day, chapters: [Chapter], question: String?)
    /// That the record cannot be read, or does not go as far as the day. The code is for whoever helps; nothing of the record is in it.
    case unreadable(sentence: String, code: String)
}

/// The screen on which a young person reads, offline, what was promised and what has happened.
///
/// Whatever draws it is told of each new state. Where it is closed, it gives up what it asked.
@MainActor
public final class PromisesModel {
    /// What to show now.
    public private(set) var screen = Screen.reading {
        didSet { changed(screen) }
    }

    private let read: @Sendable () async throws -> Data
    private let changed: @MainActor (Screen) -> Void
    private(set) var asking: Task<Void, Never>?

    /// `read` gives the record, as often as it is asked; `changed` is told of each new state.
    public init(read: @escaping @Sendable () async throws -> Data, changed: @escaping @MainActor (Screen) -> Void = { _ in }) {
        self.read = read
        self.changed = changed
    }

    /// Shows another day: today (`Day(Date(), in: .current)`), or a birthday, or the day of the last review.
    public func show(_ day: Day) {
        screen = .reading
        ask { [read] in
            .shown(day: day, chapters: try await Promises(read()).on(day), question: nil)
        }
    }

    /// Looks for a question that the young person can take to a review; on a promise that needs none it has no effect.
    public func ask(_ promise: Promise) {
        guard promise.hasQuestion, case .shown(let day, let chapters, _) = screen else { return }
        ask { [read] in
            .shown(day: day, chapters: chapters, question: try await Promises(read()).question(promise, on: day))
        }
    }

    /// Gives up what was asked.
    public func close() {
        asking?.cancel()
    }

    private func ask(_ work: @escaping @Sendable () async throws -> Screen) {
        // What was asked before is not wanted any more.
        asking?.cancel()
        asking = Task {
            let next: Screen
            do {
                next = try await work()
            } catch {
                let refusal = error as? InquiryError
                let sentence =
                    refusal?.pointer == "/as_at"
                    ? "Your record stops before this day. You can choose an earlier one."
                    : "We could not read your record. You can show this to a person who helps you."
                next = .unreadable(sentence: sentence, code: refusal?.code.rawValue ?? "no_file")
            }
            if !Task.isCancelled { screen = next }
        }
    }
}
