#!/usr/bin/env python3
"""kill-trials.py WEFT [TRIALS] [DATASET]: kills `weft analyze --out` at random moments and looks at what is left.

Before each trial the output folder holds the whole result of another run. The program is killed with SIGKILL: in
every other trial after a time drawn evenly from the length of a whole run, else from its last third, in which the
files are put in place. The folder must then hold the old result or the new one, byte for byte; and after one more run
the new one, with nothing beside it. Runs that ended before they were killed are no trials and are counted apart.
Ends with 1 where a trial fails. Needs Python 3 only.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from result_folder import contents


def main():
    weft = os.path.abspath(sys.argv[1])
    trials = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    dataset = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else os.path.join(here, "datasets", "wujin")
    work = tempfile.mkdtemp(prefix="kill-trials-")
    os.chdir(work)
    shutil.copytree(dataset, "d")
    environment = {"PATH": os.environ.get("PATH", ""), "LANG": "C"}
    commands = [
        [weft, "analyze", "d", "--out", "o", "--measures", measure, "--quiet"] for measure in ("degree", "strength")
    ]

    results, length = [], 0.0
    for command in commands:
        times = []
        for _ in range(5):
            start = time.monotonic()
            subprocess.run(command, env=environment, check=True)
            times.append(time.monotonic() - start)
        results.append(contents("o"))
        length = max(length, sorted(times)[2])
    assert results[0] != results[1] and len(results[0]) > 10
    # The folder holds the second result now.
    draw = random.Random(1)
    counts = {"old": 0, "new": 0, "torn": 0, "litter": 0, "temporary left by the killed run": 0, "ended before": 0}
    trial, runs = 0, 0
    while trial < trials:
        turn = runs % 2
        runs += 1
        old, new, command = results[1 - turn], results[turn], commands[turn]
        late = (trial // 2) % 2
        delay = length * draw.uniform(0.67 if late else 0, 1.05)
        process = subprocess.Popen(command, env=environment)
        time.sleep(delay)
        process.kill()
        killed = process.wait() == -9
        # The machine is now slower, now faster: the length of a run follows.
        length *= 1.01 if killed else 0.99
        found = contents("o")
        state = "old" if found == old else "new" if found == new else "torn"
        if killed:
            trial += 1
            counts[state] += 1
            counts["temporary left by the killed run"] += len(os.listdir(".")) > 2
        else:
            counts["ended before"] += 1
        after = subprocess.run(command, env=environment, capture_output=True, text=True)
        if after.returncode != 0 or contents("o") != new or sorted(os.listdir(".")) != ["d", "o"]:
            counts["litter"] += 1
            print(f"trial {trial}: {state}, then {after.returncode} {sorted(os.listdir('.'))} {after.stderr}")
        elif state == "torn":
            print(f"trial {trial}: torn after {delay:.4f} s: {sorted(found)}")
    print(f"{trials} trials, a whole run takes about {length:.3f} s: " + ", ".join(f"{n} {count}" for n, count in counts.items()))
    os.chdir("/")
    shutil.rmtree(work)
    sys.exit(1 if counts["torn"] or counts["litter"] else 0)


main()
