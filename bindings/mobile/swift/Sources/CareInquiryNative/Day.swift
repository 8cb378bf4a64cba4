import Foundation

/// A calendar day of the Gregorian calendar, without a time or a zone.
///
/// A `Date` is an instant, and at one instant it is Monday in London and Tuesday in Auckland: it becomes a day only in a time
/// zone that you name. There is no "today" here for the same reason.
public struct Day: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// From 1 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// Of the month, from 1.
    public let day: Int

    /// A day by its numbers; `nil` where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day as it is written in a record, `2026-03-31`; `nil` for any other text.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == Day.hyphen, bytes[7] == Day.hyphen else { return nil }
        guard let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]), let day = Day.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that it is in a time zone at an instant; `nil` outside the years 1 to 9999.
    public init?(_ date: Date, in zone: TimeZone) {
        self.init(Day.calendar(in: zone).dateComponents([.era, .year, .month, .day], from: date))
    }

    /// The day that components name, as a date picker gives them; `nil` where one lacks, where they are of another calendar than
    /// the Gregorian, or where that has no such day.
    public init?(_ components: DateComponents) {
        guard [nil, .gregorian, .iso8601].contains(components.calendar?.identifier) else { return nil }
        guard components.era ?? 1 == 1 else { return nil }
        guard let year = components.year, let month = components.month, let day = components.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month and day, and no calendar or zone.
    public var dateComponents: DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    /// The first instant of the day in a time zone.
    public func start(in zone: TimeZone) -> Date? {
        let calendar = Day.calendar(in: zone)
        // Where a clock goes forward at midnight, the day begins later.
        return calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12)).map(calendar.startOfDay(for:))
    }

    /// As it is written in a record: `2026-03-31`.
    public var description: String {
        "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
    }

    /// The earlier day is the lesser.
    public static func < (one: Day, other: Day) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// A day that the library answers with.
    init(answered text: String) throws {
        guard let day = Day(text) else { throw UnreadableAnswer() }
        self = day
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: return 31
        }
    }

    private static func calendar(in zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }
}

/// The library answered with what is no day: it and the package are of different versions.
struct UnreadableAnswer: Error {}
