#!/usr/bin/env python3
"""hand_checks.py: the reference itself, against sums done on paper and against the nine-organisation toy where it is there."""
import json
import math
import tempfile
from pathlib import Path

from reference import Network, organization_table

TOY = Path(__file__).resolve().parents[3] / "shared" / "golden" / "toy.json"
failures = checks = 0


def dataset(folder, **tables):
    """Writes tables given as text: header line, then rows, cells separated by commas."""
    for name, text in tables.items():
        lines = [line.strip() for line in text.strip().splitlines()]
        Path(folder, name + ".csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def results(options=None, **tables):
    with tempfile.TemporaryDirectory() as folder:
        dataset(folder, **tables)
        net = Network(folder, **(options or {}))
        return organization_table(net)


def check(what, got, expected):
    global checks, failures
    checks += 1
    same = got == expected
    if not same and got is not None and expected is not None and not isinstance(expected, str):
        same = math.isclose(float(got), float(expected), rel_tol=0, abs_tol=1e-12)
    if not same:
        failures += 1
        print(f"FAILED {what}: got {got}, expected {expected}")


TERRITORIES = """id,name,parent,level
c,County,,county
t,Town,c,town
u,Other town,c,town
v,Village,t,village"""


def suspension_on_a_ring():
    r"""        S              S commands A and D (vertical); A-B-C-D is woven sideways.
             /     \           T(A) = {B, C, D}: in all 1 + 1/2 + 1/2 = 2 (D through S), sideways 1 + 1/2 + 1/3 = 11/6.
            A-B-C-D            suspension(A) = 1 - 11/12 = 1/12."""
    table = results(
        territories=TERRITORIES,
        organizations="id,territory,core,rank\nS,t,yes,3\nA,t,,2\nB,v,,1\nC,t,,2\nD,t,,",
        ties="source,target,mode,directed,layers,weight\nS,A,hierarchical,,,\nS,D,hierarchical,,,4\n"
             "A,B,collaborative,yes,value,2\nB,C,networked,no,activity|value,\nD,C,networked,,activity,3")
    for i, value in {"S": 1, "A": 1 / 12, "B": 0, "C": 0, "D": 1 / 12}.items():
        check(f"ring suspension {i}", table[i]["suspension"], value)
    for i, value in {"S": "suspended", "A": "anchored", "B": "anchored", "C": "anchored", "D": "anchored"}.items():
        check(f"ring status {i}", table[i]["status"], value)
    # Only A-B and B-C evidence value: A reaches B and C, 1 + 1/2 of 2; B reaches A and C, 2 of 1 + 1 + 1/2; D reaches none.
    for i, value in {"S": 1, "A": 1 - 1.5 / 2, "B": 1 - 2 / 2.5, "C": 1 - 1.5 / 2.5, "D": 1}.items():
        check(f"ring suspension_value {i}", table[i]["suspension_value"], value)
    check("ring harmonic A", table["A"]["harmonic"], (1 + 1 + 1 / 2 + 1 / 2) / 4)
    check("ring closeness S", table["S"]["closeness"], 4 / (1 + 1 + 2 + 2))
    check("ring betweenness A", table["A"]["betweenness"], 1 / 6)   # a ring of five: each stands on one pair's only path
    check("ring pagerank", table["C"]["pagerank"], 1 / 5)
    check("ring ladder B", table["B"]["ladder"], "line")
    check("ring ladder S", table["S"]["ladder"], "point")
    check("ring strength D", table["D"]["strength"], 7)
    check("ring administrative_share D", table["D"]["administrative_share"], 4 / 7)
    check("ring in_degree C", table["C"]["in_degree"], 2)           # from D, and from B of unknown direction
    check("ring out_degree C", table["C"]["out_degree"], 1)
    check("ring passivity A", table["A"]["passivity"], 0)           # A-B only, initiated
    check("ring passivity B", table["B"]["passivity"], 1)           # A-B accepted; B-C says nothing
    check("ring estranged B", table["B"]["estranged"], True)
    check("ring distance_to_core C", table["C"]["distance_to_core"], 2)
    check("ring rank_incongruity B", table["B"]["rank_incongruity"], 1)     # both partners stand higher
    check("ring rank_incongruity C", table["C"]["rank_incongruity"], 0)     # B lower, D without a rank
    check("ring rank_incongruity D", table["D"]["rank_incongruity"], None)
    check("ring ei_territory C", table["C"]["ei_territory"], (1 - 3) / 4)   # B in the village 1, D in the town 3
    check("ring constraint S", table["S"]["constraint"], (1 / 5) ** 2 + (4 / 5) ** 2)
    check("ring effective_size S", table["S"]["effective_size"], 2)
    # Of G_all directed: S>A>B, A>B>C, B>C is both ways, D>C>B, S>D>C. B brokers A>B>C only: both ends in t, itself in v.
    check("ring itinerant B", table["B"]["itinerant"], 1)
    check("ring representative A", table["A"]["representative"], 1)         # S>A>B, ends t and v
    check("ring representative C", table["C"]["representative"], 1)         # D>C>B; B>C has no way on
    check("ring coordinator D", table["D"]["coordinator"], 1)               # S>D>C


def statuses():
    r"""X and Y are woven in t; P hangs from X by a line alone; Q only sits on a list; R is an unattached pair across towns
    with Z; W stands in the county itself; E is external; N has no territory."""
    tables = dict(
        territories=TERRITORIES,
        organizations="id,territory,external\nX,t,\nY,v,\nP,t,\nQ,t,\nR,u,\nZ,,\nW,c,\nE,t,yes\nN,,\nM,u,",
        ties="source,target,mode,directed,start,end\nX,Y,collaborative,no,,\nX,P,hierarchical,,,\n"
             "R,Z,networked,no,,\nW,X,hierarchical,,,\nE,X,networked,no,,2020-01-01\nN,X,networked,no,2020-01-01,",
        alliances="id,name\nk,K", memberships="alliance,organization\nk,Q\nk,M")
    table = results(**tables)
    expected = {"X": "anchored", "Y": "anchored", "P": "suspended", "Q": "isolated", "R": "loose", "Z": "unplaced",
                "W": "suspended", "E": "external", "N": "unplaced", "M": "isolated"}
    for i, status in expected.items():
        check(f"status {i}", table[i]["status"], status)
    check("nominal Q", table["Q"]["nominal"], True)
    check("suspension R", table["R"]["suspension"], None)   # nobody else in its town, unattached
    check("suspension W", table["W"]["suspension"], 1)      # its block is the county
    check("local_ties X", table["X"]["local_ties"], 2)      # Y in the village below, E external but in town
    check("dead_end P", table["P"]["dead_end"], True)
    check("component P", table["P"]["component"], 1)
    check("component R", table["R"]["component"], 2)
    check("component Q", table["Q"]["component"], 3)
    check("component M", table["M"]["component"], 4)
    before = results({"day": "2019-12-31"}, **tables)
    check("status N before its tie", before["N"]["status"], "isolated")
    after = results({"day": "2020-01-01"}, **tables)
    check("status E on the day its tie ends", after["E"]["status"], "isolated")
    check("status N on the day its tie starts", after["N"]["status"], "unplaced")


def projection_and_attendance():
    """Ten meetings of eleven make each pair exactly 1: ties. One meeting of three makes 1/2: none. One of two: 1."""
    people = [f"p{k:02d}" for k in range(11)]
    rows = [f"m{a},{p}" for a in range(10) for p in people] + ["x,p00", "x,q", "x,r", "y,q", "y,r", "y,q", "z,q"]
    tables = dict(
        territories=TERRITORIES,
        organizations="id,territory\n" + "\n".join(f"{p},t" for p in people + ["q", "r"]),
        ties="source,target,mode",
        alliances="id\nk", memberships="alliance,organization,start,end\nk,q,2020-01-01,2020-06-01\nk,q,2020-09-01,\nk,r,,",
        activities="id,alliance,date,layer,initiator\n" + "\n".join(f"m{a},,2020-01-01,," for a in range(10)) +
                   "\nx,k,2020-05-31,value,p00\ny,k,2020-06-01,platform,q\nz,k,2020-10-01,,q",
        participations="activity,organization\n" + "\n".join(rows))
    table = results(**tables)
    check("projected degree p00", table["p00"]["degree"], 10)
    check("projected strength p00", table["p00"]["strength"], 10)
    check("projected strength q", table["q"]["strength"], 1.5)    # q-r: 1/2 in x and 1 in y
    check("projected ladder p00", table["p00"]["ladder"], "plane")
    check("projected suspension_value q", table["q"]["suspension_value"], 0)
    check("projected suspension_activity q", table["q"]["suspension_activity"], 1)
    check("attendance q", table["q"]["attendance"], 1)            # x and z; not a member on the day of y
    check("attendance r", table["r"]["attendance"], 2 / 3)        # x, y of x, y, z
    check("passivity q", table["q"]["passivity"], 1 / 3)          # y, z initiated; x attended
    check("passivity r", table["r"]["passivity"], 1)
    check("surface_activism r", table["r"]["surface_activism"], 2 / 3)
    check("estranged p01", table["p01"]["estranged"], True)
    check("unprojected degree", results({"projection": "none"}, **tables)["p00"]["degree"], 0)
    check("before y and z", results({"day": "2020-05-31"}, **tables)["q"]["degree"], 0)


def toy():
    """Nine organisations with values from another program (formulas of its own)."""
    if not TOY.exists():
        print("toy.json is not there: skipped")
        return
    golden = json.loads(TOY.read_text())
    block = dict(A="B0", S="B1", C1="B1", C2="B1", V1="B2", V2="B2", E="B1", N="B1", I="B2")
    ties = [("S", "E", "collaborative"), ("C1", "N", "collaborative"), ("C1", "C2", "collaborative"), ("S", "C1", "collaborative"),
            ("A", "S", "hierarchical"), ("S", "C1", "hierarchical"), ("S", "C2", "hierarchical"), ("S", "V1", "hierarchical"),
            ("V1", "V2", "hierarchical"), ("S", "E", "networked"), ("E", "V1", "networked"), ("C1", "E", "networked"), ("S", "N", "networked")]
    paths = ["SAS", "SAS", "SASX", "SA", "SENSX", "SEV", "SE", "SX", "SX", "SX"]
    names = {"X": "C1", "V": "V1"}
    steps = [(f"k{k}", s + 1, names.get(path[s], path[s]), names.get(path[s + 1], path[s + 1]))
             for k, path in enumerate(paths) for s in range(len(path) - 1)]
    organizations = "id,territory\n" + "\n".join(f"{i},{b}" for i, b in block.items())
    territories = "id,level\nB0,county\nB1,town\nB2,town"

    def text(header, rows):
        return header + "\n" + "\n".join(",".join(str(c) for c in row) for row in rows)

    table = results(organizations=organizations, territories=territories,
                    ties=text("source,target,mode,directed", [(*t, "" if t[2] == "hierarchical" else "no") for t in ties]),
                    tasks=text("task,step,source,target", steps))
    # Brokerage and holes of the toy are of the aggregate with every tie once and both ways.
    flat = results(organizations=organizations, territories=territories,
                   ties=text("source,target,mode,directed", [(a, b, "collaborative", "no") for a, b in golden["aggregate_edges"]]))
    for i in block:
        check(f"toy overlap {i}", table[i]["overlap_degree"], golden["overlapping_degree"][i])
        check(f"toy participation {i}", table[i]["participation"], golden["participation"][i])
        check(f"toy degree {i}", table[i]["degree"], golden["degree"][i])
        check(f"toy betweenness {i}", table[i]["betweenness"], golden["betweenness_norm"][i])
        check(f"toy constraint {i}", flat[i]["constraint"], golden["constraint"][i])
        check(f"toy effective_size {i}", flat[i]["effective_size"], golden["effective_size"][i])
        check(f"toy cutpoint {i}", table[i]["cutpoint"], i in golden["articulation_points"])
        check(f"toy return {i}", table[i]["return_probability"], golden["backflow_return_probability"].get(i))
        for role in ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"]:
            check(f"toy {role} {i}", flat[i][role], golden["GF_block_symmetrised"].get(i, {}).get(role, 0))
    check("toy backflow S", table["S"]["backflow"], 2 / 10)
    check("toy hand_overs A", table["A"]["hand_overs"], (2 + 2 + 3 + 1) / 4)
    check("toy mode_share S", table["S"]["mode_share_hierarchical"], 4 / 8)


def others():
    """Padgett's marriages: the closeness and betweenness that the literature prints for the Medici, and the isolate Pucci."""
    pairs = """Acciaiuoli Medici,Albizzi Ginori,Albizzi Guadagni,Albizzi Medici,Barbadori Castellani,Barbadori Medici,
        Bischeri Guadagni,Bischeri Peruzzi,Bischeri Strozzi,Castellani Peruzzi,Castellani Strozzi,Guadagni Lamberteschi,
        Guadagni Tornabuoni,Medici Ridolfi,Medici Salviati,Medici Tornabuoni,Pazzi Salviati,Peruzzi Strozzi,Ridolfi Strozzi,
        Ridolfi Tornabuoni"""
    pairs = [pair.split() for pair in pairs.replace("\n", "").split(",")]
    names = sorted({name for pair in pairs for name in pair} | {"Pucci"})
    table = results(organizations="id\n" + "\n".join(names),
                    ties="source,target,mode,directed\n" + "\n".join(f"{a},{b},collaborative,no" for a, b in pairs))
    medici, pucci = table["Medici"], table["Pucci"]
    check("Medici betweenness", medici["betweenness"], 47.5 / (15 * 14 / 2))
    check("Medici closeness", medici["closeness"], 14 / 15 * 14 / 25)
    check("Medici harmonic", medici["harmonic"], 9.5 / 15)
    check("Medici eigenvector", medici["eigenvector"], 1)
    check("Medici constraint to six digits", round(medici["constraint"], 6), 0.209877)
    check("Medici effective size", medici["effective_size"], 17 / 3)
    check("Medici pagerank to six digits", round(medici["pagerank"], 6), 0.144373)
    check("Pucci pagerank to six digits", round(pucci["pagerank"], 6), 0.009901)
    check("Pucci closeness", pucci["closeness"], 0)
    check("Pucci constraint", pucci["constraint"], None)
    check("cutpoints", sum(row["cutpoint"] for row in table.values()), 4)
    check("status without territories", {row["status"] for row in table.values()} == {"unplaced", "isolated"}, True)


def ledgers_and_rungs():
    r"""A-B-C sideways (B between: betweenness 1 of 1), D apart. Task 1 ends at A, task 2 at B and task 3 outside the town."""
    table = results(
        territories=TERRITORIES, organizations="id,territory\nA,t\nB,t\nC,t\nD,v\nE,u",
        ties="source,target,mode,directed\nA,B,collaborative,no\nB,C,networked,no",
        exchanges="source,target,resource,amount\nA,B,funds,2.5\nA,C,venue,\nB,A,funds,0.5",
        # Steps out of order and beyond nine: 2 before 10. Task 1: A > C > A.
        tasks="task,step,source,target\n1,10,C,A\n1,2,A,C\n2,1,A,B\n3,1,B,E")
    check("authority_gap A", table["A"]["authority_gap"], 1 / 2 - 0)
    check("authority_gap B", table["B"]["authority_gap"], 1 / 2 - 1)
    check("authority_gap D", table["D"]["authority_gap"], 0)
    check("authority_gap E", table["E"]["authority_gap"], None)     # no betweenness in its town
    check("give_take A", table["A"]["give_take"], (3.5 - 0.5) / 4)
    check("give_take D", table["D"]["give_take"], None)
    check("backflow A", table["A"]["backflow"], 1 / 2)
    check("backflow E", table["E"]["backflow"], None)
    check("hand_overs A", table["A"]["hand_overs"], (2 + 1) / 2)
    # A passes on 2 and ends 1: to C with 1/3, and C always gives it back; to B with 1/3, and B never.
    check("return_probability A", table["A"]["return_probability"], 1 / 3)
    check("return_probability C", table["C"]["return_probability"], 1 / 3)
    check("return_probability E", table["E"]["return_probability"], 0)
    check("return_probability D", table["D"]["return_probability"], None)

    # A path of eleven: the 10th percentile is the second lowest value, which is the other end's.
    path = results(organizations="id\n" + "\n".join(f"x{k}" for k in range(11)) + "\nalone",
                   ties="source,target,mode\n" + "\n".join(f"x{k},x{k + 1},networked" for k in range(10)))
    check("marginal on a path", [i for i in path if path[i]["marginal"]], ["x0", "x10"])
    # K4 with a triangle on one corner, and a pendant on that: plane, belt, line.
    rungs = results(organizations="id\n" + "\n".join("abcdefgh"),
                    ties="source,target,mode\na,b,networked\na,c,networked\na,d,networked\nb,c,networked\nb,d,networked\n"
                         "c,d,networked\nd,e,networked\ne,f,networked\nf,d,networked\nf,g,networked")
    check("rungs", " ".join(rungs[i]["ladder"] for i in "abcdefgh"), "plane plane plane plane belt belt line point")


for test in [suspension_on_a_ring, statuses, ledgers_and_rungs, projection_and_attendance, toy, others]:
    test()
print(f"{checks} checks, {failures} failures")
raise SystemExit(1 if failures else 0)
