extension ReferenceValues {
  /// What other programs give: `# network form quantity convention`, `@ program | call`, then one value a node or one.
  static let wholes = """
    # padgett-marriage undirected density weft
    @ R sna 2.7.1 | gden(mode='graph')
    0.166666666666667
    # padgett-marriage undirected transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.191489361702128
    # padgett-marriage undirected mean_clustering weft
    @ networkx 3.6.1 | average_clustering()
    0.15
    # padgett-marriage undirected components weft
    @ R igraph 1.3.5 | components(mode='weak')$no
    2
    # padgett-marriage undirected largest_component weft
    @ R igraph 1.3.5 | max(csize)
    15
    # padgett-marriage undirected bridges weft
    @ python-igraph 1.0.0 | len(bridges())
    5
    # padgett-marriage undirected cutpoints weft
    @ networkx 3.6.1 | len(articulation_points())
    4
    # padgett-marriage undirected degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='graph',cmode='freeman',normalize=TRUE)
    0.266666666666667
    # padgett-marriage undirected degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(loops=TRUE)
    0.233333333333333
    # padgett-marriage undirected betweenness_centralization weft
    @ R sna 2.7.1 | centralization(betweenness,mode='graph',cmode='undirected')
    0.383492063492063
    # padgett-marriage undirected closeness_centralization sna
    @ R sna 2.7.1 | centralization(closeness,mode='graph',cmode='undirected')
    0
    # padgett-marriage undirected closeness_centralization igraph
    @ R igraph 1.3.5 | centr_clo(mode='all')
    -
    # padgett-marriage undirected eigenvector_centralization sna
    @ R sna 2.7.1 | centralization(evcent,mode='graph')
    0.341665198966147
    # padgett-marriage undirected eigenvector_centralization igraph
    @ R igraph 1.3.5 | centr_eigen(directed=FALSE,scale=TRUE)
    0.561443724764402
    # padgett-marriage undirected mean_distance weft
    @ R igraph 1.3.5 | mean_distance(unconnected=TRUE)
    2.48571428571429
    # padgett-marriage undirected degree_assortativity weft
    @ R igraph 1.3.5 | assortativity_degree(directed=FALSE)
    -0.374837872892348
    # padgett-business undirected density weft
    @ R sna 2.7.1 | gden(mode='graph')
    0.125
    # padgett-business undirected transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.416666666666667
    # padgett-business undirected mean_clustering weft
    @ networkx 3.6.1 | average_clustering()
    0.297916666666667
    # padgett-business undirected components weft
    @ R igraph 1.3.5 | components(mode='weak')$no
    6
    # padgett-business undirected largest_component weft
    @ R igraph 1.3.5 | max(csize)
    11
    # padgett-business undirected bridges weft
    @ python-igraph 1.0.0 | len(bridges())
    3
    # padgett-business undirected cutpoints weft
    @ networkx 3.6.1 | len(articulation_points())
    2
    # padgett-business undirected degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='graph',cmode='freeman',normalize=TRUE)
    0.238095238095238
    # padgett-business undirected degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(loops=TRUE)
    0.208333333333333
    # padgett-business undirected betweenness_centralization weft
    @ R sna 2.7.1 | centralization(betweenness,mode='graph',cmode='undirected')
    0.205714285714286
    # padgett-business undirected closeness_centralization sna
    @ R sna 2.7.1 | centralization(closeness,mode='graph',cmode='undirected')
    0
    # padgett-business undirected closeness_centralization igraph
    @ R igraph 1.3.5 | centr_clo(mode='all')
    -
    # padgett-business undirected eigenvector_centralization sna
    @ R sna 2.7.1 | centralization(evcent,mode='graph')
    0.466381212803657
    # padgett-business undirected eigenvector_centralization igraph
    @ R igraph 1.3.5 | centr_eigen(directed=FALSE,scale=TRUE)
    0.700449553135561
    # padgett-business undirected mean_distance weft
    @ R igraph 1.3.5 | mean_distance(unconnected=TRUE)
    2.38181818181818
    # padgett-business undirected degree_assortativity weft
    @ R igraph 1.3.5 | assortativity_degree(directed=FALSE)
    -0.666666666666666
    # krackhardt-advice undirected density weft
    @ R sna 2.7.1 | gden(mode='graph')
    0.69047619047619
    # krackhardt-advice undirected transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.734508816120907
    # krackhardt-advice undirected mean_clustering weft
    @ networkx 3.6.1 | average_clustering()
    0.765298430336024
    # krackhardt-advice undirected components weft
    @ R igraph 1.3.5 | components(mode='weak')$no
    1
    # krackhardt-advice undirected largest_component weft
    @ R igraph 1.3.5 | max(csize)
    21
    # krackhardt-advice undirected bridges weft
    @ python-igraph 1.0.0 | len(bridges())
    0
    # krackhardt-advice undirected cutpoints weft
    @ networkx 3.6.1 | len(articulation_points())
    0
    # krackhardt-advice undirected degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='graph',cmode='freeman',normalize=TRUE)
    0.342105263157895
    # krackhardt-advice undirected degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(loops=TRUE)
    0.30952380952381
    # krackhardt-advice undirected betweenness_centralization weft
    @ R sna 2.7.1 | centralization(betweenness,mode='graph',cmode='undirected')
    0.0330419887130413
    # krackhardt-advice undirected closeness_centralization sna
    @ R sna 2.7.1 | centralization(closeness,mode='graph',cmode='undirected')
    0.480175827373982
    # krackhardt-advice undirected closeness_centralization igraph
    @ R igraph 1.3.5 | centr_clo(mode='all')
    0.480175827373982
    # krackhardt-advice undirected eigenvector_centralization sna
    @ R sna 2.7.1 | centralization(evcent,mode='graph')
    0.117172119334853
    # krackhardt-advice undirected eigenvector_centralization igraph
    @ R igraph 1.3.5 | centr_eigen(directed=FALSE,scale=TRUE)
    0.287247561140942
    # krackhardt-advice undirected mean_distance weft
    @ R igraph 1.3.5 | mean_distance(unconnected=TRUE)
    1.30952380952381
    # krackhardt-advice undirected degree_assortativity weft
    @ R igraph 1.3.5 | assortativity_degree(directed=FALSE)
    -0.264984582142298
    # krackhardt-friendship undirected density weft
    @ R sna 2.7.1 | gden(mode='graph')
    0.376190476190476
    # krackhardt-friendship undirected transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.471494607087827
    # krackhardt-friendship undirected mean_clustering weft
    @ networkx 3.6.1 | average_clustering()
    0.566051035798935
    # krackhardt-friendship undirected components weft
    @ R igraph 1.3.5 | components(mode='weak')$no
    1
    # krackhardt-friendship undirected largest_component weft
    @ R igraph 1.3.5 | max(csize)
    21
    # krackhardt-friendship undirected bridges weft
    @ python-igraph 1.0.0 | len(bridges())
    0
    # krackhardt-friendship undirected cutpoints weft
    @ networkx 3.6.1 | len(articulation_points())
    0
    # krackhardt-friendship undirected degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='graph',cmode='freeman',normalize=TRUE)
    0.578947368421053
    # krackhardt-friendship undirected degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(loops=TRUE)
    0.523809523809524
    # krackhardt-friendship undirected betweenness_centralization weft
    @ R sna 2.7.1 | centralization(betweenness,mode='graph',cmode='undirected')
    0.207026315789474
    # krackhardt-friendship undirected closeness_centralization sna
    @ R sna 2.7.1 | centralization(closeness,mode='graph',cmode='undirected')
    0.627744061499594
    # krackhardt-friendship undirected closeness_centralization igraph
    @ R igraph 1.3.5 | centr_clo(mode='all')
    0.627744061499594
    # krackhardt-friendship undirected eigenvector_centralization sna
    @ R sna 2.7.1 | centralization(evcent,mode='graph')
    0.328026252492891
    # krackhardt-friendship undirected eigenvector_centralization igraph
    @ R igraph 1.3.5 | centr_eigen(directed=FALSE,scale=TRUE)
    0.561973356213439
    # krackhardt-friendship undirected mean_distance weft
    @ R igraph 1.3.5 | mean_distance(unconnected=TRUE)
    1.64761904761905
    # krackhardt-friendship undirected degree_assortativity weft
    @ R igraph 1.3.5 | assortativity_degree(directed=FALSE)
    -0.224160372428862
    # emon-texas undirected density weft
    @ R sna 2.7.1 | gden(mode='graph')
    0.43
    # emon-texas undirected transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.575371549893843
    # emon-texas undirected mean_clustering weft
    @ networkx 3.6.1 | average_clustering()
    0.664200318429421
    # emon-texas undirected components weft
    @ R igraph 1.3.5 | components(mode='weak')$no
    1
    # emon-texas undirected largest_component weft
    @ R igraph 1.3.5 | max(csize)
    25
    # emon-texas undirected bridges weft
    @ python-igraph 1.0.0 | len(bridges())
    0
    # emon-texas undirected cutpoints weft
    @ networkx 3.6.1 | len(articulation_points())
    0
    # emon-texas undirected degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='graph',cmode='freeman',normalize=TRUE)
    0.438405797101449
    # emon-texas undirected degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(loops=TRUE)
    0.403333333333333
    # emon-texas undirected betweenness_centralization weft
    @ R sna 2.7.1 | centralization(betweenness,mode='graph',cmode='undirected')
    0.112525456278786
    # emon-texas undirected closeness_centralization sna
    @ R sna 2.7.1 | centralization(closeness,mode='graph',cmode='undirected')
    0.480040698299725
    # emon-texas undirected closeness_centralization igraph
    @ R igraph 1.3.5 | centr_clo(mode='all')
    0.480040698299725
    # emon-texas undirected eigenvector_centralization sna
    @ R sna 2.7.1 | centralization(evcent,mode='graph')
    0.222490233126745
    # emon-texas undirected eigenvector_centralization igraph
    @ R igraph 1.3.5 | centr_eigen(directed=FALSE,scale=TRUE)
    0.472905827469459
    # emon-texas undirected mean_distance weft
    @ R igraph 1.3.5 | mean_distance(unconnected=TRUE)
    1.61333333333333
    # emon-texas undirected degree_assortativity weft
    @ R igraph 1.3.5 | assortativity_degree(directed=FALSE)
    -0.167069640728759
    """
}
