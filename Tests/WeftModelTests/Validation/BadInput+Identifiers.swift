extension BadInput {
  static let identifiers: [BadInput] = [
    BadInput(
      "C01 zero padding", organizations: "id\n001\n01\n1\n",
      [
        "organizations.csv:3:1: warning: \"01\" and \"001\" on line 2 differ only in leading zeros, case or spaces; they are kept apart (if one is meant, spell them alike)",
        "organizations.csv:4:1: warning: \"1\" and \"001\" on line 2 differ only in leading zeros, case or spaces; they are kept apart (if one is meant, spell them alike)",
      ]),
    BadInput("C03 long numbers", organizations: "id\n320402199001011234\n320402199001011235\n"),
    BadInput(
      "C04 turned into a number", organizations: "id\n1.23457E+17\n2.5E+10\n",
      [
        "organizations.csv:2:1: warning: \"1.23457E+17\" looks like an id that a spreadsheet turned into a number; 2 rows in all (format the column as text and fill in the ids again)"
      ]),
    BadInput("C05 no numbers", organizations: "id\n100000\n1e5\n"),
    BadInput(
      "C06 points", organizations: "id\n1\n1.0\n1.\n",
      [
        "organizations.csv:3:1: warning: \"1.0\" and \"1\" on line 2 differ only in leading zeros, case or spaces; they are kept apart (if one is meant, spell them alike)",
        "organizations.csv:4:1: warning: \"1.\" and \"1\" on line 2 differ only in leading zeros, case or spaces; they are kept apart (if one is meant, spell them alike)",
      ]),
    BadInput(
      "C08 words for nothing", organizations: "id\nNA\nNone\nnull\nnan\nN/A\n",
      [
        "organizations.csv:2:1: warning: \"NA\" is read as an id, not as a missing value; 5 rows in all (use another id if a missing value is meant)"
      ]),
    BadInput("C09 other words", organizations: "id\nTRUE\n-0\n+1\n"),
    BadInput(
      "C10 blank id", organizations: "id,name\nA,a\n,b\n \u{3000},c\n",
      [
        "organizations.csv:3:1: error: id is empty (fill the cell or delete the row)",
        "organizations.csv:4:1: error: id is empty (fill the cell or delete the row)",
      ]),
    BadInput(
      "C10 blank end", ties: "source,target,mode\nA,,networked\n,B,networked\n",
      [
        "ties.csv:2:3: error: target is empty (fill the cell or delete the row)",
        "ties.csv:3:1: error: source is empty (fill the cell or delete the row)",
      ]),
    BadInput(
      "C11 space", organizations: "id\nA01 \nA01\n",
      [
        "organizations.csv:2:1: warning: id \"A01 \" begins or ends with a space, which is part of it (delete the space)",
        "organizations.csv:3:1: warning: \"A01\" and \"A01 \" on line 2 differ only in spaces; they are kept apart (if one is meant, spell them alike)",
      ]),
    BadInput(
      "C13 NFC and NFD", organizations: "id\n\u{E9}\ne\u{301}\n",
      [
        "organizations.csv:3:1: warning: \"é\" and \"é\" on line 2 differ only in Unicode form (composed or not); they are kept apart (if one is meant, spell them alike)"
      ]),
    BadInput(
      "C14 NFKC", organizations: "id\n\u{FF21}\u{FF11}\nA1\n㈱\n(株)\n\u{FB01}\nfi\n",
      [
        "organizations.csv:3:1: warning: \"A1\" and \"Ａ１\" on line 2 differ only in width or compatibility form; they are kept apart (if one is meant, spell them alike)",
        "organizations.csv:5:1: warning: \"(株)\" and \"㈱\" on line 4 differ only in width or compatibility form; they are kept apart (if one is meant, spell them alike)",
        "organizations.csv:7:1: warning: \"fi\" and \"ﬁ\" on line 6 differ only in width or compatibility form; they are kept apart (if one is meant, spell them alike)",
      ]),
    BadInput(
      "C15 case", organizations: "id\nZhang\nZHANG\n",
      [
        "organizations.csv:3:1: warning: \"ZHANG\" and \"Zhang\" on line 2 differ only in case; they are kept apart (if one is meant, spell them alike)"
      ]),
    BadInput(
      "C16 homoglyph", organizations: "id\ncat\nc\u{430}t\n",
      [
        "organizations.csv:3:1: warning: \"cаt\" and \"cat\" on line 2 differ only in letters that look alike; they are kept apart (if one is meant, spell them alike)"
      ]),
    BadInput(
      "C18 control", organizations: "id,name\n\"A\n1\",a\nB\t2,b\n",
      [
        "organizations.csv:2:1: warning: id \"A\\u{a}1\" has a control character in it (delete it)",
        "organizations.csv:4:1: warning: id \"B\\u{9}2\" has a control character in it (delete it)",
      ]),
    BadInput(
      "C19 same row twice", organizations: "id,name\nA,a\nB,b\nA,a\n",
      [
        "organizations.csv:4:1: warning: \"A\" repeats line 2 cell for cell and is counted once (delete one of the rows)"
      ]),
    BadInput(
      "C20 contradiction", organizations: "id,name\nA,a\nB,b\nA,c\n",
      [
        "organizations.csv:4:1: error: \"A\" stands on line 2 too, with another name: \"a\" there, \"c\" here (give one of them another id, or keep one row)"
      ]),
    BadInput(
      "C21 unknown end", ties: "source,target,mode\nA,B,networked\nA,D2,networked\nX-very-far,B,networked\n",
      [
        "ties.csv:3:3: error: organisation \"D2\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
        "ties.csv:4:1: error: organisation \"X-very-far\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
      ]),
    BadInput(
      "C23 long id", organizations: "id\n" + String(repeating: "x", count: 10_000) + "\n",
      [
        "organizations.csv:2:1: warning: id of 10000 characters; pictures show the first 200 (use a short id and put the text in name)"
      ]),
    BadInput(
      "C24 paths", organizations: "id\n../a\nC:\\b\n/etc/passwd\n"),
    BadInput("C25 markup", organizations: "id\n\"<b>&\"\"\"\n]]>\n{{x}}\n${x}\n"),
    BadInput("C26 emoji", organizations: "id\n👩‍👩‍👧\n👍🏽\n"),
    BadInput(
      "C28 names for ids", ties: "source,target,mode\nHall,School,networked\nSchool,Firm,networked\n",
      [
        "ties.csv: error: no tie names an organisation by its id; the ties seem to use the column name (put the ids in source and target)",
        "ties.csv:2:1: error: organisation \"Hall\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
        "ties.csv:2:6: error: organisation \"School\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
        "ties.csv:3:1: error: organisation \"School\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
        "ties.csv:3:8: error: organisation \"Firm\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
      ]),
  ]
}
