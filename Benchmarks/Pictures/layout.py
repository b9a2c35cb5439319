"""Draws every kind of picture of every bundled dataset, and of its recipe on several seeds, and counts what is wrong.

    python3 Benchmarks/Pictures/layout.py --weft .build/release/weft [--seeds 10] [--only wujin,niujie] [--kinds map,weave]

Counts come from `weft draw --quality` (LayoutQuality): marks that overlap, labels that overlap, lines through marks and
labels, names cut off, and layouts that fell back to something simpler. Prints Markdown: a row for each dataset and kind that
has anything but zeros, a row of sums for each kind, and for maps the crossings beside plain dot's.
"""

import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict

import crossings

KINDS = "map weave matrix image overlap hierarchy planes ego ladder ternary curve diff".split()
COUNTS = ["overlapping_marks", "overlapping_labels", "cut_labels", "lateral_through_marks", "lines_through_marks",
          "lines_through_labels", "fallbacks"]


def scenario_of(folder):
    """The first scenario of a dataset, or of the group that it stands in."""
    for place in (folder, os.path.dirname(folder)):
        found = sorted(glob.glob(f"{place}/scenarios/*.yml"))
        if found:
            return found[0]


def draw(weft, dataset, kind, out, scenario):
    words = [weft, "draw", dataset, "--kind", kind, "--out", out, "--quality", "--quiet"]
    if kind == "diff" and scenario:
        words += ["--scenario", scenario]
    start = time.monotonic()
    run = subprocess.run(words, capture_output=True, text=True)
    seconds = time.monotonic() - start
    pictures = [json.loads(line) for line in run.stderr.splitlines() if line.startswith('{"picture"')]
    if run.returncode != 0 or not pictures:
        sys.exit(f"{' '.join(words)}: {run.returncode}: {run.stderr[:400]}")
    return pictures, seconds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weft", default=".build/release/weft")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--only", default="")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--dot", action="store_true", help="compare crossings with plain dot's, one minute a dataset at most")
    given = parser.parse_args()
    folders = sorted(os.path.dirname(p) for p in glob.glob("datasets/*/organizations.csv") + glob.glob("datasets/counties/?/organizations.csv"))
    wanted = [w for w in given.only.split(",") if w]
    folders = [f for f in folders if not wanted or f.removeprefix("datasets/") in wanted]
    kinds = given.kinds.split(",")
    sums = defaultdict(lambda: defaultdict(int))
    rows, lines = [], []
    with tempfile.TemporaryDirectory() as scratch:
        for folder in folders:
            name = folder.removeprefix("datasets/")
            cases = [("as bundled", folder)]
            if os.path.exists(f"{folder}/recipe.yml"):
                for seed in range(1, given.seeds + 1):
                    made = f"{scratch}/{name.replace('/', '-')}-{seed}"
                    subprocess.run([given.weft, "generate", f"{folder}/recipe.yml", "--seed", str(seed), "--out", made, "--quiet"],
                                   check=True, capture_output=True)
                    cases.append((f"seed {seed}", made))
            for kind in kinds:
                bad = []
                for case, path in cases:
                    pictures, seconds = draw(given.weft, path, kind, f"{scratch}/picture.json", scenario_of(folder))
                    of = sums[kind]
                    of["pictures"] += len(pictures)
                    of["slowest"] = max(of["slowest"], seconds)
                    for picture in pictures:
                        for count in COUNTS:
                            of[count] += picture[count]
                            if picture[count]:
                                bad.append(f"{case}: {picture[count]} {count.replace('_', ' ')}")
                    if kind == "map" and case == "as bundled" and given.dot:
                        drawn, ours = crossings.of_picture(f"{scratch}/picture.json")
                        plain = crossings.of_dot(path)
                        theirs = f"{plain[1]} | {plain[0]}" if plain else "not done in 60 s | "
                        lines.append(f"| {name} | {ours} | {drawn} | {theirs} |")
                if bad:
                    rows.append(f"| {name} {kind} | {'; '.join(bad)} |")
            print(name, "done", file=sys.stderr, flush=True)
    print("| kind | pictures | " + " | ".join(c.replace("_", " ") for c in COUNTS) + " | slowest, s |")
    print("|---" * (len(COUNTS) + 3) + "|")
    for kind in kinds:
        of = sums[kind]
        print(f"| {kind} | {of['pictures']} | " + " | ".join(str(of[c]) for c in COUNTS) + f" | {of['slowest']:.1f} |")
    if rows:
        print("\n| not zero | |\n|---|---|\n" + "\n".join(rows))
    if lines:
        print("\n| map | crossings | ties drawn | plain dot's crossings | ties drawn |\n|---|---|---|---|---|\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
