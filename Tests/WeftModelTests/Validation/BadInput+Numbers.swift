extension BadInput {
  static let numbers: [BadInput] = [
    weight(
      "D01 decimal comma", "\"1,5\"",
      ["ties.csv:2:15: warning: the comma in weight is read as the decimal mark: \"1,5\" is 1.5 (write 1.5)"]),
    weight(
      "D02 thousands or decimal", "\"1,234\"",
      [
        "ties.csv:2:15: error: weight is \"1,234\": the comma may be a decimal mark or group thousands (write 1.234 or 1234, or say --decimal comma or point)"
      ]),
    weight(
      "D03 full width", "１２．５",
      ["ties.csv:2:15: warning: full-width digits in weight are read as plain digits: \"１２．５\" is 12.5 (write 12.5)"]),
    weight(
      "D03 full width integer", "１２",
      ["ties.csv:2:15: warning: full-width digits in weight are read as plain digits: \"１２\" is 12 (write 12)"]),
    weight(
      "D05 not a number", "NaN",
      [
        "ties.csv:2:15: error: weight is \"NaN\", which is not a number (leave the cell empty where the value is unknown)"
      ]),
    weight(
      "D05 lower case", "nan",
      [
        "ties.csv:2:15: error: weight is \"nan\", which is not a number (leave the cell empty where the value is unknown)"
      ]),
    weight(
      "D06 infinite", "1e400",
      ["ties.csv:2:15: error: weight is \"1e400\", which is not finite (give a finite number)"]),
    weight(
      "D06 by name", "Infinity",
      ["ties.csv:2:15: error: weight is \"Infinity\", which is not finite (give a finite number)"]),
    weight(
      "D07 hexadecimal", "0x10",
      [
        "ties.csv:2:15: error: weight is \"0x10\", which is not written as a number (write digits, a point and perhaps an exponent: 1234.5, 1e-3)"
      ]),
    weight(
      "D08 grouped", "1_000",
      [
        "ties.csv:2:15: error: weight is \"1_000\", which is not written as a number (write digits, a point and perhaps an exponent: 1234.5, 1e-3)"
      ]),
    weight(
      "D10 unit", "3次",
      [
        "ties.csv:2:15: error: weight is \"3次\": a number with a unit (keep the digits only and name the unit in the heading)"
      ]),
    weight(
      "D10 per cent", "10%",
      [
        "ties.csv:2:15: error: weight is \"10%\": a number with a unit (keep the digits only and name the unit in the heading)"
      ]),
    BadInput(
      "D11 blank", ties: "source,target,mode,weight\nA,B,networked,2\nA,C,networked,\nB,C,networked, \n",
      [
        "ties.csv:3:15: warning: 2 blank cells in weight count as 1 (fill the cells, or say with --missing-weight what they mean)"
      ]),
    weight(
      "D12 zero", "0",
      [
        "ties.csv:2:15: error: weight is 0, and must be > 0 (delete the row if there is no tie; leave the cell blank for 1)"
      ]),
    weight(
      "D12 minus zero", "-0.0",
      [
        "ties.csv:2:15: error: weight is 0, and must be > 0 (delete the row if there is no tie; leave the cell blank for 1)"
      ]),
    weight(
      "D13 negative", "-1",
      ["ties.csv:2:15: error: weight is \"-1\", and must be > 0 (a weight is a strength: larger = closer)"]),
    weight(
      "D13 Unicode minus", "−1",
      ["ties.csv:2:15: error: weight is \"−1\", and must be > 0 (a weight is a strength: larger = closer)"]),
    weight(
      "D15 tiny", "1e-320",
      ["ties.csv:2:15: warning: weight is 1e-320, far below any other strength (check the exponent)"]),
    BadInput(
      "D16 overflow", ties: "source,target,mode,weight\nA,B,networked,1e308\nA,C,networked,1e308\n",
      ["ties.csv: error: the weights add up to more than a number can hold (divide all weights by one factor)"]),
    weight(
      "D18 beyond 2^53", "9007199254740993",
      [
        "ties.csv:2:15: warning: 9007199254740993 is beyond 2⁵³ and cannot be held exactly: \"9007199254740993\" is 9007199254740992.0 (write 9007199254740992.0)"
      ]),
    weight(
      "D20 in brackets", "(5)",
      [
        "ties.csv:2:15: error: weight is \"(5)\", which is not written as a number (write digits, a point and perhaps an exponent: 1234.5, 1e-3)"
      ]),
    start(
      "D21 day or month first", "3/4/2021",
      ["ties.csv:2:15: warning: start \"3/4/2021\" could be two days and is taken as blank (write dates as 2021-06-05)"]
    ),
    start(
      "D21 Chinese", "2021年3月4日",
      ["ties.csv:2:15: warning: start \"2021年3月4日\" is read as 2021-03-04 (write dates as 2021-06-05)"]),
    start(
      "D21 day number", "44259",
      ["ties.csv:2:15: warning: start \"44259\" is read as 2021-03-04 (write dates as 2021-06-05)"]),
    start(
      "D21 slashes", "2021/3/4",
      ["ties.csv:2:15: warning: start \"2021/3/4\" is read as 2021-03-04 (write dates as 2021-06-05)"]),
    start(
      "D21 day first", "25/4/2021",
      ["ties.csv:2:15: warning: start \"25/4/2021\" is read as 2021-04-25 (write dates as 2021-06-05)"]),
    start(
      "D21 midnight", "2021-03-04 00:00:00",
      ["ties.csv:2:15: warning: start \"2021-03-04 00:00:00\" is read as 2021-03-04 (write dates as 2021-06-05)"]),
    start(
      "D21 month alone", "2021-03",
      ["ties.csv:2:15: error: start is \"2021-03\", which is not a day (write dates as 2021-06-05; blank = open)"]),
    start(
      "D21 no such day", "2021-02-30",
      ["ties.csv:2:15: error: start is \"2021-02-30\", which is not a day (write dates as 2021-06-05; blank = open)"]),
    BadInput(
      "D21 end before start",
      ties: "source,target,mode,start,end\nA,B,networked,2021-05-01,2021-04-01\nA,C,networked,2021-05-01,2021-05-01\n",
      [
        "ties.csv:2:26: error: ends on 2021-04-01, before it starts on 2021-05-01 (swap or correct the two days)",
        "ties.csv:3:26: warning: start and end are one day: the row is never in force (end is the first day no longer in force)",
      ]),
    BadInput(
      "D23 all zero", ties: "source,target,mode,weight\nA,B,networked,0\nA,C,networked,0\n",
      [
        "ties.csv:2:15: error: weight is 0, and must be > 0 (delete the row if there is no tie; leave the cell blank for 1)",
        "ties.csv:3:15: error: weight is 0, and must be > 0 (delete the row if there is no tie; leave the cell blank for 1)",
      ]),
    BadInput(
      "rank not whole", organizations: "id,rank\nA,3\nB,2.5\nC,局级\nD,４\n",
      [
        "organizations.csv:3:3: error: rank is \"2.5\", which is not a whole number (write digits only, such as 3; blank = not known)",
        "organizations.csv:4:3: error: rank is \"局级\", which is not a whole number (write digits only, such as 3; blank = not known)",
        "organizations.csv:5:3: warning: full-width digits in rank are read as plain digits: \"４\" is 4 (write 4)",
      ]),
  ]

  private static func weight(_ id: String, _ text: String, _ lines: [String] = []) -> BadInput {
    BadInput(id, ties: "source,target,mode,weight\nA,B,networked,\(text)\n", lines)
  }

  private static func start(_ id: String, _ text: String, _ lines: [String] = []) -> BadInput {
    BadInput(id, ties: "source,target,mode,start\nA,B,networked,\(text)\n", lines)
  }
}
