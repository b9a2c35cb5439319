#!/usr/bin/env python3
"""Weft's kernels against what the machine's memory allows.

  limits.py MODEL N KERNEL[:ROUNDS] ...      (after: swift build -c release)

Memory is measured first: streaming (sum of a row of doubles far larger than the caches) and gathering (independent random
reads from a row of one entry a node). A kernel must at least read its rows (two ends of four bytes a tie, one offset of
eight bytes a node) and write its result (eight bytes a node) once each round; most look up one entry a node for each end.
One line a kernel: processor nanoseconds a tie, bytes a tie and round at least, the rate at which these bytes move, its share
of streaming, and the share of its time that the look-ups alone would take at the measured rate.
"""
import os
import subprocess
import sys
import tempfile
import time

import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.join(here, ".build", "release", "kernels")
model, size = sys.argv[1], int(sys.argv[2])


def least(work, turns=5):
    best = float("inf")
    for _ in range(turns):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


row = np.ones(1 << 27)
stream = row.nbytes / least(row.sum)
del row
places = np.random.default_rng(1).integers(0, size, 1 << 22)
target = np.empty(len(places), np.int32)
values = np.arange(size, dtype=np.int32)
gather = least(lambda: np.take(values, places, out=target, mode="clip")) / len(places)
print(f"streaming {stream / 1e9:.1f} GB/s; a random look-up in {size:,} entries of 4 bytes {gather * 1e9:.2f} ns")

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "network")
    subprocess.run([program, "make", model, str(size), "1", path], check=True)
    ties = int(np.fromfile(path, np.int64, 3)[1])
    weft = subprocess.Popen([program, "serve", path], stdin=-1, stdout=-1, text=True, bufsize=1)
    weft.stdout.readline()
    for word in sys.argv[3:]:
        kernel, *rounds = word.split(":")
        rounds = int(rounds[0]) if rounds else 1
        best = float("inf")
        for _ in range(5):
            weft.stdin.write(f"time {kernel} 1\n")
            weft.stdin.flush()
            best = min(best, float(weft.stdout.readline().split()[1]))
        moved = 8 * ties + 16 * size
        rate = rounds * moved / best
        print(
            f"{kernel} {model} {size:,}: {best * 1e9 / ties:.1f} ns a tie, {moved / ties:.1f} bytes a tie × {rounds}, "
            f"{rate / 1e9:.2f} GB/s = {100 * rate / stream:.0f} % of streaming; look-ups "
            f"{100 * rounds * 2 * ties * gather / best:.0f} % of the time",
            flush=True,
        )
    weft.stdin.close()
    weft.wait()
