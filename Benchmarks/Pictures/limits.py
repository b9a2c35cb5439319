"""Time and memory of pictures at every size, and awkward datasets, through the real program.

    python3 Benchmarks/Pictures/limits.py --weft .build/release/weft [--sizes 500,10000,50000] [--torture]

Prints Markdown. Seconds are by the clock, from start to the file written; processor is user and
system time of the program and its children; memory is the largest resident set of the program
and its children, as the kernel counts it. A county of 10,000 has 100 towns, one of 50,000 has 400.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

import made

KINDS = "map weave matrix image overlap hierarchy planes ego ladder ternary curve diff".split()
TOWNS = {500: 12, 10_000: 100, 50_000: 400}


def run(words, seconds=300):
    """(exit code, seconds, megabytes, what was said)."""
    start = time.monotonic()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        said = child.communicate(timeout=seconds)[1]
    except subprocess.TimeoutExpired:
        child.kill()
        said = child.communicate()[1]
    return child.returncode, time.monotonic() - start, said.decode(errors="replace")


def measured(words):
    """The same in a process of its own, so that memory is of this one alone."""
    code = (
        "import json,resource,sys;sys.path.insert(0,sys.argv[1]);import limits;"
        "r=limits.run(sys.argv[2:]);u=resource.getrusage(resource.RUSAGE_CHILDREN);"
        "print(json.dumps([*r,u.ru_maxrss/1024,u.ru_utime+u.ru_stime]))")
    here = os.path.dirname(os.path.abspath(__file__))
    out = subprocess.run([sys.executable, "-c", code, here, *words], capture_output=True, text=True, check=True).stdout
    return json.loads(out)


def counts(said):
    return [json.loads(line) for line in said.splitlines() if line.startswith('{"picture"')]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weft", default=".build/release/weft")
    parser.add_argument("--sizes", default="500,10000,50000")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--torture", action="store_true")
    given = parser.parse_args()
    weft = os.path.abspath(given.weft)
    kinds = given.kinds.split(",")
    sizes = [int(s) for s in given.sizes.split(",") if s]
    with tempfile.TemporaryDirectory() as scratch:
        if sizes:
            print("| organisations | kind | pictures | seconds | processor | MB | fallbacks |\n|---|---|---|---|---|---|---|")
        for size in sizes:
            folder = f"{scratch}/county-{size}"
            made.county(folder, size, TOWNS.get(size, max(2, size // 100)))
            for kind in kinds:
                words = [weft, "draw", folder, "--kind", kind, "--out", f"{scratch}/out.svg", "--quality"]
                code, seconds, said, megabytes, busy = measured(words)
                of = counts(said)
                result = f"{len(of)} | {seconds:.1f} | {busy:.1f} | {megabytes:.0f} | {sum(p['fallbacks'] for p in of)}"
                print(f"| {size} | {kind} | {result if code == 0 else f'exit {code}: {said[:200]!r}'} |", flush=True)
        if given.torture:
            cases = [("60 organisations, 880 ties", lambda f: made.dense(f)), ("5,000 in one plane", lambda f: made.one_plane(f))]
            cases += [(f"name: {what}", lambda f, name=name: made.named(f, name)) for what, name in made.NAMES.items()]
            print("\n| case | kinds drawn | slowest, s | kind | MB | said |\n|---|---|---|---|---|---|")
            for number, (what, make) in enumerate(cases):
                folder = f"{scratch}/torture-{number}"
                make(folder)
                drawn, slowest, most, notes = 0, (0, ""), 0, []
                for kind in kinds:
                    suffix = ["svg", "pdf", "png"][KINDS.index(kind) % 3]
                    code, seconds, said, megabytes, _ = measured(
                        [weft, "draw", folder, "--kind", kind, "--out", f"{scratch}/out.{suffix}", "--quality"])
                    drawn += code == 0
                    if code != 0:
                        notes.append(f"{kind}: exit {code}: {said[:160]!r}")
                    slowest, most = max(slowest, (seconds, kind)), max(most, megabytes)
                    fallbacks = sum(p["fallbacks"] for p in counts(said))
                    if fallbacks:
                        notes.append(f"{kind}: {fallbacks} fallbacks")
                print(f"| {what} | {drawn} of {len(kinds)} | {slowest[0]:.1f} | {slowest[1]} | {most:.0f} | {'; '.join(notes)} |", flush=True)


if __name__ == "__main__":
    main()
