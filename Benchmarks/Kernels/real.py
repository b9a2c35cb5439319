"""Real networks that come with graph-tool, written as files of `kernels make`.

Directions, weights, loops and doubles are left out; nodes keep their numbers. Public pages and company ownership do not
come with it.
"""
import numpy as np


def write(name, path):
    import graph_tool.collection

    graph = graph_tool.collection.data[name]
    ends = np.sort(graph.get_edges()[:, :2], axis=1)
    ends = np.unique(ends[ends[:, 0] != ends[:, 1]], axis=0).astype(np.int32)
    n = graph.num_vertices()
    with open(path, "wb") as file:
        # No lines and no towns are known.
        np.array([n, len(ends), 0], np.int64).tofile(file)
        ends.tofile(file)
        np.zeros(n, np.int32).tofile(file)
