#!/usr/bin/env python3
"""Times Weft's import beside other libraries on the same file, in turns, each run a process of its own.

  compare.py TURNS TIES.csv [ORGANISATIONS.csv] -- LIBRARY...     (after: swift build -c release)

All must give the same counts and sums. Weft's seconds are those of bytes, tables and the checked network together. A line
for each library: seconds (least) and its seconds over Weft's in each turn, least / median / largest, by the clock and of processor
(all threads: on a machine that others use, the fairer).
"""
import os
import statistics
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.join(here, ".build", "release", "import")
split = sys.argv.index("--")
turns, files, libraries = int(sys.argv[1]), sys.argv[2:split], sys.argv[split + 1 :]


def run(command):
    words = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return [float(word) for word in words]


def weft():
    # A dataset's tables are told apart by name, so their order is free.
    words = run([program] + files)
    return (words[0], sum(words[1:4])), words[4:9], words[9], words[1:4]


def other(library):
    words = run([sys.executable, os.path.join(here, "peers.py"), library] + files)
    return (words[0], words[1]), words[2:7], words[7]


size = sum(os.path.getsize(file) for file in files)
weft()
mine, theirs = [], {library: [] for library in libraries}
for _ in range(turns):
    for library in libraries:
        ours, peers = weft(), other(library)
        if ours[1] != peers[1]:
            sys.exit(f"{library} DIFFERS: {peers[1]}, Weft {ours[1]}")
        mine.append(ours)
        theirs[library].append((ours[0], peers[0], peers[2]))
best = min(mine, key=lambda run: run[0][1])
print(f"{size / 1e6:.1f} MB, {int(best[1][1])} ties, {int(best[1][0])} organisations; all agree")
parts = ", ".join(f"{name} {part:.3f}" for name, part in zip(("bytes", "tables", "network"), best[3]))
print(
    f"Weft {min(run[0][0] for run in mine):.3f} s by the clock, {best[0][1]:.3f} s of processor ({parts}), peak "
    f"{best[2] / 1e3:.0f} MB = {best[2] * 1e3 / size:.1f} x the file"
)
for library, runs in theirs.items():
    line = f"{library}, peak {max(run[2] for run in runs) / 1e3:.0f} MB:"
    for column, name in enumerate(("clock", "processor")):
        ratios = [their[column] / our[column] for our, their, _ in runs]
        line += (
            f" {name} {min(run[1][column] for run in runs):.3f} s, ratio {min(ratios):.2f} / "
            f"{statistics.median(ratios):.2f} / {max(ratios):.2f};"
        )
    print(line.rstrip(";"))
