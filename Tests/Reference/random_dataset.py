#!/usr/bin/env python3
"""random_dataset.py SEED OUT: a random but valid dataset folder with every table the model knows.

Blank cells, isolates, parallel and reciprocal rows, closed and open dates, lone participants, doubled
participations, tasks that return to earlier holders: whatever is allowed should turn up over twenty seeds.
The same seed gives the same bytes.
"""
import csv
import random
import sys
from datetime import date, timedelta
from pathlib import Path

DOMAINS = ["rural", "community", "agency", "soe", "new", "public"]
SYSTEMS = ["health", "education", "civil affairs", "finance"]
LAYERS = ["value", "platform", "activity", "mechanism"]
MODES = ["collaborative", "hierarchical", "networked"]
CATEGORIES = ["venue", "funds", "talent"]
FIRST_DAY = date(2019, 1, 1)
DAYS = 2000


def make(seed):
    """{table: (columns, rows)} and the text of dataset.yml or None."""
    rng = random.Random(seed)
    n = rng.choice([5, 8, 12, 18, 25, 40, 60, 80]) if seed % 4 else rng.randint(5, 80)
    tables = {}

    def table(name, columns, rows):
        tables[name] = (columns.split(), rows)

    def maybe(p, value, otherwise=""):
        return value if rng.random() < p else otherwise

    def yes_no(p):
        return maybe(p, "yes", "no")

    def day():
        return (FIRST_DAY + timedelta(days=rng.randrange(DAYS))).isoformat()

    def period(p_blank):
        """start < end, either may be blank."""
        start = FIRST_DAY + timedelta(days=rng.randrange(DAYS))
        end = start + timedelta(days=rng.randint(1, DAYS))
        return (maybe(1 - p_blank, start.isoformat()), maybe(1 - p_blank, end.isoformat()))

    # Territories: county > town > village; now and then a village straight under its county.
    territories = []
    for c in range(rng.choice([1, 1, 2])):
        county = f"c{c}"
        territories.append([county, f"County {c}", "", "county", maybe(0.7, "urban")])
        for t in range(rng.randint(1, 4)):
            town = f"{county}-t{t}"
            territories.append([town, f"镇{c}{t}", county, "town", maybe(0.7, rng.choice(["urban", "town"]))])
            for v in range(rng.randint(0, 3)):
                territories.append([f"{town}-v{v}", f"村{c}{t}{v}", town, "village", maybe(0.7, "rural")])
        if rng.random() < 0.4:
            territories.append([f"{county}-v", "a village, without a town", county, "village", "rural"])
    rng.shuffle(territories)
    table("territories", "id name parent level settlement", territories)
    places = [row[0] for row in territories]

    # Organisations. Few datasets know no territory at all; a few have no designated core.
    p_territory = 0.0 if rng.random() < 0.05 else rng.choice([0.8, 0.9, 1.0])
    p_external = rng.choice([0, 0.05, 0.15])
    p_core = rng.choice([0, 0.1, 0.25])
    p_rank, p_system, p_settlement = rng.choice([0.5, 0.9, 1]), rng.choice([0.4, 0.8, 1]), rng.choice([0.6, 1])
    width = rng.choice([1, 3])
    ids = [f"o{k:0{width}d}" for k in range(n)]
    rng.shuffle(ids)
    organizations = []
    for k, i in enumerate(ids):
        name = rng.choice([f"Organisation {k}", f"社区{k:02d}", f"Office {k}, \"new\" branch", ""])
        organizations.append([i, name, rng.choice(DOMAINS), maybe(p_territory, rng.choice(places)),
                              maybe(p_system, rng.choice(SYSTEMS)), maybe(p_rank, rng.randint(1, 4)),
                              maybe(p_settlement, rng.choice(["urban", "town", "rural"])), yes_no(p_core),
                              maybe(0.9, yes_no(p_external)) if p_external else "",
                              maybe(0.5, rng.choice(["published", "derived", "synthetic"]))])
    table("organizations", "id name domain territory system rank settlement core external provenance", organizations)

    # Isolates are those outside `active`. Some take part in nothing, some only sit on lists.
    active = rng.sample(ids, max(2, round(n * rng.choice([0.7, 0.85, 1.0]))))
    silent = set(rng.sample(ids, round(n * 0.1)))

    # Ties: a loose hierarchy, lateral ties of both modes, then parallel and reciprocal rows.
    ties = []

    def tie(source, target, mode):
        start, end = period(0.6)
        directed = rng.choice(["yes", ""]) if mode == "hierarchical" else rng.choice(["yes", "no", "no", ""])
        layers = rng.sample(LAYERS, rng.choice([0, 0, 1, 1, 2, 3]))
        ties.append([source, target, mode, maybe(0.6, rng.choice([0.5, 1, 1.5, 2, 3, 0.1, 7.25])), directed,
                     rng.choice([" ", ",", ";", "|"]).join(layers), start, end,
                     maybe(0.1, "a note, with a comma"), maybe(0.4, rng.choice(["building", "work"])),
                     maybe(0.5, rng.choice(["published", "derived", "synthetic"]))])

    for k, i in enumerate(active[1:], start=1):
        if rng.random() < 0.6:
            tie(active[rng.randrange(k)], i, "hierarchical")
    lateral = round(len(active) * rng.choice([0.3, 0.6, 1.0, 2.0, 3.0]))
    near = rng.random() < 0.5
    place_of = {row[0]: row[3] for row in organizations}
    for _ in range(lateral):
        source, target = rng.sample(active, 2)
        if near and rng.random() < 0.5:
            same = [j for j in active if j != source and place_of[j] and place_of[j] == place_of[source]]
            target = rng.choice(same) if same else target
        tie(source, target, rng.choice(["collaborative", "networked"]))
    for row in rng.sample(ties, min(len(ties), rng.randint(0, 6))):
        kind = rng.choice(["parallel", "reciprocal", "other mode"])
        if kind == "parallel":
            tie(row[0], row[1], row[2])
        elif kind == "reciprocal":
            tie(row[1], row[0], row[2])
        else:
            tie(row[0], row[1], rng.choice(MODES))
    rng.shuffle(ties)
    table("ties", "source target mode weight directed layers start end note purpose provenance", ties)

    # Zones cross the boundaries; their members are territories or organisations.
    zones = [[f"z{k}", f"Zone {k}", rng.choice(["development", "functional"]), maybe(0.7, rng.choice(ids))]
             for k in range(rng.randint(1, 2))]
    zone_members = []
    for zone in zones:
        for place in rng.sample(places, min(len(places), rng.randint(1, 3))):
            zone_members.append([zone[0], place, "", *period(0.7)])
        for i in rng.sample(ids, rng.randint(1, 3)):
            zone_members.append([zone[0], "", i, *period(0.7)])
    table("zones", "id name kind lead", zones)
    table("zone_members", "zone territory organization start end", zone_members)

    # Alliances and memberships; a membership may end and begin again.
    alliances = [[f"a{k}", f"Alliance {k}", rng.choice(["alliance", "joint meeting"]), maybe(0.8, f"plan {k % 2}"),
                  maybe(0.6, rng.choice(DOMAINS)), maybe(0.6, rng.choice(places)), maybe(0.7, rng.choice(ids))]
                 for k in range(rng.randint(1, 5))]
    memberships = []
    for alliance in alliances:
        for i in rng.sample(ids, rng.randint(1, max(1, n // 2))):
            role = rng.choice(["lead", "member", ""])
            if rng.random() < 0.15:
                first = FIRST_DAY + timedelta(days=rng.randrange(DAYS // 2))
                second = first + timedelta(days=rng.randint(30, 400))
                third = second + timedelta(days=rng.randint(1, 400))
                memberships.append([alliance[0], i, role, maybe(0.5, first.isoformat()), second.isoformat()])
                memberships.append([alliance[0], i, role, third.isoformat(), ""])
            else:
                memberships.append([alliance[0], i, role, *period(0.6)])
    table("alliances", "id name kind plan domain territory lead", alliances)
    table("memberships", "alliance organization role start end", memberships)

    # Activities: lone participants, no initiator, an initiator who stays away, and a few mass meetings.
    able = [i for i in ids if i not in silent]
    repeated = rng.sample(able, min(len(able), rng.randint(3, 6)))  # a circle that meets again and again
    activities, participations = [], []
    for k in range(rng.randint(2, 14)):
        kind = rng.random()
        if kind < 0.2:
            present = rng.sample(able, 1)
        elif kind < 0.45:
            present = rng.sample(able, 2)
        elif kind < 0.75:
            present = list(repeated)
        elif kind < 0.85:
            present = []
        else:
            present = rng.sample(able, rng.randint(2, len(able)))
        initiator = maybe(0.7, rng.choice(present) if present and rng.random() < 0.7 else rng.choice(able))
        activities.append([f"e{k}", maybe(0.8, rng.choice(alliances)[0]), day(), maybe(0.8, rng.choice(LAYERS)),
                           rng.choice(["meeting", "service", ""]), initiator, maybe(0.8, yes_no(0.5))])
        participations += [[f"e{k}", i] for i in present]
        if present and rng.random() < 0.3:
            participations.append([f"e{k}", rng.choice(present)])  # doubled
    rng.shuffle(participations)
    table("activities", "id alliance date layer kind initiator public", activities)
    table("participations", "activity organization", participations)

    # The ledgers.
    exchanges = []
    for _ in range(rng.randint(1, n)):
        source, target = rng.sample(ids, 2)
        exchanges.append([source, target, rng.choice(CATEGORIES), maybe(0.8, rng.choice([1, 2.5, 10, 0.3])), day()])
    table("exchanges", "source target resource amount date", exchanges)
    for name in ["demands", "resources"]:
        table(name, "organization category amount",
              [[rng.choice(ids), rng.choice(CATEGORIES), maybe(0.8, rng.randint(1, 9))] for _ in range(rng.randint(1, n))])
    table("projects", "id category provider recipient status",
          [[f"p{k}", rng.choice(CATEGORIES), *rng.sample(ids, 2), rng.choice(["open", "done", "stopped"])]
           for k in range(rng.randint(1, 10))])

    # Tasks: a walk among few holders, so that they come back; steps are not written in order, nor numbered 1, 2, 3.
    tasks = []
    holders = rng.sample(ids, min(n, rng.randint(3, 10)))
    for k in range(rng.randint(2, 15)):
        holder, step = rng.choice(holders), 0
        for _ in range(rng.randint(1, 6)):
            step += rng.choice([1, 1, 1, 5])
            target = rng.choice([i for i in holders if i != holder])
            tasks.append([f"task{k}", step, holder, target, maybe(0.7, day())])
            holder = target
    rng.shuffle(tasks)
    table("tasks", "task step source target date", tasks)
    evaluations = []
    for _ in range(rng.randint(2, n)):
        i, evaluator = rng.sample(ids, 2)
        evaluations.append([i, maybe(0.8, evaluator), rng.choice(["document", "meeting", "visit", "public"]),
                            rng.randint(40, 100)])
    table("evaluations", "organization evaluator method score", evaluations)

    settings = None
    if seed % 5 == 0:
        settings = "title: A random dataset\nillustrative: true\nplane: " + rng.choice(["county", "village"]) + \
                   "\nthreshold: " + rng.choice(["0.25", "0.75"]) + "\n"
    return tables, settings


def write(seed, folder):
    tables, settings = make(seed)
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, (columns, rows) in tables.items():
        with open(folder / (name + ".csv"), "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(rows)
    if settings:
        (folder / "dataset.yml").write_text(settings, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: random_dataset.py SEED OUT")
    write(int(sys.argv[1]), sys.argv[2])
