"""Writes made-up datasets of any size and awkwardness, for measurements of pictures. Nothing but the standard library."""

import csv
import os
import random


def write(folder, name, header, rows):
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def county(folder, size, towns, lateral_each=1.6, alliances=30, seed=1):
    """A county: towns of uneven size, a tree of command in each, lateral ties mostly near home, alliances with a heavy tail."""
    chance = random.Random(seed)
    domains = ["rural", "community", "agency", "soe", "new", "public"]
    write(folder, "territories", ["id", "name", "parent", "level"],
          [["C", "示例县", "", "county"]] + [[f"T{t}", f"镇{t:03}", "C", "town"] for t in range(towns)])
    weights = [0.4 + chance.random() for _ in range(towns)]
    homes = list(range(towns)) + chance.choices(range(towns), weights, k=max(0, size - towns - 1))
    organizations = [["o0", "县委办", "agency", "C", "no"]]
    ties, members = [], [[] for _ in range(towns)]
    for index, town in enumerate(homes[: size - 1], start=1):
        head = index <= towns
        organizations.append([f"o{index}", f"第{town:03}镇{'党委' if head else f'单位{index}'}", "agency" if head else chance.choice(domains),
                              f"T{town}", "yes" if head else "no"])
        if head:
            ties.append(["o0", f"o{index}", "hierarchical"])
        elif chance.random() > 0.08:
            above = members[town][0] if len(members[town]) < 6 or chance.random() < 0.6 else chance.choice(members[town][:6])
            ties.append([f"o{above}", f"o{index}", "hierarchical"])
        members[town].append(index)
    seen = set()
    for _ in range(int(size * lateral_each)):
        town = chance.randrange(towns)
        a = chance.choice(members[town])
        b = chance.choice(members[town]) if chance.random() < 0.75 else chance.randrange(1, size)
        if a != b and (min(a, b), max(a, b)) not in seen:
            seen.add((min(a, b), max(a, b)))
            ties.append([f"o{a}", f"o{b}", chance.choice(["collaborative", "networked"])])
    write(folder, "organizations", ["id", "name", "domain", "territory", "core"], organizations)
    write(folder, "ties", ["source", "target", "mode"], ties)
    write(folder, "alliances", ["id", "name", "plan", "lead"],
          [[f"A{a}", f"联盟{a:02}", f"计划{a % 5}", f"o{1 + a % max(1, size - 1)}"] for a in range(alliances)])
    rows = []
    for a in range(alliances):
        count = min(size - 1, max(3, int(4 * chance.paretovariate(1.2))))
        rows += [[f"A{a}", f"o{m}"] for m in sorted(chance.sample(range(1, size), count))]
    write(folder, "memberships", ["alliance", "organization"], rows)


def dense(folder, size=60, ties=880, seed=1):
    """All in one plane, and more lateral ties than anyone can follow."""
    chance = random.Random(seed)
    pairs = [(a, b) for a in range(size) for b in range(a)]
    chance.shuffle(pairs)
    write(folder, "territories", ["id", "name", "level"], [["T", "镇", "town"]])
    write(folder, "organizations", ["id", "name", "domain", "territory"], [[f"o{i}", f"组织{i:02}", "rural", "T"] for i in range(size)])
    write(folder, "ties", ["source", "target", "mode"], [[f"o{a}", f"o{b}", "collaborative"] for a, b in pairs[:ties]])


def one_plane(folder, size=5000, seed=1):
    """Everyone in one plane, under one office."""
    chance = random.Random(seed)
    write(folder, "territories", ["id", "name", "level"], [["T", "镇", "town"]])
    write(folder, "organizations", ["id", "name", "domain", "territory"], [[f"o{i}", f"组织{i:04}", "rural", "T"] for i in range(size)])
    ties = [["o0", f"o{i}", "hierarchical"] for i in range(1, size)]
    pairs = {tuple(sorted(chance.sample(range(1, size), 2))) for _ in range(size)}
    ties += [[f"o{a}", f"o{b}", "networked"] for a, b in sorted(pairs)]
    write(folder, "ties", ["source", "target", "mode"], ties)


NAMES = {
    "300 characters": "长" * 300,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈 村 🌾",
    "right to left": "מועצה מקומית مجلس محلي",
    "direction marks": "\u202edlrow\u202c \u2066x\u2069",
    "controls": "a\x01\x07\x1b[31mb\x7fc",
    "only spaces": "   \u3000 ",
    "combining marks": "e" + "\u0302" * 500,
    "markup": "<b>&amp;\"]; n0 -> n1 [image=\"/etc/passwd\"",
    "escapes": "\\N \\G \\l \\",
    "unassigned": "\U0010fffd\ufffd",
}


def named(folder, name):
    """A small county in which that name stands everywhere that a name can stand."""
    write(folder, "territories", ["id", "name", "parent", "level"], [["C", name, "", "county"], ["T", name, "C", "town"], ["U", "镇", "C", "town"]])
    write(folder, "organizations", ["id", "name", "domain", "territory", "system"],
          [[f"o{i}", name if i % 2 else f"组织{i}", "rural", "TU"[i % 2], "x"] for i in range(8)])
    write(folder, "ties", ["source", "target", "mode"],
          [["o0", f"o{i}", "hierarchical"] for i in range(1, 6)] + [["o1", "o2", "collaborative"], ["o3", "o5", "networked"]])
    write(folder, "alliances", ["id", "name", "plan", "lead"], [["A", name, name, "o1"], ["B", "联盟", "计划", "o2"]])
    write(folder, "memberships", ["alliance", "organization"], [["A", "o1"], ["A", "o2"], ["B", "o2"], ["B", "o3"]])


def example(folder):
    """A made county of 21 organisations in four planes, small enough to judge every mark of its picture."""
    rows = """xw 县委组织部 agency E|jg 县直机关工委 agency E|gz 县国资公司 soe E|nd 县农商行 soe E|t1 青河镇党委 agency E1|v1 上坝村 rural E1
v2 柳林村 rural E1|v3 石桥村 rural E1|c1 丰禾合作社 new E1|v4 云岭村 rural E1|s1 南城街道党工委 agency E2|u1 翠苑社区 community E2
u2 望江社区 community E2|u3 北苑社区 community E2|e1 蓝芯科技 new E2|e2 商会联合体 new E2|e3 同心社工 new E2|p1 园区党工委 agency E3
q1 新能源公司 soe E3|q2 城投水务 soe E3|q3 芯材制造 new E3"""
    lines = "xw jg,xw gz,jg nd,t1 v1,t1 v2,t1 v3,t1 c1,s1 u1,s1 u2,s1 u3,s1 e2,e2 e1,p1 q1,p1 q2,p1 q3,xw t1,xw s1,xw p1"
    ties = [[*pair.split(), "hierarchical"] for pair in lines.split(",")]
    ties += [[*pair.split(), "collaborative"] for pair in "nd v2,gz q1,v1 c1,u2 q2,u1 e1".split(",")]
    ties += [[*pair.split(), "networked"] for pair in "jg u1,v1 u3,c1 e2".split(",")]
    organizations = [row.split() + ["yes" if row.split()[0] in ("t1", "s1", "p1") else "no"] for row in rows.replace("\n", "|").split("|")]
    write(folder, "organizations", ["id", "name", "domain", "territory", "core"], organizations)
    write(folder, "ties", ["source", "target", "mode"], ties)
    write(folder, "territories", ["id", "name", "parent", "level"],
          [["E", "示例县", "", "county"], ["E1", "青河镇", "E", "town"], ["E2", "南城街道", "E", "town"], ["E3", "经开区", "E", "town"]])
    plans = {"A1": ("产业联盟", "强链计划", "xw", "xw t1 v3 v1 u3 u1 nd e3"), "A2": ("治理联盟", "强链计划", "xw", "xw t1 v2 v3 v1 u3 u2 nd q1 q2 c1 e2"),
             "A3": ("乡村振兴", "兴村计划", "s1", "xw s1 p1 u3 u1 u2"), "A4": ("人才联盟", "兴村计划", "v2", "s1 p1 v2 u2 q1"),
             "A5": ("民生服务", "民生计划", "u1", "t1 p1 v3 u3 u1 c1 e2 e3"), "A6": ("应急联动", "民生计划", "u3", "xw s1 v2 u3 u1")}
    write(folder, "alliances", ["id", "name", "plan", "lead"], [[a, n, p, l] for a, (n, p, l, _) in plans.items()])
    write(folder, "memberships", ["alliance", "organization"], [[a, o] for a, (_, _, _, m) in plans.items() for o in m.split()])
