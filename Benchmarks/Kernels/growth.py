#!/usr/bin/env python3
"""How the cost of Weft's kernels grows: t = c·nᵉ fitted by least squares on the logarithms.

  growth.py MODEL KERNEL:N,N,... ...      (after: swift build -c release)

Processor seconds on one thread, the least of three turns at each size; the sizes are run in turns. One line a kernel.
"""
import math
import os
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.join(here, ".build", "release", "kernels")
model = sys.argv[1]
TURNS = 3


def serve(path):
    weft = subprocess.Popen([program, "serve", path], stdin=-1, stdout=-1, text=True, bufsize=1)
    weft.stdout.readline()
    return weft


def seconds(weft, kernel):
    weft.stdin.write(f"time {kernel} 1\n")
    weft.stdin.flush()
    return float(weft.stdout.readline().split()[1])


with tempfile.TemporaryDirectory() as folder:
    for word in sys.argv[2:]:
        kernel, sizes = word.split(":")
        sizes = [int(size) for size in sizes.split(",")]
        served = []
        for size in sizes:
            path = os.path.join(folder, f"{model}{size}")
            if not os.path.exists(path):
                subprocess.run([program, "make", model, str(size), "1", path], check=True)
            served.append(serve(path))
        times = [math.inf] * len(sizes)
        for _ in range(TURNS):
            for place, weft in enumerate(served):
                times[place] = min(times[place], seconds(weft, kernel))
        for weft in served:
            weft.stdin.close()
            weft.wait()
        x, y = [math.log(size) for size in sizes], [math.log(time) for time in times]
        mean = sum(x) / len(x), sum(y) / len(y)
        top = sum((a - mean[0]) * (b - mean[1]) for a, b in zip(x, y))
        exponent = top / sum((a - mean[0]) ** 2 for a in x)
        row = ", ".join(f"{size:,}: {time:.4f} s" for size, time in zip(sizes, times))
        print(f"{kernel} {model}: exponent {exponent:.2f} ({row})", flush=True)
