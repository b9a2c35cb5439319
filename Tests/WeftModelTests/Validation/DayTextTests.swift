import Testing

@testable import WeftModel

@Suite struct DayTextTests {
  private static func day(_ text: String) -> String {
    switch DayText.read(text, column: "start") {
    case .blank: "blank"
    case .value(let day): day?.iso ?? "open"
    case .doubtful(let day, let remarks): "\(day?.iso ?? "open") \(remarks.map(\.code).joined())"
    case .refused(let remark): remark.code
    }
  }

  @Test(arguments: [
    ("2021-06-05", "2021-06-05"), ("", "blank"), (" ", "blank"), ("2021年6月5日", "2021-06-05 W-DATE-FORM"),
    ("2021.6.5", "2021-06-05 W-DATE-FORM"), ("20210605", "2021-06-05 W-DATE-FORM"),
    ("２０２１－０６－０５", "2021-06-05 W-DATE-FORM"), ("44352", "2021-06-05 W-DATE-FORM"),
    ("6/5/2021", "open W-DATE-AMBIGUOUS"),
    ("13/5/2021", "2021-05-13 W-DATE-FORM"), ("5/13/2021", "2021-05-13 W-DATE-FORM"),
    ("5/5/2021", "2021-05-05 W-DATE-FORM"), ("2021-06-05T00:00:00", "2021-06-05 W-DATE-FORM"), ("2021-13-05", "E-DATE"),
    ("2021-02-29", "E-DATE"), ("2020-02-29", "2020-02-29"), ("soon", "E-DATE"), ("2021", "E-DATE"), ("--", "E-DATE"),
    ("99999999999999999999", "E-DATE"), ("2021-06-05 12:30", "E-DATE"), ("2021//5", "E-DATE"), ("日", "E-DATE"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(Self.day(text) == expected) }

  @Test func everyDayOfFourCenturiesCountsOneMoreAndBack() {
    var number = (Day(iso: "1970-01-01").map(\.number) ?? -1) - 1
    #expect(number == -1)
    for year in 1970...2370 {
      for month in 1...12 {
        for day in 1...31 {
          guard let found = Day(year: year, month: month, day: day) else { continue }
          number += 1
          #expect(found.number == number && Day(number: number) == found)
        }
      }
    }
  }
}
