extension BadInput {
  static let ties: [BadInput] = [
    BadInput(
      "E01 same row twice", ties: "source,target,mode,weight\nA,B,networked,2\nB,C,networked,1\nA,B,networked,2\n",
      ["ties.csv:4:1: warning: the row repeats line 2; the weights are added (delete it if it is one tie)"]),
    BadInput(
      "E02 other weight", ties: "source,target,mode,weight\nA,B,networked,2\nA,B,networked,5\n",
      [
        "ties.csv:3:1: warning: line 2 has the same source, target and mode; weights 2 and 5 are added (keep one row if it is one tie)"
      ]),
    BadInput(
      "E02 other purpose", ties: "source,target,mode,purpose\nA,B,networked,building\nA,B,networked,work\n",
      [
        "ties.csv:3:1: note: line 2 has the same source, target and mode; weights 1 and 1 are added (nothing to do if each row says something of its own)"
      ]),
    BadInput(
      "E02 other years",
      ties: "source,target,mode,start,end\nA,B,networked,2019-01-01,2020-01-01\nA,B,networked,2020-01-01,\n"),
    BadInput(
      "E03 both directions", ties: "source,target,mode,directed\nA,B,networked,no\nB,A,networked,no\n",
      [
        "ties.csv:3:1: warning: line 2 has the same tie without direction the other way round; the weights are added (keep one of them if it is one tie)"
      ]),
    BadInput(
      "E06 self-ties", ties: "source,target,mode\nA,A,networked\nB,B,hierarchical\nA,B,networked\n",
      [
        "ties.csv:2:3: error: \"A\" is tied to itself (delete the row or correct one end)",
        "ties.csv:3:3: error: \"B\" is tied to itself (delete the row or correct one end)",
      ]),
    BadInput("E08 no organisation", organizations: "id,name\n"),
    BadInput("E09 one organisation", organizations: "id,name\nA,a\n"),
    BadInput(
      "unknown mode", ties: "source,target,mode\nA,B,colaborative\nA,C,x\nB,C,\n",
      [
        "ties.csv:2:5: error: mode is \"colaborative\", which is none of its values (did you mean \"collaborative\"?)",
        "ties.csv:3:5: error: mode is \"x\", which is none of its values (one of: collaborative 协作式, hierarchical 科层式, networked 网络式)",
        "ties.csv:4:5: error: mode is empty (fill the cell or delete the row)",
      ]),
    BadInput("Chinese words", ties: "来源,目标,融合方式,权重,方向,层面\nA,B,科层式,1,是,\nA,C,协作式,2,否,价值、活动\n"),
    BadInput(
      "unknown layer", ties: "source,target,mode,layers\nA,B,networked,value;platfrom\n",
      ["ties.csv:2:15: error: layers is \"platfrom\", which is none of its values (did you mean \"platform\"?)"]),
    BadInput(
      "unknown answer", ties: "source,target,mode,directed\nA,B,networked,maybe\n",
      ["ties.csv:2:15: error: directed is \"maybe\", which is none of its values (one of: yes 是, no 否)"]),
    BadInput(
      "undirected order", ties: "source,target,mode,directed\nA,B,hierarchical,no\n",
      [
        "ties.csv:2:18: warning: a hierarchical tie always has a direction; directed = no is not taken (source = superior, target = subordinate)"
      ]),
    BadInput(
      "orders both ways", ties: "source,target,mode\nA,B,hierarchical\nB,A,hierarchical\n",
      [
        "ties.csv:3:1: warning: each end is the other's superior (see line 2) (keep the row whose source is the superior)"
      ]),
    BadInput(
      "orders from below",
      [
        "organizations.csv": "id,rank\nA,5\nB,2\n",
        "ties.csv": "source,target,mode\nB,A,hierarchical\n",
      ],
      [
        "ties.csv:2:1: warning: superior \"B\" stands lower than its subordinate \"A\" (source = superior, target = subordinate: are the columns swapped?)"
      ]),
  ]
}
