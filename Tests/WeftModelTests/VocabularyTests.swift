import Testing
import WeftModel

@Suite struct VocabularyTests {
  @Test func daysCountFromTheEpoch() throws {
    #expect(Day(iso: "1970-01-01")?.number == 0)
    #expect(Day(iso: "1970-01-02")?.number == 1)
    #expect(Day(iso: "2000-03-01")?.number == 11017)
    #expect(Day(iso: "1969-12-31")?.number == -1)
    for number in stride(from: -100_000, through: 200_000, by: 37) {
      #expect(try #require(Day(number: number)).number == number)
    }
  }

  @Test(arguments: ["2021-02-29", "2021-13-01", "2021-00-10", "21-01-01", "2021-1-1", "2021/01/01", "", "２０２１-01-01"])
  func daysThatAreNotInTheCalendarAreRefused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func leapDays() {
    #expect(Day(iso: "2020-02-29") != nil)
    #expect(Day(iso: "2000-02-29") != nil)
    #expect(Day(iso: "1900-02-29") == nil)
  }

  @Test func aPeriodIsHalfOpen() throws {
    let start = try #require(Day(iso: "2021-01-01"))
    let end = try #require(Day(iso: "2021-02-01"))
    let period = Period(start: start, end: end)
    #expect(period.contains(start))
    #expect(!period.contains(end))
    #expect(Period().contains(end))
  }
}
