#!/usr/bin/env python3
"""Reads a list of ties into integer ends and weights with another library: peers.py LIBRARY TIES.csv [ORGANISATIONS.csv]

One line on standard output: seconds by the clock and of processor (all threads), organisations, ties, the sum of weights, of squared degrees, and of the products
of degrees at both ends, and peak memory in kB. The clock stops where the graph is ready: importing the library and the sums
are not counted. pandas and polars: both columns of ends as numbers 0..<n of distinct ids; igraph: a Graph.
"""
import resource
import sys
import time

import numpy as np

library, ties, *organisations = sys.argv[1:]


def with_polars():
    import polars as pl

    def read():
        frame = pl.read_csv(ties)
        if organisations:
            ids = pl.read_csv(organisations[0])["id"]
        else:
            ids = pl.concat([frame["source"], frame["target"]]).unique(maintain_order=True)
        numbers = pl.DataFrame({"id": ids, "number": np.arange(len(ids), dtype=np.int32)})
        ends = []
        for column in ("source", "target"):
            found = frame.select(column).join(
                numbers, left_on=column, right_on="id", how="left", maintain_order="left"
            )
            ends.append(found["number"].to_numpy())
        return len(ids), ends[0], ends[1], frame["weight"].to_numpy()

    return read


def with_polars_categories():
    import polars as pl

    def read():
        frame = pl.read_csv(ties)
        count = len(frame)
        both = pl.concat([frame["source"], frame["target"]], rechunk=True)
        if organisations:
            kinds = pl.Enum(pl.read_csv(organisations[0])["id"])
            codes = both.cast(kinds).to_physical().to_numpy()
            return len(kinds.categories), codes[:count], codes[count:], frame["weight"].to_numpy()
        # Dense numbers of distinct ids.
        codes = both.rank("dense").to_numpy() - 1 if sys.argv[1].endswith("rank") else None
        if codes is None:
            kind = pl.Enum(both.unique(maintain_order=True))
            codes = both.cast(kind).to_physical().to_numpy()
            return len(kind.categories), codes[:count], codes[count:], frame["weight"].to_numpy()
        return int(codes.max()) + 1, codes[:count], codes[count:], frame["weight"].to_numpy()

    return read


def with_pandas():
    import pandas as pd

    def read():
        frame = pd.read_csv(ties)
        if organisations:
            ids = pd.Index(pd.read_csv(organisations[0])["id"])
            return len(ids), ids.get_indexer(frame["source"]), ids.get_indexer(frame["target"]), frame["weight"].to_numpy()
        codes, ids = pd.factorize(pd.concat([frame["source"], frame["target"]], ignore_index=True))
        return len(ids), codes[: len(frame)], codes[len(frame) :], frame["weight"].to_numpy()

    return read


def with_igraph():
    import csv

    import igraph

    def read():
        with open(ties, newline="") as file:
            rows = csv.reader(file)
            next(rows)
            graph = igraph.Graph.TupleList(((a, b, int(w)) for a, b, _, w in rows), weights=True, directed=True)
        ends = np.array(graph.get_edgelist())
        return graph.vcount(), ends[:, 0], ends[:, 1], np.array(graph.es["weight"])

    return read


read = {
    "polars": with_polars, "polars-enum": with_polars_categories, "polars-rank": with_polars_categories,
    "pandas": with_pandas, "igraph": with_igraph,
}[library]()
start = time.perf_counter(), time.process_time()
count, sources, targets, weights = read()
seconds = time.perf_counter() - start[0], time.process_time() - start[1]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
degrees = np.bincount(sources, minlength=count) + np.bincount(targets, minlength=count)
degrees = degrees.astype(np.int64)
print(
    *seconds, count, len(sources), float(weights.sum()), int((degrees**2).sum()),
    int((degrees[sources] * degrees[targets]).sum()), peak,
)
