#!/usr/bin/env python3
"""A sweep on Spark: the same `weft worker`, a line in and a line out, on every executor.

    pip install pyspark            # needs Java 17
    scripts/spark-sweep.py tasks.jsonl results.jsonl --weft "$(command -v weft)" --master 'local[2]'

On a cluster, `weft` and the datasets must be at the same paths on every machine, or the tasks name paths of a shared disk.
Give every task an "id": a worker sees only its own share of the lines and cannot number them.
"""

import argparse
import json
import os
import shlex
import sys


def check(lines, path):
    """Every task needs an id of its own, or a result cannot be told from another."""
    seen = set()
    for number, line in enumerate(lines, 1):
        try:
            task = json.loads(line)
        except ValueError:
            continue  # the worker says so in its result
        name = task.get("id") if isinstance(task, dict) else None
        if name is None or str(name) in seen:
            sys.exit(f'{path}:{number}: error: the task needs an "id" that no other has')
        seen.add(str(name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tasks")
    parser.add_argument("results")
    parser.add_argument("--weft", default="weft", help="the program, as every executor finds it")
    parser.add_argument("--master", default="local[*]", help="Spark's master")
    parser.add_argument("--parts", type=int, default=0, help="shares of the work (default: eight for each core)")
    chosen = parser.parse_args()

    with open(chosen.tasks, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip()]
    check(lines, chosen.tasks)

    from pyspark import SparkConf, SparkContext

    conf = SparkConf().setMaster(chosen.master).setAppName("weft sweep")
    conf.set("spark.ui.enabled", "false")
    if chosen.master.startswith("local"):
        conf.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1")
    context = SparkContext(conf=conf)
    try:
        context.setLogLevel("ERROR")
        parts = chosen.parts or 8 * context.defaultParallelism
        # checkCode: a worker that died fails its share, and Spark tries that share again.
        command = f"{shlex.quote(chosen.weft)} worker --quiet"
        results = context.parallelize(lines, parts).pipe(command, checkCode=True).collect()
    finally:
        context.stop()

    if len(results) != len(lines):
        sys.exit(f"error: {len(lines)} tasks gave {len(results)} results; nothing was written")
    partial = chosen.results + ".partial"
    with open(partial, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in results)
    os.replace(partial, chosen.results)
    failed = sum('"error":{' in line for line in results)
    print(f"{len(results)} results, {failed} of them errors, in {chosen.results}", file=sys.stderr)


if __name__ == "__main__":
    main()
