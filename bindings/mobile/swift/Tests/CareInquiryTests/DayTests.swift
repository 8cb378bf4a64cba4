import CareInquiry
import Foundation
import XCTest

final class DayTests: XCTestCase {
    func testADayIsReadAndWrittenAsInARecord() throws {
        let day = try XCTUnwrap(Day("2024-02-29"))
        XCTAssertEqual([day.year, day.month, day.day], [2024, 2, 29])
        XCTAssertEqual("\(day)", "2024-02-29")
        XCTAssertEqual(Day(year: 2024, month: 2, day: 29), day)
        XCTAssertEqual(Day("0001-01-01").map { "\($0)" }, "0001-01-01")
        XCTAssertEqual(Day("9999-12-31").map { "\($0)" }, "9999-12-31")
    }

    func testWhatIsNoDayIsNone() {
        for text in ["", "2026-3-31", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"] {
            XCTAssertNil(Day(text), text)
        }
        for text in ["0000-01-01", "+026-01-01", "2026/01/01", "2026-01-01T00:00", "٢٠٢٦-٠١-٠١", "20260101", " 2026-01-0"] {
            XCTAssertNil(Day(text), text)
        }
        XCTAssertNil(Day(year: 10000, month: 1, day: 1))
        XCTAssertNotNil(Day("2000-02-29"))
    }

    func testDaysAreInOrder() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map { try XCTUnwrap(Day($0)) }
        XCTAssertEqual(days.reversed().sorted(), days)
    }

    func testAnInstantIsADayOnlyInAZone() throws {
        // Half past eleven in the evening of 31 March by Greenwich.
        let instant = Date(timeIntervalSince1970: 1_774_999_800)
        let greenwich = try XCTUnwrap(TimeZone(secondsFromGMT: 0))
        XCTAssertEqual(Day(instant, in: greenwich), Day("2026-03-31"))
        // Summer time has begun.
        XCTAssertEqual(Day(instant, in: try XCTUnwrap(TimeZone(identifier: "Europe/London"))), Day("2026-04-01"))
        XCTAssertEqual(Day(instant, in: try XCTUnwrap(TimeZone(secondsFromGMT: -9 * 3600))), Day("2026-03-31"))
    }

    func testADayStartsInAZone() throws {
        let day = try XCTUnwrap(Day("2026-04-01"))
        let london = try XCTUnwrap(TimeZone(identifier: "Europe/London"))
        XCTAssertEqual(day.start(in: london), Date(timeIntervalSince1970: 1_774_998_000))
        // In Cairo the clock went from midnight to one o'clock on this day.
        let cairo = try XCTUnwrap(TimeZone(identifier: "Africa/Cairo"))
        let sprung = try XCTUnwrap(Day("2024-04-26"))
        XCTAssertEqual(sprung.start(in: cairo).flatMap { Day($0, in: cairo) }, sprung)
    }

    func testComponentsAreADayWhereTheyNameOne() throws {
        let day = try XCTUnwrap(Day("2026-03-31"))
        XCTAssertEqual(Day(day.dateComponents), day)
        XCTAssertNil(Day(DateComponents(year: 2026, month: 3)))
        XCTAssertNil(Day(DateComponents(year: 2026, month: 2, day: 29)))
        XCTAssertNil(Day(DateComponents(era: 0, year: 1, month: 1, day: 1)))
        // In Taiwan a date picker may count the years of the Republic, and in Thailand those of the Buddha.
        XCTAssertNil(Day(DateComponents(calendar: Calendar(identifier: .republicOfChina), era: 1, year: 115, month: 3, day: 31)))
        XCTAssertNil(Day(DateComponents(calendar: Calendar(identifier: .buddhist), year: 2569, month: 3, day: 31)))
        for identifier in [Calendar.Identifier.gregorian, .iso8601] {
            XCTAssertEqual(Day(DateComponents(calendar: Calendar(identifier: identifier), year: 2026, month: 3, day: 31)), day)
        }
    }
}
