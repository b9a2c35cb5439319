#!/usr/bin/env python3
"""Times Weft's kernels beside other libraries on the same made-up network, in turns, after checking that they agree.

  compare.py MODEL N THREADS TURNS KERNEL[:LIBRARY...] ...      (after: swift build -c release)

Models and kernels: Sources/kernels; MODEL N may be `real NAME`: a network that comes with graph-tool, or `file PATH`:
one made before. A line for each library: processor seconds (least), and the ratio of each turn's seconds, least, median and largest. By processor time; by the clock where THREADS is above 1. Both sides keep the memory they
have freed, so that no turn but the first pays for new pages.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

import peers
import real

if "MALLOC_MMAP_MAX_" not in os.environ:
    os.environ.update(MALLOC_MMAP_MAX_="0", MALLOC_TRIM_THRESHOLD_=str(1 << 40))
    os.execv(sys.executable, [sys.executable] + sys.argv)

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.join(here, ".build", "release", "kernels")
model, size, threads, turns = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
column = 0 if threads > 1 else 1

with tempfile.TemporaryDirectory() as folder:
    path, result = os.path.join(folder, "network"), os.path.join(folder, "result")
    if model == "file":
        path = size
    elif model == "real":
        real.write(size, path)
    else:
        subprocess.run([program, "make", model, size, "1", path], check=True)
    network = peers.Network(path)
    peers.set_threads(threads)
    weft = subprocess.Popen([program, "serve", path], stdin=-1, stdout=-1, text=True, bufsize=1)
    weft.stdout.readline()

    def ask(task):
        weft.stdin.write(task + "\n")
        weft.stdin.flush()
        return [float(word) for word in weft.stdout.readline().split()]

    for word in sys.argv[5:]:
        kernel, *wanted = word.split(":")
        ask(f"values {kernel} {threads} {result}")
        ours = np.fromfile(result)
        for library, prepare in peers.PEERS[kernel].items():
            if wanted and library not in wanted:
                continue
            work = prepare(network, threads)

            def turn():
                mine.append(ask(f"time {kernel} {threads}"))
                start = time.perf_counter(), time.process_time()
                found = work()
                factor = peers.SCALE.get(kernel, 1)
                theirs.append(
                    [factor * (time.perf_counter() - start[0]), factor * (time.process_time() - start[1])]
                )
                return found

            # The first turn's result is the one that is checked: some peers take minutes.
            mine, theirs = [], []
            found = turn()
            expected = peers.checked(kernel, library, found, network)
            note = "nature only"
            if kernel == "leiden":
                note = f"modularity {ours[0]:.5f} beside {peers.modularity(network, found):.5f}"
            if expected is not None:
                # Distances carry closeness and suspension behind the harmonic sums that peers compute.
                got = ours[: len(expected)] if kernel in ("distances", "nearness") else ours
                scale = np.maximum(np.abs(expected), 1e-9 * np.nanmax(np.abs(expected)))
                same = len(got) == len(expected)
                worst = np.nanmax(np.abs(got - expected) / np.where(scale > 0, scale, 1)) if same else np.inf
                note = f"agree to {worst:.0e}" if worst <= 1e-9 else f"DIFFER by {worst:.0e}"
            for _ in range(turns - 1):
                turn()
            ratios = [b[column] / a[column] for a, b in zip(mine, theirs)]
            print(
                f"{kernel} {model} {size}, {threads} thread(s): Weft {min(a[column] for a in mine):.4f} s, {library} "
                f"{min(b[column] for b in theirs):.4f} s, ratio {min(ratios):.1f} / {statistics.median(ratios):.1f} / "
                f"{max(ratios):.1f}, {note}",
                flush=True,
            )
    weft.stdin.close()
    weft.wait()
