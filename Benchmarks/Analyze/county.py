#!/usr/bin/env python3
"""Times `weft analyze` of one dataset beside the same measures with pandas and igraph, in turns, after checking that they agree.

  county.py WEFT DATASET [TURNS]      (a dataset: kernels tables nested 2000 1 FOLDER)

Both read the CSV files and end with all values in memory or on disk. The other side leaves out what neither library has a
function for (roles, effective size, the ladder, Krackhardt's dimensions, core and periphery, witnesses): it does less.
"""
import os
import subprocess
import sys
import tempfile
import time

import igraph
import numpy as np
import pandas as pd

REPLICATES = 200


def read(folder):
    organizations = pd.read_csv(folder + "/organizations.csv", dtype=str, keep_default_na=False)
    ties = pd.read_csv(folder + "/ties.csv", dtype=str, keep_default_na=False)
    ties["weight"] = ties.weight.replace("", "1").astype(float)
    place = pd.Series(organizations.index, organizations.id)
    ties["a"], ties["b"] = place[ties.source].values, place[ties.target].values
    return organizations, ties


def graph(n, ties, directed=False):
    result = igraph.Graph(n=n, edges=ties[["a", "b"]].values.tolist(), directed=directed)
    result.es["weight"] = ties.weight.values
    return result.simplify(combine_edges="sum")


def nearness(one, block, targets):
    """Sum of 1/d to the targets for every node, blocks by block."""
    result = np.zeros(one.vcount())
    for members, wanted in zip(block, targets):
        if len(members) and len(wanted):
            distances = np.array(one.distances(members, wanted), float)
            with np.errstate(divide="ignore"):
                inverse = np.where(distances > 0, 1 / distances, 0)
            result[members] = inverse.sum(1)
    return result


def external_internal(ties, column, organizations):
    one, other = organizations[column].values[ties.a], organizations[column].values[ties.b]
    known = (one != "") & (other != "")
    sign = np.where(one == other, -1.0, 1.0) * ties.weight.values * known
    size = ties.weight.values * known
    n = len(organizations)
    top = np.bincount(ties.a, sign, n) + np.bincount(ties.b, sign, n)
    return top / np.where((b := np.bincount(ties.a, size, n) + np.bincount(ties.b, size, n)) > 0, b, np.nan)


def analyze(folder):
    organizations, ties = read(folder)
    n = len(organizations)
    whole, arcs = graph(n, ties), graph(n, ties, True)
    lateral_ties = ties[ties["mode"] != "hierarchical"]
    lateral = graph(n, lateral_ties)
    values = {
        "degree": whole.degree(),
        "strength": whole.strength(weights="weight"),
        "betweenness": np.array(whole.betweenness()) / ((n - 1) * (n - 2) / 2),
        "harmonic": whole.harmonic_centrality(),
        "eigenvector": whole.eigenvector_centrality(),
        "pagerank": whole.pagerank(),
        "coreness": whole.coreness(),
        "clustering": whole.transitivity_local_undirected(mode="zero"),
        "constraint": whole.constraint(weights="weight"),
    }
    reach = whole.components()
    size = np.array(reach.sizes())[reach.membership]
    own = np.array(whole.closeness(normalized=True))
    values["closeness"] = np.where(size > 1, own * (size - 1) / (n - 1), 0)
    cut = np.zeros(n)
    cut[whole.articulation_points()] = 1
    values["cutpoint"] = cut
    whole.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1)
    for column in ["territory", "system", "settlement"]:
        values["ei_" + column] = external_internal(lateral_ties, column, organizations)
    groups = organizations.groupby("territory", sort=False).indices
    block = [members for name, members in groups.items() if name]
    woven = np.array(lateral.degree()) > 0
    # An organisation that stands above the towns has all below it as its block.
    every = np.arange(n)
    block_targets = [every[woven] if name == "N" else m[woven[m]] for name, m in groups.items() if name]
    near = nearness(whole, block, block_targets)
    layers = {"": lateral_ties}
    for layer in ["value", "platform", "activity", "mechanism"]:
        layers["_" + layer] = lateral_ties[lateral_ties.layers.str.contains(layer)]
    with np.errstate(divide="ignore", invalid="ignore"):
        for name, part in layers.items():
            values["suspension" + name] = np.where(near > 0, 1 - nearness(graph(n, part), block, block_targets) / near, 1)
    # Planes: densities, centralizations and fabric of the towns, the county and the domains.
    for members in list(groups.values()) + [every] + list(organizations.groupby("domain").indices.values()):
        for one in [whole, lateral]:
            part = one.induced_subgraph(members)
            part.density()
            part.betweenness()
        part = whole.induced_subgraph(members)
        part.closeness()
        part.eigenvector_centrality()
        np.array(whole.distances(members, members))
        np.array(lateral.distances(members, members))
    # 200 networks of the same skeleton: clustering and efficiency of the lateral ties rewired mode by mode.
    modes = [graph(n, lateral_ties[lateral_ties["mode"] == mode]) for mode in ["collaborative", "networked"]]
    drawn = []
    for _ in range(REPLICATES):
        edges = []
        for mode in modes:
            copy = mode.copy()
            copy.rewire(n=10 * mode.ecount())
            edges += copy.get_edgelist()
        moved = igraph.Graph(n=n, edges=edges).simplify()
        drawn.append((np.mean(moved.transitivity_local_undirected(mode="zero")), np.mean(moved.harmonic_centrality())))
    whole.transitivity_undirected()
    len(whole.bridges())
    return pd.DataFrame(values)


def main():
    weft, folder = sys.argv[1], sys.argv[2]
    turns = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with tempfile.TemporaryDirectory() as place:
        ours, theirs = [], []
        for turn in range(turns + 1):
            out = os.path.join(place, "out")
            before = os.times()
            subprocess.run([weft, "analyze", folder, "--out", out, "--threads", "1", "--quiet"], check=True)
            middle = os.times()
            peer = analyze(folder)
            after = os.times()
            # The first turn warms up and is checked.
            if turn == 0:
                table = pd.read_csv(out + "/organizations.csv")
                for column in peer:
                    mine = table[column].astype(float).values
                    theirs_ = peer[column].astype(float).values
                    both = ~np.isnan(mine) & ~np.isnan(theirs_)
                    worst = np.abs(mine - theirs_)[both].max() / max(1e-300, np.abs(theirs_[both]).max())
                    print(f"{column}: differ by {worst:.0e} of the largest", "" if worst < 1e-9 else "  DIFFERENT", flush=True)
                continue
            ours.append(middle.children_user + middle.children_system - before.children_user - before.children_system)
            theirs.append(after.user + after.system - middle.user - middle.system)
            print(f"turn {turn}: weft {ours[-1]:.2f} s, pandas and igraph {theirs[-1]:.2f} s of processor", flush=True)
        ratios = sorted(b / a for a, b in zip(ours, theirs))
        print(f"ratio {ratios[0]:.1f} / {ratios[len(ratios) // 2]:.1f} / {ratios[-1]:.1f}")


main()
