extension BadInput {
  static let planes: [BadInput] = [
    territories(
      "circle", "id,parent,level\nA,B,town\nB,C,town\nC,A,town\nD,,county\n",
      [
        "territories.csv:2:3: error: territories contain one another: A → B → C → A (leave the parent of the highest one blank)"
      ]),
    territories(
      "its own parent", "id,parent,level\nA,A,town\n",
      ["territories.csv:2:3: error: territories contain one another: A → A (leave the parent of the highest one blank)"]
    ),
    territories(
      "unknown parent", "id,parent,level\nK,,county\nT1,L,town\n",
      [
        "territories.csv:3:4: error: territory \"L\" is not in territories.csv (add it to territories.csv, or correct the id)"
      ]),
    territories(
      "orphan", "id,parent,level\nK,,county\nT1,K,town\nT2,,town\n",
      [
        "territories.csv:4:4: warning: territory \"T2\" has no parent, though others of level town have one (fill in its parent)"
      ]),
    territories(
      "no level", "id,parent,level\nK,,county\nT1,K,\nT2,K,town\n",
      ["territories.csv:3:6: warning: territory \"T1\" has no level (fill in county, town, village …)"]),
    territories(
      "no level column", "id,parent\nK,\nT1,K\n",
      [
        "territories.csv: warning: no column `level`: every organisation's plane is its own territory (add level, such as county, town, village)"
      ]),
    territories(
      "no such plane", "id,parent,level\nK,,county\nV,K,village\n",
      [
        "territories.csv: warning: no territory has the level town: every organisation's plane is its own territory (choose with plane: in dataset.yml or --plane: county, village)"
      ]),
    records(
      "membership of nobody",
      ["alliances.csv": "id\nL1\n", "memberships.csv": "alliance,organization\nL1,A\nL1,Z\nL2,A\n"],
      [
        "memberships.csv:3:4: error: organisation \"Z\" is not in organizations.csv (add it to organizations.csv, or correct the id)",
        "memberships.csv:4:1: error: alliance \"L2\" is not in alliances.csv (did you mean \"L1\"?)",
      ]),
    records(
      "no table of alliances", ["memberships.csv": "alliance,organization\nL1,A\n"],
      [
        "alliances.csv: warning: there is no table alliances; 1 are known by id alone (add alliances.csv to say more of them)"
      ]),
    records(
      "taking part twice",
      [
        "activities.csv": "id,date\nE1,2021-01-01\n", "participations.csv": "activity,organization\nE1,A\nE1,A\nE1,B\n",
      ],
      ["participations.csv:3:4: warning: stands in the table already and counts once (delete one of the rows)"]),
    records(
      "zone member of both", ["zones.csv": "id\nZ\n", "zone_members.csv": "zone,territory,organization\nZ,,\nZ,,A\n"],
      [
        "zone_members.csv:2:1: error: a zone's member is one territory or one organisation; here both are blank (fill in exactly one of the two; use a second row)"
      ]),
    records(
      "tasks", ["tasks.csv": "task,step,source,target\nt,1,A,B\nt,1,B,C\nt,two,A,B\n"],
      [
        "tasks.csv:3:3: error: task \"t\" has step 1 on line 2 already (number the steps 1, 2, 3 …)",
        "tasks.csv:4:3: error: step is \"two\", which is not a whole number (write digits only, such as 3; blank = not known)",
      ]),
    records(
      "evaluations", ["evaluations.csv": "organization,method,score\nA,台账,80\nB,telephone,90\nC,visit,\nA,visit,-1\n"],
      [
        "evaluations.csv:3:3: error: method is \"telephone\", which is none of its values (one of: document 材料, meeting 会议, visit 走访, public 群众评议)",
        "evaluations.csv:4:9: error: score is empty (fill the cell or delete the row)",
      ]),
    records(
      "projects", ["projects.csv": "id,status\np1,done\np2,finishd\np1,open\n"],
      [
        "projects.csv:3:4: error: status is \"finishd\", which is none of its values (did you mean \"finished\"?)",
        "projects.csv:4:1: error: \"p1\" stands on line 2 too, with another status: \"done\" there, \"open\" here (give one of them another id, or keep one row)",
      ]),
    records(
      "exchange with itself", ["exchanges.csv": "source,target,amount\nA,A,1\nA,B,-2\n"],
      [
        "exchanges.csv:2:3: error: \"A\" is tied to itself (delete the row or correct one end)",
        "exchanges.csv:3:5: error: amount is \"-2\", and must be > 0 (a weight is a strength: larger = closer)",
      ]),
    records(
      "territory of nowhere", ["territories.csv": "id,level\nT1,town\n", "alliances.csv": "id,territory\nL1,T2\n"],
      ["alliances.csv:2:4: error: territory \"T2\" is not in territories.csv (did you mean \"T1\"?)"]),
  ]

  private static func territories(_ id: String, _ text: String, _ lines: [String] = []) -> BadInput {
    BadInput(id, ["organizations.csv": "id\nO\n", "ties.csv": "source,target,mode\n", "territories.csv": text], lines)
  }

  private static func records(_ id: String, _ files: [String: String], _ lines: [String] = []) -> BadInput {
    BadInput(
      id, ["organizations.csv": "id\nA\nB\nC\n", "ties.csv": "source,target,mode\n"].merging(files) { $1 }, lines)
  }
}
