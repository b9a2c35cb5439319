"""What other libraries do for each kernel: PEERS[kernel][library](network, threads) gives a function to be timed, and
`checked` turns what it returns into numbers that must equal Weft's."""
import numpy as np

LIBRARIES = {}
for name in ["igraph", "networkit", "graph_tool", "rustworkx", "sknetwork", "networkx", "scipy"]:
    try:
        LIBRARIES[name] = __import__(name)
    except ImportError:
        pass
if "graph_tool" in LIBRARIES:
    import graph_tool.centrality
    import graph_tool.clustering
    import graph_tool.generation
    import graph_tool.topology
if "sknetwork" in LIBRARIES:
    import sknetwork.clustering
    import sknetwork.ranking
    import sknetwork.topology
if "scipy" in LIBRARIES:
    import scipy.sparse
    import scipy.sparse.csgraph
    import scipy.sparse.linalg


class Network:
    """A network read from a file of `kernels make`, in every library's own form, built on first use."""

    def __init__(self, path):
        raw = open(path, "rb").read()
        self.n, self.m, self.lines = (int(number) for number in np.frombuffer(raw, np.int64, 3))
        self.ends = np.frombuffer(raw, np.int32, 2 * self.m, 24).reshape(self.m, 2)
        self.towns = np.frombuffer(raw, np.int32, self.n, 24 + 8 * self.m)
        self.known = {}

    def form(self, name, directed=False):
        key = (name, directed)
        if key not in self.known:
            self.known[key] = getattr(self, "as_" + name)(directed)
        return self.known[key]

    def as_igraph(self, directed):
        return LIBRARIES["igraph"].Graph(n=self.n, edges=self.ends, directed=directed)

    def as_networkit(self, directed):
        ends = self.ends.astype(np.uint64)
        graph = LIBRARIES["networkit"].GraphFromCoo(
            (np.ascontiguousarray(ends[:, 0]), np.ascontiguousarray(ends[:, 1])), n=self.n, directed=directed
        )
        graph.indexEdges()
        return graph

    def as_graph_tool(self, directed):
        graph = graph_tool.Graph(directed=directed)
        graph.add_vertex(self.n)
        graph.add_edge_list(self.ends)
        return graph

    def as_rustworkx(self, directed):
        rustworkx = LIBRARIES["rustworkx"]
        graph = rustworkx.PyDiGraph() if directed else rustworkx.PyGraph()
        graph.add_nodes_from(range(self.n))
        graph.add_edges_from_no_data([tuple(pair) for pair in self.ends.tolist()])
        return graph

    def as_networkx(self, directed):
        networkx = LIBRARIES["networkx"]
        graph = networkx.DiGraph() if directed else networkx.Graph()
        graph.add_nodes_from(range(self.n))
        graph.add_edges_from(self.ends.tolist())
        return graph

    def as_scipy(self, directed):
        rows, columns = self.ends[:, 0], self.ends[:, 1]
        if not directed:
            rows, columns = np.concatenate([rows, columns]), np.concatenate([columns, rows])
        return scipy.sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(self.n, self.n))

    as_sknetwork = as_scipy


def set_threads(count):
    if "networkit" in LIBRARIES:
        LIBRARIES["networkit"].setNumberOfThreads(count)
    if "graph_tool" in LIBRARIES:
        graph_tool.openmp_set_num_threads(count)


def relabelled(labels):
    """Parts numbered by size, then by first member."""
    labels = np.asarray(labels)
    _, first, dense, sizes = np.unique(labels, return_index=True, return_inverse=True, return_counts=True)
    rank = np.empty(len(sizes), np.int64)
    rank[np.lexsort((first, -sizes))] = np.arange(len(sizes))
    return rank[dense].astype(float)


def tied(rows):
    """Ties, one a row, in a fixed order."""
    rows = np.sort(np.asarray(rows, float).reshape(-1, 2), axis=1)
    return rows[np.lexsort((rows[:, 1], rows[:, 0]))].ravel()


def flags(n, members):
    result = np.zeros(n)
    result[list(members)] = 1
    return result


def prepared(library, work, directed=False):
    """Work whose graph is built before the clock starts."""

    def prepare(network, threads):
        graph = network.form(library, directed)
        return lambda: work(graph, network)

    return prepare


def networkx_harmonic(graph, network):
    return LIBRARIES["networkx"].harmonic_centrality(graph)


def rewire_igraph(graph, network):
    copy = graph.copy()
    copy.rewire(n=network.m)
    return copy


def rewire_networkit(graph, network):
    # EdgeSwitching counts switches a tie.
    switching = LIBRARIES["networkit"].randomization.EdgeSwitching(graph, 1.0, False)
    switching.run()
    return switching.getGraph()


def rewire_graph_tool(graph, network):
    copy = graph.copy()
    graph_tool.generation.random_rewire(copy, "configuration", n_iter=1, edge_sweep=True)
    return copy


def nulls_igraph(graph, network):
    result = []
    for _ in range(NULLS):
        copy = graph.copy()
        copy.rewire(n=10 * network.m)
        result.append(copy.transitivity_undirected())
    return result


def nulls_networkit(graph, network):
    networkit = LIBRARIES["networkit"]
    result = []
    for _ in range(NULLS):
        switching = networkit.randomization.EdgeSwitching(graph, 10.0, False)
        switching.run()
        result.append(networkit.globals.ClusteringCoefficient.exactGlobal(switching.getGraph()))
    return result


def labels_numpy(network, threads):
    ends, towns = network.ends, network.towns

    def work():
        random = np.random.default_rng(1)
        result = np.empty(PERMUTATIONS)
        for index in range(PERMUTATIONS):
            dealt = random.permutation(towns)
            inside = np.count_nonzero(dealt[ends[:, 0]] == dealt[ends[:, 1]])
            result[index] = (len(ends) - 2 * inside) / len(ends)
        return result

    return work


# Weft runs a thousand null models and ten thousand permutations; peers run fewer and are scaled.
NULLS, PERMUTATIONS = 100, 1000
SCALE = {"nulls": 1000 / NULLS, "labels": 10000 / PERMUTATIONS}


def nk(algorithm, *arguments):
    def work(graph, network):
        step = LIBRARIES["networkit"]
        for part in algorithm.split("."):
            step = getattr(step, part)
        return step(graph, *arguments).run()

    return prepared("networkit", work)


def gt_betweenness(graph, network):
    return graph_tool.centrality.betweenness(graph, norm=False)[0].a


def gt_pagerank(graph, network):
    return graph_tool.centrality.pagerank(graph, epsilon=1e-10, max_iter=1000).a


def scipy_pagerank(matrix, network):
    """Power iteration on compressed rows, the textbook way."""
    degree = np.asarray(matrix.sum(axis=1)).ravel()
    inverse = np.divide(1.0, degree, out=np.zeros_like(degree), where=degree > 0)
    rank = np.full(network.n, 1 / network.n)
    while True:
        lost = rank[degree == 0].sum()
        new = 0.15 / network.n + 0.85 * (matrix @ (rank * inverse) + lost / network.n)
        done = np.abs(new - rank).sum() < 1.5e-10
        rank = new
        if done:
            return rank


def scipy_eigenvector(matrix, network):
    _, vectors = scipy.sparse.linalg.eigsh(matrix, k=1, which="LA", tol=1e-12)
    vector = np.abs(vectors[:, 0])
    return vector / vector.max()


def nk_pagerank(graph, network):
    networkit = LIBRARIES["networkit"]
    algorithm = networkit.centrality.PageRank(graph, damp=0.85, tol=1e-10, distributeSinks=True)
    algorithm.norm = networkit.centrality.Norm.L1_NORM
    return algorithm.run()


def nk_leiden(graph, network):
    return LIBRARIES["networkit"].community.ParallelLeiden(graph, iterations=2).run()


def nk_plm(graph, network):
    return LIBRARIES["networkit"].community.PLM(graph, refine=True).run()


def nk_cc(graph, network):
    return LIBRARIES["networkit"].components.ConnectedComponents(graph).run()


def ig(method, **options):
    return prepared("igraph", lambda graph, network: getattr(graph, method)(**options))


def igraph_components(graph, network):
    # igraph remembers from the first turn whether a graph is connected, and then looks no more.
    getattr(graph, "__invalidate_cache")()
    return graph.connected_components()


def both_igraph(graph, network):
    return graph.bridges(), graph.articulation_points()


PEERS = {
    "betweenness": {
        "igraph": ig("betweenness"),
        "graph_tool": prepared("graph_tool", gt_betweenness),
        "networkit": nk("centrality.Betweenness"),
        "rustworkx": prepared(
            "rustworkx", lambda graph, _: LIBRARIES["rustworkx"].betweenness_centrality(graph, normalized=False)
        ),
        "networkx": prepared(
            "networkx", lambda graph, _: LIBRARIES["networkx"].betweenness_centrality(graph, normalized=False)
        ),
    },
    "distances": {
        "igraph": ig("harmonic_centrality", normalized=False),
        "networkit": nk("centrality.HarmonicCloseness", False),
        "graph_tool": prepared(
            "graph_tool", lambda graph, _: graph_tool.centrality.closeness(graph, harmonic=True, norm=False).a
        ),
        "networkx": prepared("networkx", networkx_harmonic),
    },
    "pagerank": {
        "igraph": ig("pagerank"),
        "networkit": prepared("networkit", nk_pagerank),
        "graph_tool": prepared("graph_tool", gt_pagerank),
        "scipy": prepared("scipy", scipy_pagerank),
        "networkx": prepared(
            "networkx", lambda graph, n: LIBRARIES["networkx"].pagerank(graph, tol=1e-10 / n.n, max_iter=1000)
        ),
    },
    "eigenvector": {
        "igraph": ig("eigenvector_centrality"),
        "graph_tool": prepared(
            "graph_tool", lambda graph, _: graph_tool.centrality.eigenvector(graph, epsilon=1e-12, max_iter=100000)[1].a
        ),
        "networkit": nk("centrality.EigenvectorCentrality", 1e-12),
        "scipy": prepared("scipy", scipy_eigenvector),
    },
    "triads": {
        "igraph": ig("triad_census"),
        "networkx": prepared("networkx", lambda graph, _: LIBRARIES["networkx"].triadic_census(graph), True),
    },
    "triads-directed": {
        "igraph": prepared("igraph", lambda graph, _: graph.triad_census(), True),
        "networkx": prepared("networkx", lambda graph, _: LIBRARIES["networkx"].triadic_census(graph), True),
    },
    "constraint": {
        "igraph": ig("constraint"),
        "networkx": prepared("networkx", lambda graph, _: LIBRARIES["networkx"].constraint(graph)),
    },
    "bridges+cutpoints": {
        "igraph": prepared("igraph", both_igraph),
        "rustworkx": prepared(
            "rustworkx",
            lambda graph, _: (
                LIBRARIES["rustworkx"].bridges(graph),
                LIBRARIES["rustworkx"].articulation_points(graph),
            ),
        ),
        "networkx": prepared(
            "networkx",
            lambda graph, _: (
                list(LIBRARIES["networkx"].bridges(graph)),
                list(LIBRARIES["networkx"].articulation_points(graph)),
            ),
        ),
    },
    "bridges": {"igraph": ig("bridges")},
    "cutpoints": {
        "igraph": ig("articulation_points"),
        "networkit": nk("components.BiconnectedComponents"),
        "graph_tool": prepared(
            "graph_tool", lambda graph, _: graph_tool.topology.label_biconnected_components(graph)[1].a
        ),
    },
    "coreness": {
        "igraph": ig("coreness"),
        "graph_tool": prepared("graph_tool", lambda graph, _: graph_tool.topology.kcore_decomposition(graph).a),
        "networkit": nk("centrality.CoreDecomposition"),
        "sknetwork": prepared(
            "sknetwork", lambda graph, _: LIBRARIES["sknetwork"].topology.get_core_decomposition(graph)
        ),
        "networkx": prepared("networkx", lambda graph, _: LIBRARIES["networkx"].core_number(graph)),
    },
    "components": {
        "igraph": prepared("igraph", igraph_components),
        "graph_tool": prepared("graph_tool", lambda graph, _: graph_tool.topology.label_components(graph)[0].a),
        "networkit": prepared("networkit", nk_cc),
        "scipy": prepared(
            "scipy", lambda matrix, _: scipy.sparse.csgraph.connected_components(matrix, directed=False)[1]
        ),
    },
    "clustering": {
        "igraph": ig("transitivity_local_undirected", mode="zero"),
        "networkit": nk("centrality.LocalClusteringCoefficient"),
        "graph_tool": prepared("graph_tool", lambda graph, _: graph_tool.clustering.local_clustering(graph).a),
    },
    "leiden": {
        "igraph": ig("community_leiden", objective_function="modularity", n_iterations=2),
        "networkit PLM": prepared("networkit", nk_plm),
        "networkit Leiden": prepared("networkit", nk_leiden),
        "sknetwork": prepared(
            "sknetwork", lambda matrix, _: LIBRARIES["sknetwork"].clustering.Louvain().fit_predict(matrix)
        ),
    },
    "swaps": {
        "igraph": prepared("igraph", rewire_igraph),
        "networkit": prepared("networkit", rewire_networkit),
        "graph_tool": prepared("graph_tool", rewire_graph_tool),
    },
    "nulls": {
        "igraph": prepared("igraph", nulls_igraph),
        "networkit": prepared("networkit", nulls_networkit),
    },
    "labels": {"numpy": labels_numpy},
}
PEERS["nearness"] = PEERS["distances"]


def checked(kernel, peer, found, network):
    """The peer's result as numbers in Weft's order, or None where only its nature can be compared."""
    n = network.n
    if kernel in ("swaps", "nulls", "labels", "leiden"):
        return None
    if kernel == "bridges+cutpoints":
        bridges, points = found
        if peer == "igraph":
            bridges = network.ends[np.asarray(bridges, int)]
        return np.concatenate([tied(list(map(tuple, bridges))), flags(n, points)])
    if kernel == "bridges":
        return tied(network.ends[np.asarray(found, int)])
    if kernel == "cutpoints":
        if peer == "igraph":
            return flags(n, found)
        return None if peer == "networkit" else np.asarray(found, float)
    if kernel == "components":
        if peer == "igraph":
            return relabelled(found.membership)
        if peer == "networkit":
            return relabelled(found.getPartition().getVector())
        return relabelled(found)
    if kernel.startswith("triads"):
        if peer == "networkx":
            order = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300".split()
            return np.array([found[name] for name in order], float)
        return np.array(list(found), float)
    if peer == "networkit":
        found = found.scores()
    elif hasattr(found, "items"):
        table = dict(found.items())
        found = [table[node] for node in range(n)]
    values = np.array(found, float)
    if kernel == "eigenvector":
        values = values / values.max()
    if kernel == "pagerank" and peer == "networkit":
        values = values / values.sum()
    return values


def modularity(network, found):
    """Of the parts that a library found, whatever form it gives them in; computed by igraph."""
    if hasattr(found, "membership"):
        labels = found.membership
    elif hasattr(found, "getPartition"):
        labels = found.getPartition().getVector()
    else:
        labels = found
    return network.form("igraph").modularity(np.asarray(labels, int).tolist())
