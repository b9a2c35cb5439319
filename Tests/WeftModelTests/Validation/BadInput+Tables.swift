extension BadInput {
  static let tables: [BadInput] = [
    BadInput(
      "missing table", ["organizations.csv": "id\nA\n"],
      [
        "ties.csv: error: the required table ties is missing (a dataset needs ties.csv with the columns source,target,mode)"
      ]),
    BadInput(
      "misnamed table", ["organizations.csv": "id\nA\nB\n", "tiess.csv": "source,target,mode\nA,B,networked\n"],
      [
        "tiess.csv: warning: \"tiess\" is not a table of a dataset; its 1 rows are not used (did you mean \"ties\"?)",
        "ties.csv: error: the required table ties is missing (is it tiess.csv? rename it to ties.csv)",
      ]),
    BadInput(
      "not a dataset", ["sales.csv": "month,amount\n1,2\n"],
      [
        "sales.csv: warning: \"sales\" is not a table of a dataset; its 1 rows are not used (tables: organizations, ties, territories, zones, zone_members, alliances, memberships, activities, participations, exchanges, demands, resources, projects, tasks, evaluations)",
        "organizations.csv: error: the required table organizations is missing (a dataset needs organizations.csv with the columns id)",
        "ties.csv: error: the required table ties is missing (a dataset needs ties.csv with the columns source,target,mode)",
      ]),
    BadInput(
      "nothing at all", [:],
      [
        "organizations.csv: error: the required table organizations is missing (a dataset needs organizations.csv with the columns id)",
        "ties.csv: error: the required table ties is missing (a dataset needs ties.csv with the columns source,target,mode)",
      ]),
    BadInput(
      "empty file", ["organizations.csv": "", "ties.csv": "source,target,mode\n"],
      [
        "organizations.csv: error: the file is empty (was it saved completely?)"
      ]),
    BadInput(
      "table twice", ["organizations.csv": "id\nA\n", "nodes.csv": "id\nA\n", "ties.csv": "source,target,mode\n"],
      ["organizations.csv: error: organizations.csv and nodes.csv both are the table organizations (keep one of them)"]),
    BadInput(
      "other file", ["organizations.csv": "id\nA\n", "ties.csv": "source,target,mode\n", "dataset.yml2": "title: x\n"],
      ["dataset.yml2: note: the file is not a table and is not used (did you mean \"dataset.yml\"?)"]),
    BadInput(
      "B10 ragged row", ties: "source,target,mode\nA,B,networked,9\nA,C,networked\n",
      [
        "ties.csv:2:15: error: the row has 4 fields where the header has 3 (put text that holds the delimiter in quotes)"
      ]),
    BadInput(
      "B23 same heading twice", ties: "source,target,mode,来源\nA,B,networked,C\n",
      [
        "ties.csv:1:20: error: columns \"source\" (ties.csv:1:1) and \"来源\" both mean source (rename or delete one of them)"
      ]),
    BadInput(
      "B26 column missing", ties: "source,targett,mode\nA,B,networked\n",
      ["ties.csv:1:8: error: column \"target\" is missing (is it \"targett\"? rename that column)"]),
    BadInput(
      "unknown column", ties: "source,target,mode,wieght,colour\nA,B,networked,2,red\n",
      [
        "ties.csv:1:20: warning: column \"wieght\" is not a column of ties: not used (did you mean \"weight\"?)",
        "ties.csv:1:27: warning: column \"colour\" is not a column of ties: not used (columns: source, target, mode, weight, directed, layers, start, end, note, purpose, provenance)",
      ]),
    BadInput(
      "own column", organizations: "id,name,staff,domian\nA,a,3,rural\n",
      [
        "organizations.csv:1:15: warning: column \"domian\" is not a column of organizations: kept as a column of your own (did you mean \"domain\"?)"
      ]),
    BadInput(
      "unknown domain", organizations: "id,domain\nA,rurall\nB,Church\nC,农村\n",
      [
        "organizations.csv:2:3: warning: domain \"rurall\" is not one of the model's and is kept as the dataset's own (did you mean \"rural\"?)"
      ]),
    BadInput(
      "dataset.yml",
      [
        "organizations.csv": "id,单位级别\nA,3\n", "ties.csv": "source,target,mode\n",
        "dataset.yml": "titel: x\nthreshold: 2\ncolumns:\n  organizations: {单位级别: rnak}\ndomains:\n  a: {color: red}\n",
      ],
      [
        "dataset.yml:1:1: error: unknown key \"titel\" (did you mean \"title\"?)",
        "dataset.yml:2:12: error: \"2\" stands where a number in 0 … 1 is expected (write a number in 0 … 1)",
        "dataset.yml:4:25: error: there is no column \"rnak\" (did you mean \"rank\"?)",
        "dataset.yml:6:14: error: \"red\" stands where a colour such as \"#1F77B4\" (with quotes) is expected (write a colour such as \"#1F77B4\" (with quotes))",
      ]),
    BadInput(
      "B30 quotes left open", ties: "source,target,mode,note\nA,B,networked,\"x\nA,C,networked,y\n",
      ["ties.csv:2:15: error: the quote opened here is never closed (close it, or write a quote inside quotes twice)"]),
    BadInput("B01 CRLF", ties: "source,target,mode\r\nA,B,networked\r\nB,C,networked\r\n"),
    BadInput("B02 CR", ties: "source,target,mode\rA,B,networked\rB,C,networked\r"),
    BadInput(
      "B05 blank lines", ties: "source,target,mode\n\nA,B,networked\n , ,\nB,C,networked\n",
      [
        "ties.csv:2:1: warning: 1 blank row(s) are skipped (delete them)",
        "ties.csv:4:1: error: source is empty (fill the cell or delete the row)",
        "ties.csv:4:3: error: target is empty (fill the cell or delete the row)",
        "ties.csv:4:5: error: mode is empty (fill the cell or delete the row)",
      ]),
    BadInput(
      "B11 delimiter at the end", ties: "source,target,mode,\nA,B,networked,\n",
      [
        "ties.csv:1:20: warning: 2 row(s) end in a delimiter; the empty column is left out (delete the delimiters at the ends of lines)"
      ]),
    BadInput("B16 quoted and semicolons", ties: "\"source\";\"target\";\"mode\"\n\"A\";\"B\";\"networked\"\n"),
    BadInput(
      "B17 delimiter changes", ties: "source,target,mode\nA,B,networked\nA;C;networked\nB;C;networked\n",
      [
        "ties.csv:3:1: error: from here 2 row(s) are divided by \";\" instead of \",\" (use one delimiter in the whole file)"
      ]),
    BadInput(
      "B18 one column", ties: "a;b\nx\n",
      [
        "ties.csv:2:1: error: the row has 1 fields where the header has 2 (put text that holds the delimiter in quotes)",
        "ties.csv:1: error: column \"source\" is missing (columns here: \"a\", \"b\")",
        "ties.csv:1: error: column \"target\" is missing (columns here: \"a\", \"b\")",
        "ties.csv:1: error: column \"mode\" is missing (columns here: \"a\", \"b\")",
      ]),
    BadInput(
      "B20 title above", ties: "# ties of 2021\nsource,target,mode\nA,B,networked\n",
      [
        "ties.csv:1:1: warning: 1 line(s) above the header are not part of the table and are skipped (check that no row of data was skipped)"
      ]),
    BadInput(
      "B22 header again", ties: "source,target,mode\nA,B,networked\nsource,target,mode\nB,C,networked\n",
      ["ties.csv:3:1: warning: the header stands here again; the row is left out (were several files joined into one?)"]
    ),
    BadInput(
      "B25 headings in other dress", ties: " SOURCE\u{A0},来源方?,Mode\nA,B,networked\n",
      [
        "ties.csv:1:1: warning: white space around the heading \"SOURCE\" is ignored (delete the space)",
        "ties.csv:1: error: column \"target\" is missing (columns here: \"SOURCE\", \"来源方?\", \"Mode\")",
      ]),
    BadInput(
      "B32 web page", ties: "<html><table><tr><td>A</td></tr></table></html>",
      [
        "ties.csv: error: the file is a web page, not a table (export again as CSV or .xlsx; some systems save web pages under the name .xls)"
      ]),
  ]
}
