#!/usr/bin/env python3
"""The organisation table of a Weft dataset, computed the slow and obvious way.

    reference.py DATASET [--at DATE] [--projection none|newman] [--plane LEVEL] [--threshold X] [--out FILE]

Written from the definitions alone (the model's sections 1 to 3 and its fine print), so that it can be held
against the program. Every measure is one function named as its column. Counts, distances and shares are exact
fractions; weights are floats. NetworkX is used where its definition is the model's, a plain formula elsewhere.
None = undefined = empty cell.
"""
import argparse
import csv
import re
import sys
from fractions import Fraction
from pathlib import Path

import networkx as nx
import numpy as np

MODES = ["collaborative", "hierarchical", "networked"]
LATERAL = ["collaborative", "networked"]
LAYERS = ["value", "platform", "activity", "mechanism"]
TAU = 1                       # a pair is a tie where its projected sum reaches this
TOLERANCE = Fraction(1, 10**9)  # allowed in comparisons with the threshold


# ---------------------------------------------------------------- reading

def read_table(folder, name):
    """The rows of one table as dictionaries of text; a table that is not there has no rows."""
    path = Path(folder) / (name + ".csv")
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [{key: (value or "") for key, value in row.items()} for row in csv.DictReader(file)]


def read_settings(folder):
    """The top-level `key: value` lines of dataset.yml."""
    path = Path(folder) / "dataset.yml"
    settings = {}
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            found = re.match(r"^([A-Za-z_]+):\s*([^#]*?)\s*(#.*)?$", line)
            if found:
                settings[found.group(1)] = found.group(2).strip("'\"")
    return settings


def yes(text):
    return text.strip().lower() in ("yes", "true", "1")


def amount(text):
    """A blank weight or amount is 1."""
    return float(text) if text else 1.0


def split_layers(text):
    return {part for part in re.split(r"[ ,;|]+", text) if part}


def happened(row, day):
    """An exchange or a hand-over counts when its date <= day; an undated one always counts."""
    return day is None or row.get("date", "") == "" or row["date"] <= day


def in_force(row, day):
    """start <= day < end; blank start or end is open; without a day everything is in force. ISO dates sort as text."""
    if day is None:
        return True
    start, end = row.get("start", ""), row.get("end", "")
    return (start == "" or start <= day) and (end == "" or day < end)


def activity_counts(activity, day):
    return day is None or activity.get("date", "") <= day


# ---------------------------------------------------------------- the network

class Network:
    """Organisations in file order, ties in force, and the views of them that the measures run on."""

    def __init__(self, folder, day=None, projection="newman", plane=None, threshold=None):
        settings = read_settings(folder)
        self.plane_level = plane or settings.get("plane") or "town"
        self.threshold = Fraction(str(threshold if threshold is not None else settings.get("threshold") or "0.5"))
        self.day = day
        self.rows = {row["id"]: row for row in read_table(folder, "organizations")}
        self.ids = list(self.rows)
        self.territories = {row["id"]: row for row in read_table(folder, "territories")}
        self.tie_rows = [row for row in read_table(folder, "ties") if in_force(row, day)]
        self.memberships = [row for row in read_table(folder, "memberships") if in_force(row, day)]
        self.activities = [row for row in read_table(folder, "activities") if activity_counts(row, day)]
        self.participants = {row["id"]: set() for row in self.activities}  # duplicates count once
        for row in read_table(folder, "participations"):
            if row["activity"] in self.participants:
                self.participants[row["activity"]].add(row["organization"])
        self.exchanges = [row for row in read_table(folder, "exchanges") if happened(row, day)]
        self.tasks = {}
        for row in read_table(folder, "tasks"):
            if not happened(row, day):
                continue
            self.tasks.setdefault(row["task"], []).append(row)
        for steps in self.tasks.values():
            steps.sort(key=lambda row: float(row["step"]))

        self.projected = self.project() if projection == "newman" else []
        self.build_views()

    def project(self):
        """Newman 2001: one activity of p participants gives each pair 1/(p - 1); a pair is a tie from TAU upwards.
        The sum is exact, so that ten of eleven is 1 and not 0.9999999999999999."""
        sums, layers = {}, {}
        for activity in self.activities:
            present = [i for i in self.ids if i in self.participants[activity["id"]]]
            for first, i in enumerate(present):
                for j in present[first + 1:]:
                    sums[i, j] = sums.get((i, j), 0) + Fraction(1, len(present) - 1)
                    layers.setdefault((i, j), set()).update(split_layers(activity.get("layer", "")))
        return [(i, j, total, layers[i, j]) for (i, j), total in sums.items() if total >= TAU]

    def build_views(self):
        # weight[mode][i][j]: the undirected view, weights of both directions and of parallel rows summed.
        self.weight = {mode: {i: {} for i in self.ids} for mode in MODES}
        self.arcs = set()           # (i, j) of any mode; an undirected tie is both arcs
        self.superiors_of = {i: set() for i in self.ids}
        self.evidence = {layer: set() for layer in LAYERS}  # unordered lateral pairs with evidence of the layer
        for row in self.tie_rows:
            i, j, mode = row["source"], row["target"], row["mode"]
            self.add_weight(mode, i, j, amount(row.get("weight", "")))
            self.arcs.add((i, j))
            if mode == "hierarchical":
                self.superiors_of[j].add(i)
            else:
                if row_undirected(row):
                    self.arcs.add((j, i))
                for layer in split_layers(row.get("layers", "")):
                    self.evidence[layer].add(frozenset((i, j)))
        for i, j, total, layers in self.projected:
            self.add_weight("networked", i, j, float(total))
            self.arcs.update([(i, j), (j, i)])
            for layer in layers:
                self.evidence[layer].add(frozenset((i, j)))

        self.simple = {mode: self.simple_graph([mode]) for mode in MODES}
        self.all = self.simple_graph(MODES)
        self.lateral = self.simple_graph(LATERAL)

    def add_weight(self, mode, i, j, weight):
        for a, b in ((i, j), (j, i)):
            self.weight[mode][a][b] = self.weight[mode][a].get(b, 0.0) + weight

    def simple_graph(self, modes):
        graph = nx.Graph()
        graph.add_nodes_from(self.ids)
        graph.add_edges_from((i, j) for mode in modes for i in self.ids for j in self.weight[mode][i])
        return graph

    def summed_weights(self, modes):
        """{i: {j: weight over these modes}} of the undirected view."""
        result = {i: {} for i in self.ids}
        for mode in modes:
            for i in self.ids:
                for j, weight in self.weight[mode][i].items():
                    result[i][j] = result[i].get(j, 0.0) + weight
        return result

    # -- places

    def value(self, i, column):
        return self.rows[i].get(column, "")

    def rank(self, i):
        return int(self.value(i, "rank")) if self.value(i, "rank") else None

    def upwards(self, territory):
        """A territory and its ancestors, nearest first."""
        chain = []
        while territory and territory not in chain:
            chain.append(territory)
            territory = self.territories.get(territory, {}).get("parent", "")
        return chain

    def plane(self, i):
        """The territory whose organisations are i's block: the ancestor at the analysis level, else its own; None if blank."""
        own = self.value(i, "territory")
        if not own:
            return None
        for territory in self.upwards(own):
            if self.territories.get(territory, {}).get("level") == self.plane_level:
                return territory
        return own

    def block(self, i):
        """Organisations whose territory lies in i's plane, i included; None where i has no territory."""
        plane = self.plane(i)
        if plane is None:
            return None
        return [j for j in self.ids if plane in self.upwards(self.value(j, "territory"))]


def row_undirected(row):
    """A blank `directed` is yes; a hierarchical tie is always directed."""
    return row["mode"] != "hierarchical" and row.get("directed", "") != "" and not yes(row["directed"])


# ---------------------------------------------------------------- helpers

def share(part, whole):
    return None if whole == 0 else part / whole


def distances(graph):
    """{i: {j: hops}} of reachable pairs, i itself included with 0."""
    return {i: dict(lengths) for i, lengths in nx.all_pairs_shortest_path_length(graph)}


def nearness(distance, i, others):
    """Sum of 1/d from i to the others; an unreachable one adds 0."""
    return sum((Fraction(1, distance[i][j]) for j in others if j != i and j in distance[i]), Fraction(0))


def components_in_order(graph, ids):
    """Components by size, then by first member in file order."""
    place = {i: k for k, i in enumerate(ids)}
    return sorted(nx.connected_components(graph), key=lambda c: (-len(c), min(place[i] for i in c)))


def percentile7(values, p):
    """Type 7 (Hyndman & Fan 1996) of exact values."""
    ordered = sorted(values)
    position = (len(ordered) - 1) * p
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (position - low) * (ordered[high] - ordered[low])


# ---------------------------------------------------------------- centralities (undirected view of all modes)

def centralities(net, table):
    graph, ids, n = net.all, net.ids, len(net.ids)
    weights = net.summed_weights(MODES)
    distance = distances(graph)
    components = components_in_order(graph, ids)
    number = {i: k + 1 for k, members in enumerate(components) for i in members}
    cutpoints = set(nx.articulation_points(graph))
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    eigenvector = eigenvector_of(graph, components[0], ids) if ids else {}
    rank = pagerank_of(graph, ids)
    coreness = nx.core_number(graph)
    clustering = nx.clustering(graph)
    for i in ids:
        row = table[i]
        row["degree"] = graph.degree(i)
        row["in_degree"] = sum(1 for _, target in net.arcs if target == i)
        row["out_degree"] = sum(1 for source, _ in net.arcs if source == i)
        row["strength"] = sum(weights[i].values())
        row["betweenness"] = betweenness[i] / ((n - 1) * (n - 2) / 2) if n > 2 else 0
        harmonic = nearness(distance, i, ids)
        row["harmonic"] = harmonic / (n - 1) if n > 1 else Fraction(0)
        reached, total = len(distance[i]) - 1, sum(distance[i].values())
        row["closeness"] = Fraction(reached, n - 1) * Fraction(reached, total) if reached else Fraction(0)
        row["eigenvector"] = eigenvector[i]
        row["pagerank"] = rank[i]
        row["coreness"] = coreness[i]
        row["clustering"] = clustering[i]
        row["constraint"] = constraint(weights, i)
        row["effective_size"] = effective_size(weights, i)
        row["component"] = number[i]
        row["cutpoint"] = i in cutpoints
        row["dead_end"] = graph.degree(i) == 1 and net.lateral.degree(i) == 0


def eigenvector_of(graph, component, ids):
    """Principal eigenvector of the largest component's 0/1 adjacency matrix, scaled to max = 1; 0 elsewhere."""
    result = {i: 0.0 for i in ids}
    if len(component) > 1:
        members = [i for i in ids if i in component]
        matrix = nx.to_numpy_array(graph.subgraph(members), nodelist=members)
        vector = np.abs(np.linalg.eigh(matrix)[1][:, -1])  # eigh sorts eigenvalues upwards
        result.update(zip(members, (vector / vector.max()).tolist()))
    return result


def pagerank_of(graph, ids, damping=0.85):
    """The stationary distribution solved as a linear system; an isolate's mass is spread evenly."""
    n = len(ids)
    if n == 0:
        return {}
    adjacency = nx.to_numpy_array(graph, nodelist=ids)
    degree = adjacency.sum(axis=1)
    step = np.array([adjacency[k] / degree[k] if degree[k] else np.full(n, 1 / n) for k in range(n)])
    solution = np.linalg.solve(np.eye(n) - damping * step.T, np.full(n, (1 - damping) / n))
    return dict(zip(ids, solution.tolist()))


def constraint(weights, i):
    """Burt 1992: sum over neighbours j of (p_ij + sum over q of p_iq p_qj) squared, q's shares from its whole neighbourhood."""
    if not weights[i]:
        return None

    def p(a, b):
        return weights[a].get(b, 0.0) / sum(weights[a].values())

    return sum((p(i, j) + sum(p(i, q) * p(q, j) for q in weights[i] if q not in (i, j))) ** 2 for j in weights[i])


def effective_size(weights, i):
    """Burt 1992: sum over neighbours j of 1 - sum over q of p_iq m_jq, m_jq = j's tie to q as a share of j's strongest tie."""
    if not weights[i]:
        return None
    strength = sum(weights[i].values())

    def redundancy(j):
        strongest = max(weights[j].values())
        return sum(weights[i][q] / strength * weights[j].get(q, 0.0) / strongest for q in weights[i] if q != j)

    return sum(1 - redundancy(j) for j in weights[i])


# ---------------------------------------------------------------- multiplex, boundary, roles, ladder

def multiplex(net, table):
    for i in net.ids:
        degree = {mode: net.simple[mode].degree(i) for mode in MODES}
        strength = {mode: sum(net.weight[mode][i].values()) for mode in MODES}
        overlap = sum(degree.values())
        row = table[i]
        row["overlap_degree"] = overlap
        row["participation"] = None if overlap == 0 else \
            Fraction(3, 2) * (1 - sum(Fraction(k, overlap) ** 2 for k in degree.values()))
        for mode in MODES:
            row["mode_share_" + mode] = share(strength[mode], sum(strength.values()))


def boundary(net, table):
    """(E - I)/(E + I) by lateral strength; a tie with either value blank is left out."""
    weights = net.summed_weights(LATERAL)
    for column in ["territory", "system", "settlement"]:
        for i in net.ids:
            external = internal = 0.0
            for j, weight in weights[i].items():
                if net.value(i, column) and net.value(j, column):
                    if net.value(i, column) == net.value(j, column):
                        internal += weight
                    else:
                        external += weight
            table[i]["ei_" + column] = share(external - internal, external + internal)


def roles(net, table):
    """Gould & Fernandez 1989: ordered a -> b -> c, a not c, no a -> c, groups = own territory; b brokers.
    Triples with a blank territory are left out, and a broker without a territory has no roles at all."""
    names = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"]
    into = {i: [a for a in net.ids if (a, i) in net.arcs] for i in net.ids}
    out = {i: [c for c in net.ids if (i, c) in net.arcs] for i in net.ids}
    for b in net.ids:
        home = net.value(b, "territory")
        counts = dict.fromkeys(names, 0 if home else None)
        for a in into[b] if home else []:
            for c in out[b]:
                if a == c or (a, c) in net.arcs:
                    continue
                giver, taker = net.value(a, "territory"), net.value(c, "territory")
                if not giver or not taker:
                    continue
                if giver == home == taker:
                    counts["coordinator"] += 1
                elif giver == taker:
                    counts["itinerant"] += 1
                elif taker == home:
                    counts["gatekeeper"] += 1
                elif giver == home:
                    counts["representative"] += 1
                else:
                    counts["liaison"] += 1
        table[b].update(counts)


def ladder(net, table):
    """The highest rung that holds, in simple G_lat."""
    bridges = {frozenset(edge) for edge in nx.bridges(net.lateral)}
    planes = set()
    for part in nx.k_edge_subgraphs(net.lateral, k=3):
        if len(part) >= 2:
            planes |= set(part)
    for i in net.ids:
        ties = [frozenset((i, j)) for j in net.lateral[i]]
        if not ties:
            table[i]["ladder"] = "point"
        elif all(tie in bridges for tie in ties):
            table[i]["ladder"] = "line"
        elif i in planes:
            table[i]["ladder"] = "plane"
        else:
            table[i]["ladder"] = "belt"


# ---------------------------------------------------------------- suspension and status

def suspension(net, table):
    members = {row["organization"] for row in net.memberships}
    d_all, d_lat = distances(net.all), distances(net.lateral)
    d_layer = {}
    for layer in LAYERS:
        graph = nx.Graph()
        graph.add_nodes_from(net.ids)
        graph.add_edges_from(tuple(pair) for pair in net.evidence[layer])
        d_layer[layer] = distances(graph)

    for i in net.ids:
        row = table[i]
        degree = net.all.degree(i)
        attached = net.simple["hierarchical"].degree(i) > 0 or i in members
        block = net.block(i)
        row["suspension"] = row["local_ties"] = None
        for layer in LAYERS:
            row["suspension_" + layer] = None
        reach_lat = None
        if block is not None:
            woven = [j for j in block if j != i and net.lateral.degree(j) > 0]  # T
            reach_all = nearness(d_all, i, woven)
            reach_lat = nearness(d_lat, i, woven)

            def suspended(reach):
                if reach_all == 0:
                    return Fraction(1) if attached and degree > 0 else None
                return 1 - reach / reach_all

            row["suspension"] = suspended(reach_lat)
            for layer in LAYERS:
                row["suspension_" + layer] = suspended(nearness(d_layer[layer], i, woven))
            row["local_ties"] = sum(1 for j in net.lateral[i] if j in block)
        row["superiors"] = len(net.superiors_of[i])
        row["nominal"] = degree == 0 and i in members

        if degree == 0:
            status = "isolated"
        elif yes(net.value(i, "external")):
            status = "external"
        elif block is None:
            status = "unplaced"
        elif attached and reach_lat == 0:
            status = "suspended"
        elif row["suspension"] is None:
            # Unattached, lateral ties only, no woven neighbour within reach: anchored if a partner is at home.
            status = "anchored" if row["local_ties"] > 0 else "loose"
        elif row["suspension"] >= net.threshold - TOLERANCE:
            status = "loose"
        else:
            status = "anchored"
        row["status"] = status


def marginal(net, table):
    """At or below the 10th percentile of both coreness and harmonic, over organisations that are not isolated."""
    woven = [i for i in net.ids if net.all.degree(i) > 0]
    limit = {name: percentile7([table[i][name] for i in woven], Fraction(1, 10)) if woven else None
             for name in ["coreness", "harmonic"]}
    for i in net.ids:
        table[i]["marginal"] = i in woven and all(table[i][name] <= limit[name] for name in limit)


# ---------------------------------------------------------------- conduct

def conduct(net, table):
    weights = net.summed_weights(MODES)
    for i in net.ids:
        row = table[i]
        row["administrative_share"] = share(sum(net.weight["hierarchical"][i].values()), sum(weights[i].values()))

        # Rows, not partners: lateral rows of known direction, and activities. Projected ties do not count.
        lateral_rows = [t for t in net.tie_rows if t["mode"] in LATERAL and not row_undirected(t)]
        own = [a for a in net.activities if a.get("initiator", "") == i]
        attended = [a for a in net.activities if i in net.participants[a["id"]] and a.get("initiator", "") != i]
        initiated = sum(1 for t in lateral_rows if t["source"] == i) + len(own)
        accepted = sum(1 for t in lateral_rows if t["target"] == i) + len(attended)
        row["passivity"] = share(Fraction(accepted), initiated + accepted)
        row["estranged"] = accepted >= 1 and initiated == 0

        row["attendance"] = attendance(net, i)
        row["surface_activism"] = None if row["attendance"] is None or row["passivity"] is None \
            else row["attendance"] * row["passivity"]

        given = sum(amount(e.get("amount", "")) for e in net.exchanges if e["source"] == i)
        received = sum(amount(e.get("amount", "")) for e in net.exchanges if e["target"] == i)
        row["give_take"] = share(given - received, given + received)


def attendance(net, i):
    """Attended, of the activities of alliances to which i belonged on the day."""
    held = [a for a in net.activities
            if any(m["organization"] == i and m["alliance"] == a.get("alliance", "") and in_force(m, a["date"])
                   for m in net.memberships)]
    return share(Fraction(sum(1 for a in held if i in net.participants[a["id"]])), len(held))


def distance_to_core(net, table):
    distance = distances(net.all)
    for i in net.ids:
        cores = [j for j in net.block(i) or [] if yes(net.value(j, "core"))]
        table[i]["distance_to_core"] = min((distance[i][j] for j in cores if j in distance[i]), default=None)


def task_flow(net, table):
    last = {task: steps[-1]["target"] for task, steps in net.tasks.items()}
    touched = [i for i in net.ids if any(i in (s["source"], s["target"]) for steps in net.tasks.values() for s in steps)]
    place = {i: k for k, i in enumerate(touched)}
    chain = np.zeros((len(touched), len(touched)))
    for steps in net.tasks.values():
        for step in steps:
            chain[place[step["source"]], place[step["target"]]] += 1
    for i in touched:
        leaving = chain[place[i]].sum() + sum(1 for holder in last.values() if holder == i)
        if leaving > 0:
            chain[place[i]] /= leaving
    visits = np.linalg.inv(np.eye(len(touched)) - chain)

    for i in net.ids:
        row = table[i]
        handed_on = [t for t, steps in net.tasks.items() if any(s["source"] == i for s in steps)]
        row["backflow"] = share(Fraction(sum(1 for t in handed_on if last[t] == i)), len(handed_on))
        row["return_probability"] = 1 - 1 / float(visits[place[i], place[i]]) if i in place else None
        held = [steps for steps in net.tasks.values() if any(i in (s["source"], s["target"]) for s in steps)]
        row["hand_overs"] = share(Fraction(sum(len(steps) for steps in held)), len(held))


def rank_incongruity(net, table):
    weights = net.summed_weights(LATERAL)
    for i in net.ids:
        ranked = {j: w for j, w in weights[i].items() if net.rank(j) is not None}
        if net.rank(i) is None:
            table[i]["rank_incongruity"] = None
        else:
            table[i]["rank_incongruity"] = share(sum(w for j, w in ranked.items() if net.rank(j) > net.rank(i)),
                                                 sum(ranked.values()))


def authority_gap(net, table):
    """Share of the block's finally-held tasks less share of its betweenness in the whole G_lat."""
    betweenness = nx.betweenness_centrality(net.lateral, normalized=False)
    final = {i: sum(1 for steps in net.tasks.values() if steps[-1]["target"] == i) for i in net.ids}
    for i in net.ids:
        block = net.block(i) or []
        duty = share(Fraction(final[i]), sum(final[j] for j in block))
        power = share(betweenness[i], sum(betweenness[j] for j in block))
        table[i]["authority_gap"] = None if duty is None or power is None else float(duty) - power


# ---------------------------------------------------------------- the table

COLUMNS = ("degree in_degree out_degree strength betweenness harmonic closeness eigenvector pagerank coreness clustering "
           "constraint effective_size component cutpoint dead_end overlap_degree participation mode_share_collaborative "
           "mode_share_hierarchical mode_share_networked ei_territory ei_system ei_settlement coordinator itinerant "
           "gatekeeper representative liaison ladder suspension suspension_value suspension_platform suspension_activity "
           "suspension_mechanism local_ties superiors status nominal estranged marginal administrative_share passivity "
           "attendance surface_activism give_take distance_to_core backflow return_probability hand_overs "
           "rank_incongruity authority_gap").split()


def organization_table(net):
    """{id: {column: value}} in file order."""
    table = {i: {} for i in net.ids}
    for family in [centralities, multiplex, boundary, roles, ladder, suspension, marginal, conduct, distance_to_core,
                   task_flow, rank_incongruity, authority_gap]:
        family(net, table)
    return table


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int)):
        return str(value)
    return repr(float(value))


def write(net, table, file):
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["id", "name"] + COLUMNS)
    for i in net.ids:
        writer.writerow([i, net.value(i, "name") or i] + [cell(table[i][column]) for column in COLUMNS])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset")
    parser.add_argument("--at", metavar="DATE")
    parser.add_argument("--projection", choices=["newman", "none"], default="newman")
    parser.add_argument("--plane", metavar="LEVEL")
    parser.add_argument("--threshold", metavar="X")
    parser.add_argument("--out", metavar="FILE", help="default: standard output")
    options = parser.parse_args()
    net = Network(options.dataset, options.at, options.projection, options.plane, options.threshold)
    table = organization_table(net)
    if options.out:
        with open(options.out, "w", encoding="utf-8", newline="") as file:
            write(net, table, file)
    else:
        write(net, table, sys.stdout)


if __name__ == "__main__":
    main()
