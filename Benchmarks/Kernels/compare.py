#!/usr/bin/env python3
"""Times the kernels beside python-igraph on the same made-up network, in turns, and checks that they agree.

  compare.py MODEL N KERNEL [THREADS] [TURNS]      (after: swift build -c release)
"""
import os
import subprocess
import sys
import time

import igraph

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.join(here, ".build", "release", "kernels")
model, size, kernel = sys.argv[1:4]
threads = sys.argv[4] if len(sys.argv) > 4 else "1"
turns = int(sys.argv[5]) if len(sys.argv) > 5 else 1
seed = "1"

lines = subprocess.run([program, "edges", model, size, seed], capture_output=True, text=True, check=True).stdout
edges = [tuple(map(int, line.split())) for line in lines.splitlines()]
graph = igraph.Graph(n=int(size), edges=edges)
peer = {
    "betweenness": lambda: graph.betweenness(),
    "weighted": lambda: graph.betweenness(weights=[1.0] * len(edges)),
    "distances": lambda: [value * (int(size) - 1) for value in graph.harmonic_centrality()],
    "suspension": lambda: [value * (int(size) - 1) for value in graph.harmonic_centrality()],
    "pagerank": lambda: graph.pagerank(),
    "eigenvector": lambda: graph.eigenvector_centrality(),
}[kernel]

ours, theirs, expected = [], [], []
for _ in range(turns):
    out = subprocess.run(
        [program, "time", kernel, model, size, seed, threads, "2"], capture_output=True, text=True, check=True
    ).stdout
    ours += [[float(word) for word in line.split()] for line in out.splitlines()]
    start = time.perf_counter(), time.process_time()
    expected = peer()
    theirs.append([time.perf_counter() - start[0], time.process_time() - start[1]])
out = subprocess.run(
    [program, "values", kernel, model, size, seed, threads], capture_output=True, text=True, check=True
).stdout
got = [float(word) for word in out.split()]
worst = max(abs(a - b) / max(1e-300, abs(b), max(expected) * 1e-9) for a, b in zip(got, expected))
ours, theirs = ([min(column) for column in zip(*rows)] for rows in (ours, theirs))
print(
    f"{kernel} {model} {size} nodes {len(edges)} edges, {threads} thread(s): {ours[0]:.4f} s, igraph {theirs[0]:.3f} s, "
    f"ratio {theirs[0] / ours[0]:.1f} by the clock, {theirs[1] / ours[1]:.1f} by processor time; "
    + ("" if kernel == "suspension" else f"largest relative difference {worst:.1e}")
)
