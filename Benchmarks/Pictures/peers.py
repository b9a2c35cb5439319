"""Draws the same data as Weft, NetworkX, igraph and a ForceAtlas2 layout do, for the eye to compare.

    python3 Benchmarks/Pictures/peers.py --weft .build/release/weft --out FOLDER

Needs networkx 3.4 or newer, igraph and matplotlib. Peers get a fair chance: colours by domain, three line styles, a legend,
Chinese labels, node size by degree. Writes NAME-weft.png, NAME-weave.png, NAME-networkx.png, NAME-igraph.png, NAME-forceatlas2.png.
"""

import argparse
import csv
import glob
import os
import random
import subprocess

import igraph
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx
from matplotlib import font_manager
from matplotlib.lines import Line2D

import made

COLORS = {"rural": "#009e73", "community": "#56b4e9", "agency": "#0072b2", "soe": "#e69f00", "new": "#cc79a7", "public": "#f0e442"}
STYLES = {"hierarchical": ("-", "#444444"), "collaborative": ("--", "#0072b2"), "networked": (":", "#d55e00")}
SPARE = ["#b3b3b3", "#8c6bb1", "#a6761d", "#7fc97f"]


def rows(path):
    with open(path, encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def drawn(graph, place, names, colors, title, out):
    fig, axes = plt.subplots(figsize=(15, 10))
    sizes = [60 + 60 * graph.degree(n) for n in graph]
    nx.draw_networkx_nodes(graph, place, ax=axes, node_size=sizes, node_color=[colors[n] for n in graph], edgecolors="#333333", linewidths=0.6)
    for mode, (style, color) in STYLES.items():
        edges = [(a, b) for a, b, m in graph.edges(data="mode") if m == mode]
        nx.draw_networkx_edges(graph, place, ax=axes, edgelist=edges, style=style, edge_color=color, arrows=mode == "hierarchical", width=0.9)
    nx.draw_networkx_labels(graph, place, ax=axes, labels=names, font_size=7, font_family=plt.rcParams["font.family"][0])
    entries = [Line2D([], [], linestyle=s, color=c, label=m) for m, (s, c) in STYLES.items()]
    axes.legend(handles=entries, loc="lower left", fontsize=8)
    axes.set_title(title)
    axes.set_axis_off()
    fig.tight_layout()
    fig.savefig(out, dpi=110)
    plt.close(fig)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weft", default=".build/release/weft")
    parser.add_argument("--out", required=True)
    parser.add_argument("datasets", nargs="*", default=["datasets/wujin", "datasets/niujie", "datasets/texas-1978", "example"],
                        help="folders; `example` is a made county of 21 organisations")
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    for path in glob.glob("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"):
        font_manager.fontManager.addfont(path)
    family = next((f.name for f in font_manager.fontManager.ttflist if "CJK" in f.name), "DejaVu Sans")
    plt.rcParams["font.family"] = [family]
    made.example(f"{given.out}/example")
    for dataset in given.datasets:
        dataset = f"{given.out}/example" if dataset == "example" else dataset
        name = os.path.basename(dataset.rstrip("/"))
        organizations = rows(f"{dataset}/organizations.csv")
        graph = nx.DiGraph()
        colors, others = {}, []
        for row in organizations:
            graph.add_node(row["id"])
            domain = row.get("domain", "")
            if domain not in COLORS and domain not in others:
                others.append(domain)
            colors[row["id"]] = COLORS.get(domain) or SPARE[others.index(domain) % len(SPARE)]
        for row in rows(f"{dataset}/ties.csv"):
            graph.add_edge(row["source"], row["target"], mode=row["mode"])
        names = {row["id"]: row.get("name") or row["id"] for row in organizations}
        plain = graph.to_undirected()
        layouts = {"networkx": nx.spring_layout(plain, seed=1), "forceatlas2": nx.forceatlas2_layout(plain, seed=1, max_iter=300)}
        order = list(plain)
        index = {n: i for i, n in enumerate(order)}
        peer = igraph.Graph(n=len(order), edges=[(index[a], index[b]) for a, b in plain.edges])
        igraph.set_random_number_generator(random.Random(1))
        layouts["igraph"] = {n: tuple(p) for n, p in zip(order, peer.layout_fruchterman_reingold(niter=1000))}
        for kind, place in layouts.items():
            drawn(graph, place, names, colors, f"{name}: {kind}", f"{given.out}/{name}-{kind}.png")
        for kind, file in [("map", "weft"), ("weave", "weave")]:
            subprocess.run([given.weft, "draw", dataset, "--kind", kind, "--captions", "both", "--out", f"{given.out}/{name}-{file}.png", "--dpi", "110", "--quiet"], check=True)


if __name__ == "__main__":
    main()
