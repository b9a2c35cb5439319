#!/usr/bin/env python3
"""disk-trials.py WEFT [SIZES] [DATASET]: lets the disk fill at every point of `weft analyze --out`, on small tmpfs mounts.

Each mount holds the whole result of an earlier run and has room for a little more of a new one than the mount before, up
to room for all of it. A run that fails must end with 74, name the disk as full, leave the old result byte for byte and
nothing beside it; one that succeeds must leave the new one. Ends with 1 where a trial fails. Needs Linux, root and Python 3.
"""

import os
import shutil
import subprocess
import sys
import tempfile

from result_folder import contents

PAGE = 4096


def main():
    weft = os.path.abspath(sys.argv[1])
    trials = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    dataset = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else os.path.join(here, "datasets", "wujin")
    work = tempfile.mkdtemp(prefix="disk-trials-")
    mount = os.path.join(work, "m")
    os.mkdir(mount)
    commands = {
        name: [weft, "analyze", dataset, "--out", name, "--measures", name, "--quiet"] for name in ("degree", "strength")
    }
    for command in commands.values():
        subprocess.run(command, cwd=work, check=True)
    old, new = (contents(os.path.join(work, name)) for name in ("degree", "strength"))
    whole = sum(-(-len(data) // PAGE) + 2 for data in new.values()) * PAGE
    base = sum(-(-len(data) // PAGE) + 2 for data in old.values()) * PAGE
    run = commands["strength"]
    run = run[:4] + ["o"] + run[5:]

    counts = {"failed, old result whole": 0, "succeeded, new result whole": 0, "wrong": 0}
    for trial in range(trials):
        size = base + whole * trial // max(1, trials - 1) // PAGE * PAGE
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", mount], check=True)
        try:
            shutil.copytree(os.path.join(work, "degree"), os.path.join(mount, "o"))
            done = subprocess.run(run, cwd=mount, capture_output=True, text=True)
            found, beside = contents(os.path.join(mount, "o")), os.listdir(mount)
        finally:
            subprocess.run(["umount", mount], check=True)
        if done.returncode == 0 and found == new and beside == ["o"]:
            counts["succeeded, new result whole"] += 1
        elif done.returncode == 74 and found == old and beside == ["o"] and "No space left" in done.stderr:
            counts["failed, old result whole"] += 1
        else:
            counts["wrong"] += 1
            print(f"{size} bytes: {done.returncode} {sorted(beside)} {done.stderr.strip()}")
    print(f"{trials} disks of {base} to {base + whole} bytes: " + ", ".join(f"{name} {n}" for name, n in counts.items()))
    shutil.rmtree(work)
    sys.exit(1 if counts["wrong"] or not all(list(counts.values())[:2]) else 0)


main()
