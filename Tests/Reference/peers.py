#!/usr/bin/env python3
"""peers.py: measures of random networks beside python-igraph and NetworkX.

    peers.py [--weft PATH] [--networks 520] [--seed 1] [--only NUMBER]
    peers.py --reference      reference.py stands in for the program (organisation table only)
    peers.py --peers-only     igraph stands in for the program: do the two conversions below agree?

Each network is written as a dataset folder (organizations, ties) and analysed in up to four ways: plain, `--directed`
(directed networks), `--weighted` (weighted networks), `--convention igraph|networkx` (every fifth network). Where a
peer's definition is another one, its number is converted to the model's in the code, with the reason beside it.
Prints, per measure and peer: networks, cells, largest absolute difference, mismatches (> 1e-9). Exit 1 on any.
"""
import argparse
import csv
import math
import os
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import igraph
import networkx as nx

TOLERANCE = 1e-9
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


# ---------------------------------------------------------------- random networks

class Net:
    """n organisations and weighted ties; an arc (i, j) stands at most once, an undirected tie only as i < j."""

    def __init__(self, family, n, pairs, directed, mode, rng, weights):
        self.family, self.n, self.directed, self.mode = family, n, directed, mode
        self.weighted = weights != "none"
        if not directed:
            pairs = {(min(p), max(p)) for p in pairs}
        # Powers of two keep 1/w sums exact, so that equally long paths are equal in every program.
        draw = {"none": lambda: 1.0, "dyadic": lambda: rng.choice([0.5, 1.0, 2.0, 4.0]),
                "any": lambda: round(rng.uniform(0.1, 9), 3)}[weights]
        self.ties = [(i, j, draw()) for i, j in sorted(set(pairs)) if i != j]
        self.domain = [rng.choice(["rural", "community", "soe", "new"]) for _ in range(n)]
        self.settlement = [rng.choice(["urban", "rural"]) for _ in range(n)]
        self.rank = [rng.randint(1, 4) for _ in range(n)]
        self.build()

    def build(self):
        n = self.n
        both = defaultdict(float)  # the undirected view: weights of both directions summed
        for i, j, w in self.ties:
            both[min(i, j), max(i, j)] += w
        self.pairs, self.pair_weights = list(both), list(both.values())
        self.lengths = [1 / w for w in self.pair_weights]
        self.nx = nx.Graph()
        self.nx.add_nodes_from(range(n))
        for (i, j), w in both.items():
            self.nx.add_edge(i, j, weight=w, length=1 / w)
        self.ig = igraph.Graph(n=n, edges=self.pairs)
        # The directed view: an undirected tie is both arcs.
        arcs = [(i, j) for i, j, _ in self.ties] + ([] if self.directed else [(j, i) for i, j, _ in self.ties])
        self.nx_arcs = nx.DiGraph()
        self.nx_arcs.add_nodes_from(range(n))
        self.nx_arcs.add_edges_from(arcs)
        self.ig_arcs = igraph.Graph(n=n, edges=arcs, directed=True)

    def write(self, folder):
        folder = Path(folder)
        with open(folder / "organizations.csv", "w", encoding="utf-8") as file:
            file.write("id,domain,settlement,rank\n")
            for i in range(self.n):
                file.write(f"n{i:03d},{self.domain[i]},{self.settlement[i]},{self.rank[i]}\n")
        with open(folder / "ties.csv", "w", encoding="utf-8") as file:
            file.write("source,target,mode,weight,directed\n")
            for i, j, w in self.ties:
                file.write(f"n{i:03d},n{j:03d},{self.mode},{w!r},{'yes' if self.directed else 'no'}\n")


def random_pairs(rng, n, m):
    pairs = set()
    for _ in range(m):
        if n > 1:
            pairs.add(tuple(rng.sample(range(n), 2)))
    return pairs


def random_net(number, seed):
    """Families in turn, sizes 1 to 60; every network depends on its number and the seed alone."""
    rng = random.Random(seed * 1_000_003 + number)
    families = ["tree", "sparse", "dense", "disconnected", "isolates", "weighted", "weighted any", "directed",
                "directed weighted", "directed sparse", "hierarchy", "hierarchy with loops", "shape", "clustered"]
    family = families[number % len(families)]
    n = rng.choice([2, 3, 4, 5, 7, 10, 15, 25, 40, 60])
    directed, mode, weights = family.startswith("directed"), "collaborative", "none"
    if family == "tree":
        pairs = {(rng.randrange(k), k) for k in range(1, n)}
    elif family in ("sparse", "directed sparse"):
        pairs = random_pairs(rng, n, n)
    elif family == "dense":
        n = min(n, 25)
        pairs = random_pairs(rng, n, n * n // 3)
    elif family == "disconnected":
        blocks = [range(0, n // 3), range(n // 3, 2 * n // 3), range(2 * n // 3, n)]
        pairs = {tuple(rng.sample(block, 2)) for block in blocks if len(block) > 1 for _ in range(2 * len(block))}
    elif family == "isolates":
        pairs = random_pairs(rng, max(1, n // 2), n)  # the second half has no tie
    elif family in ("weighted", "weighted any", "directed weighted"):
        pairs = random_pairs(rng, n, rng.choice([1, 2, 4]) * n)
        weights = "any" if family == "weighted any" else "dyadic"
    elif family == "directed":
        pairs = random_pairs(rng, n, 3 * n)
        pairs |= {(j, i) for i, j in pairs if rng.random() < 0.3}
    elif family in ("hierarchy", "hierarchy with loops"):
        directed, mode = True, "hierarchical"
        pairs = {(rng.randrange(k), k) for k in range(1, n) if rng.random() < 0.9}
        if family == "hierarchy with loops":
            pairs |= random_pairs(rng, n, n // 2)
    elif family == "shape":
        shape = rng.choice(["star", "path", "ring", "complete", "empty", "one", "two rings", "wheel"])
        n = 1 if shape == "one" else min(n, 15)
        ring = {(k, (k + 1) % n) for k in range(n)} if n > 2 else set()
        half = n // 2
        pairs = {"star": {(0, k) for k in range(1, n)}, "path": {(k, k + 1) for k in range(n - 1)}, "ring": ring,
                 "complete": {(i, j) for i in range(n) for j in range(i)}, "empty": set(), "one": set(),
                 "two rings": {(k, (k + 1) % half) for k in range(half)} | {(half + k, half + (k + 1) % (n - half)) for k in range(n - half)},
                 "wheel": {(k, k + 1) for k in range(1, n - 1)} | {(0, k) for k in range(1, n)}}[shape]
    else:  # clustered: little cliques in a chain
        pairs = {(i, j) for i in range(n) for j in range(i) if i // 5 == j // 5 and rng.random() < 0.9}
        pairs |= {(k, k + 5) for k in range(0, n - 5, 5)} | random_pairs(rng, n, n // 10)
    return Net(family, n, {p for p in pairs if p[0] != p[1]}, directed, mode, rng, weights)


# ---------------------------------------------------------------- the peers, converted to the model's definitions

def undefined(values):
    """NaN and infinity (0/0 in the peers) are empty cells."""
    return [None if isinstance(v, float) and not math.isfinite(v) else v for v in values]


def zero(values):
    return [0.0 if isinstance(v, float) and math.isnan(v) else v for v in values]


def numbered(components):
    """Labels of components by size, then by first member, from 1."""
    ordered = sorted((sorted(c) for c in components), key=lambda c: (-len(c), c[0]))
    labels = {i: k + 1 for k, members in enumerate(ordered) for i in members}
    return [labels[i] for i in range(len(labels))], ordered


def scaled(n, factor, values):
    """Divides by `factor`; fewer than the needed organisations give 0."""
    return [v / factor if factor > 0 else 0.0 for v in values]


def ladder_labels(n, neighbours, bridges, planes):
    bridges = {frozenset(b) for b in bridges}
    result = []
    for i in range(n):
        ties = [frozenset((i, j)) for j in neighbours(i)]
        result.append("point" if not ties else "line" if all(t in bridges for t in ties) else "plane" if i in planes else "belt")
    return result


def igraph_planes(graph):
    """Members of 3-edge-connected subgraphs: split along igraph's minimum cuts until none is below 3."""
    planes, open_parts = set(), [list(range(graph.vcount()))]
    while open_parts:
        part = open_parts.pop()
        if len(part) < 2:
            continue
        inside = graph.induced_subgraph(part)
        pieces = inside.connected_components()
        if len(pieces) == 1:
            cut = inside.mincut()
            if cut.value >= 3:
                planes |= set(part)
                continue
            pieces = cut.partition
        open_parts += [[part[k] for k in piece] for piece in pieces]
    return planes


def by_igraph(net, variant):
    n, g, d = net.n, net.ig, net.ig_arcs
    if variant == "directed":
        reached = [len(d.subcomponent(i, mode="out")) - 1 for i in range(n)]
        return {
            "betweenness": scaled(n, (n - 1) * (n - 2), d.betweenness(directed=True)),
            "harmonic": zero(d.harmonic_centrality(mode="out")) if n > 1 else [0.0],
            # igraph's closeness stays among the reached: times r/(n-1) is Wasserman and Faust's.
            "closeness": [c * r / (n - 1) if r else 0.0 for c, r in zip(zero(d.closeness(mode="out", normalized=True)), reached)],
            "pagerank": d.pagerank(damping=0.85),
            "in_degree": d.degree(mode="in"), "out_degree": d.degree(mode="out"),
        }, {}
    weights = net.pair_weights
    _, components = numbered(g.connected_components())
    reached = [0] * n
    for members in components:
        for i in members:
            reached[i] = len(members) - 1

    def eigenvector(weighted):
        # igraph puts an eigenvector on the whole graph; the model takes the largest component and 0 elsewhere.
        result = [0.0] * n
        if len(components[0]) > 1:
            g.es["weight"] = weights
            inside = g.induced_subgraph(components[0])
            for i, value in zip(components[0], inside.eigenvector_centrality(scale=True, weights="weight" if weighted else None)):
                result[i] = value
        return result

    if variant == "weighted":
        lengths = net.lengths
        return {
            "betweenness": scaled(n, (n - 1) * (n - 2) / 2, g.betweenness(directed=False, weights=lengths)),
            "harmonic": zero(g.harmonic_centrality(weights=lengths)) if n > 1 else [0.0],
            "closeness": [c * r / (n - 1) if r else 0.0
                          for c, r in zip(zero(g.closeness(weights=lengths, normalized=True)), reached)],
            "pagerank": g.pagerank(damping=0.85, weights=weights),
            "eigenvector": eigenvector(True),
        }, {}
    if variant == "convention igraph":
        return {"closeness": undefined(g.closeness(normalized=True))}, {}
    if variant == "convention networkx":
        return {}, {}
    labels, _ = numbered(g.connected_components())
    cutpoints = set(g.articulation_points())
    bridges = [g.es[e].tuple for e in g.bridges()]
    lateral = net.mode != "hierarchical"
    organizations = {
        "degree": g.degree(), "in_degree": d.degree(mode="in"), "out_degree": d.degree(mode="out"),
        "strength": g.strength(weights=weights),
        "betweenness": scaled(n, (n - 1) * (n - 2) / 2, g.betweenness(directed=False)),
        "harmonic": zero(g.harmonic_centrality()) if n > 1 else [0.0],
        "closeness": [c * r / (n - 1) if r else 0.0 for c, r in zip(zero(g.closeness(normalized=True)), reached)],
        "eigenvector": eigenvector(False),
        "pagerank": g.pagerank(damping=0.85, directed=False),
        "coreness": g.coreness(),
        "clustering": g.transitivity_local_undirected(mode="zero"),  # igraph's own default is NaN below degree 2
        "constraint": undefined(g.constraint(weights=weights)) if g.ecount() else [None] * n,
        "component": labels,
        "cutpoint": [i in cutpoints for i in range(n)],
        "overlap_degree": g.degree(),
        "superiors": [0] * n if lateral else d.degree(mode="in"),
        "ladder": ladder_labels(n, g.neighbors, bridges, igraph_planes(g)) if lateral else ["point"] * n,
    }
    region = {
        "density": g.density() if n > 1 else None,
        "transitivity": undefined([g.transitivity_undirected(mode="nan")])[0],
        # The mean over ordered pairs of 1/d is the mean of normalised harmonic centralities.
        "efficiency": sum(zero(g.harmonic_centrality())) / n if n > 1 else None,
        "components": len(components),
        "largest_component_share": len(components[0]) / n,
        "cutpoints": len(cutpoints),
        "bridges": len(bridges),
        "assortativity_domain": nominal(g, net.domain),
        "assortativity_settlement": nominal(g, net.settlement),
        "assortativity_rank": undefined([g.assortativity(net.rank, directed=False)])[0] if g.ecount() else None,
        # Of directed lateral rows: hierarchical ties and rows of unknown direction have none.
        "reciprocity": d.reciprocity() if lateral and net.directed and d.ecount() else None,
    }
    return organizations, region


def nominal(graph, values):
    if graph.ecount() == 0:
        return None
    kinds = sorted(set(values))
    return undefined([graph.assortativity_nominal([kinds.index(v) for v in values], directed=False)])[0]


def by_networkx(net, variant):
    n, g, d = net.n, net.nx, net.nx_arcs
    nodes = range(n)

    def listed(mapping):
        return [mapping[i] for i in nodes]

    if variant == "directed":
        # NetworkX follows incoming paths in closeness and harmonic; the model outgoing ones, so arcs are turned round.
        turned = d.reverse()
        return {
            "betweenness": scaled(n, (n - 1) * (n - 2), listed(nx.betweenness_centrality(d, normalized=False))),
            "harmonic": scaled(n, n - 1, listed(nx.harmonic_centrality(turned))),
            "closeness": listed(nx.closeness_centrality(turned)),
            "pagerank": listed(nx.pagerank(d, alpha=0.85, tol=1e-15, max_iter=10_000)),
            "in_degree": [d.in_degree(i) for i in nodes], "out_degree": [d.out_degree(i) for i in nodes],
        }, {}
    labels, components = numbered(nx.connected_components(g))

    def eigenvector(weight):
        result = [0.0] * n
        if len(components[0]) > 1:
            # NetworkX scales to unit length and refuses disconnected graphs; the model scales the largest component to max = 1.
            inside = g.subgraph(components[0])
            values = nx.eigenvector_centrality_numpy(inside, weight=weight) if len(inside) > 2 else dict.fromkeys(inside, 1.0)
            for i, value in values.items():
                result[i] = value / max(values.values())
        return result

    if variant == "weighted":
        return {
            "betweenness": scaled(n, (n - 1) * (n - 2) / 2, listed(nx.betweenness_centrality(g, weight="length", normalized=False))),
            "harmonic": scaled(n, n - 1, listed(nx.harmonic_centrality(g, distance="length"))),  # NetworkX gives the sum
            "closeness": listed(nx.closeness_centrality(g, distance="length")),
            "pagerank": listed(nx.pagerank(g, alpha=0.85, weight="weight", tol=1e-15, max_iter=10_000)),
            "eigenvector": eigenvector("weight"),
        }, {}
    if variant == "convention igraph":
        return {}, {}
    if variant == "convention networkx":
        native = {"closeness": listed(nx.closeness_centrality(g))}
        if len(components) == 1 and n > 2:  # NetworkX refuses the others
            native["eigenvector"] = listed(nx.eigenvector_centrality_numpy(g))
        return native, {}
    cutpoints = set(nx.articulation_points(g))
    bridges = list(nx.bridges(g))
    lateral = net.mode != "hierarchical"
    planes = {i for part in nx.k_edge_subgraphs(g, k=3) if len(part) > 1 for i in part}
    for name in ("domain", "settlement", "rank"):
        nx.set_node_attributes(g, dict(enumerate(getattr(net, name))), name)
    some = g.number_of_edges() > 0
    triples = sum(k * (k - 1) for _, k in g.degree())
    organizations = {
        "degree": [g.degree(i) for i in nodes],
        "in_degree": [d.in_degree(i) for i in nodes], "out_degree": [d.out_degree(i) for i in nodes],
        "strength": [g.degree(i, weight="weight") for i in nodes],
        "betweenness": scaled(n, (n - 1) * (n - 2) / 2, listed(nx.betweenness_centrality(g, normalized=False))),
        "harmonic": scaled(n, n - 1, listed(nx.harmonic_centrality(g))),  # NetworkX gives the sum
        "closeness": listed(nx.closeness_centrality(g)),
        "eigenvector": eigenvector(None),
        "pagerank": listed(nx.pagerank(g, alpha=0.85, weight=None, tol=1e-15, max_iter=10_000)),
        "coreness": listed(nx.core_number(g)),
        "clustering": listed(nx.clustering(g)),
        "constraint": undefined(listed(nx.constraint(g, weight="weight"))),
        # Node by node: for all nodes at once NetworkX 3.6.1 with SciPy 1.17 divides columns, not rows, by the largest weight.
        "effective_size": undefined(listed(nx.effective_size(g, nodes=list(nodes), weight="weight"))),
        "component": labels,
        "cutpoint": [i in cutpoints for i in nodes],
        "overlap_degree": [g.degree(i) for i in nodes],
        "superiors": [0 if lateral else d.in_degree(i) for i in nodes],
        "ladder": ladder_labels(n, g.neighbors, bridges, planes) if lateral else ["point"] * n,
    }
    region = {
        "density": nx.density(g) if n > 1 else None,  # NetworkX gives 0 where there is no pair; that is 0/0, hence empty.
        # NetworkX gives 0 where there is no connected triple; that is 0/0, hence empty.
        "transitivity": nx.transitivity(g) if triples else None,
        "efficiency": nx.global_efficiency(g) if n > 1 else None,
        "components": len(components),
        "largest_component_share": len(components[0]) / n,
        "cutpoints": len(cutpoints),
        "bridges": len(bridges),
        "assortativity_domain": quiet(nx.attribute_assortativity_coefficient, g, "domain") if some else None,
        "assortativity_settlement": quiet(nx.attribute_assortativity_coefficient, g, "settlement") if some else None,
        "assortativity_rank": quiet(nx.numeric_assortativity_coefficient, g, "rank") if some else None,
        "reciprocity": nx.overall_reciprocity(d) if lateral and net.directed and d.number_of_edges() else None,
        "flow_hierarchy": nx.flow_hierarchy(d) if not lateral and some else None,
    }
    return organizations, region


def quiet(measure, *arguments):
    """A constant attribute gives 0/0 in NetworkX: NaN, infinity or a division error by version; all are empty."""
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            value = float(measure(*arguments))
        except ZeroDivisionError:
            return None
    return value if math.isfinite(value) else None


PEERS = {"igraph": by_igraph, "networkx": by_networkx}


# ---------------------------------------------------------------- our side

def parse(text):
    if text == "":
        return None
    if text in ("true", "false"):
        return text == "true"
    try:
        return float(text)
    except ValueError:
        return text


def by_weft(weft, folder, variant):
    """({column: values}, {measure: value}) of one run, or the error as text."""
    options = {"plain": [], "directed": ["--directed"], "weighted": ["--weighted"],
               "convention igraph": ["--convention", "igraph"], "convention networkx": ["--convention", "networkx"]}[variant]
    out = Path(folder) / "out" / variant.replace(" ", "-")
    out.parent.mkdir(exist_ok=True)
    done = subprocess.run([weft, "analyze", str(folder), "--out", str(out), "--quiet", "--threads", "1", *options],
                          capture_output=True, text=True)
    if done.returncode != 0:
        return (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[0]
    with open(out / "organizations.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    table = {column: [parse(row[column]) for row in rows] for column in (rows[0] if rows else {})}
    region = {}
    if (out / "region.csv").exists():
        with open(out / "region.csv", encoding="utf-8", newline="") as file:
            region = {row["measure"]: parse(row["value"]) for row in csv.DictReader(file)}
    return table, region


def by_reference(folder, variant):
    if variant != "plain":
        return {}, {}
    import reference
    net = reference.Network(folder)
    table = reference.organization_table(net)
    return {column: [parse(reference.cell(table[i][column])) for i in net.ids] for column in reference.COLUMNS}, {}


# ---------------------------------------------------------------- comparing

class Tally:
    def __init__(self):
        self.networks = self.cells = self.mismatches = 0
        self.largest = 0.0
        self.examples = []

    def add(self, number, net, ours, theirs):
        self.networks += 1
        for k, (a, b) in enumerate(zip(ours, theirs, strict=True)):
            self.cells += 1
            if isinstance(a, str) or isinstance(b, str) or a is None or b is None:
                same = a == b
            else:
                delta = abs(float(a) - float(b))
                self.largest = max(self.largest, delta)
                same = delta <= TOLERANCE
            if not same:
                self.mismatches += 1
                if len(self.examples) < 3:
                    self.examples.append(f"network {number} ({net.family}, n = {net.n}) item {k}: ours {a}, theirs {b}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weft", default=os.environ.get("WEFT", str(ROOT / ".build/release/weft")))
    parser.add_argument("--networks", type=int, default=520)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="one network by its number; its folder peer-network-NUMBER is kept")
    parser.add_argument("--reference", action="store_true")
    parser.add_argument("--peers-only", action="store_true")
    options = parser.parse_args()
    own = not (options.reference or options.peers_only)
    if own and not os.access(options.weft, os.X_OK):
        sys.exit(f"no program at {options.weft}; build it, or name it with --weft")

    tallies = defaultdict(Tally)      # (variant, table, measure, peer)
    absent = defaultdict(int)         # (variant, table, measure) that the program did not give
    failures = defaultdict(list)      # (variant, message): numbers of the networks
    numbers = range(options.networks) if options.only is None else [options.only]
    for number in numbers:
        net = random_net(number, options.seed)
        variants = ["plain"]
        if net.directed:
            variants.append("directed")
        if net.weighted and not net.directed:
            variants.append("weighted")
        if number % 5 == 0 and not net.directed:
            variants += ["convention igraph", "convention networkx"]
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            if options.only is not None:
                folder = Path(f"peer-network-{number}")
                folder.mkdir()
                print(f"the dataset is in {folder}")
            net.write(folder)
            for variant in variants:
                peers = {name: peer(net, variant) for name, peer in PEERS.items()}
                if options.peers_only:
                    result = peers.pop("igraph")
                elif options.reference:
                    result = by_reference(folder, variant)
                else:
                    result = by_weft(options.weft, folder, variant)
                if isinstance(result, str):
                    failures[variant, result].append(number)
                    continue
                for peer, (organizations, region) in peers.items():
                    for table, ours, theirs in [("organizations", result[0], organizations), ("region", result[1], region)]:
                        for measure, values in theirs.items():
                            if measure not in ours:
                                absent[variant, table, measure] += 1
                                continue
                            mine = ours[measure]
                            if table == "region":
                                mine, values = [mine], [values]
                            tallies[variant, table, measure, peer].add(number, net, mine, values)

    print(f"{len(numbers)} networks; igraph {igraph.__version__}, networkx {nx.__version__}")
    print(f"{'run':20} {'table':14} {'measure':26} {'peer':10} {'networks':>8} {'cells':>8} {'max abs diff':>13} {'mismatches':>10}")
    for (variant, table, measure, peer), tally in tallies.items():
        print(f"{variant:20} {table:14} {measure:26} {peer:10} {tally.networks:8} {tally.cells:8} {tally.largest:13.3g} {tally.mismatches:10}")
        for example in tally.examples:
            print("    " + example)
    for (variant, table, measure), count in absent.items():
        print(f"absent: {variant}, {table}: {measure}")
    for (variant, message), where in failures.items():
        print(f"failed: {variant}: {message} ({len(where)} networks, first {where[:3]})")
    measures = {(variant, table, measure) for variant, table, measure, _ in tallies}
    two = sum(1 for key in measures if sum((*key, peer) in tallies for peer in PEERS) == 2)
    mismatches = sum(tally.mismatches for tally in tallies.values())
    print(f"{len(numbers)} networks, {len(measures)} measures ({two} against both peers), "
          f"{sum(tally.cells for tally in tallies.values())} cells, {mismatches} mismatches, "
          f"{sum(len(where) for where in failures.values())} failed runs")
    sys.exit(1 if mismatches or failures else 0)


if __name__ == "__main__":
    main()
