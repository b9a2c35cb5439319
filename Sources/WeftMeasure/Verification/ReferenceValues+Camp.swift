extension ReferenceValues {
  /// What other programs give: `# network form quantity convention`, `@ program | call`, then one value a node or one.
  static let camp = """
    # davis undirected betweenness weft
    @ networkx 3.6.1 | betweenness_centrality(normalized=False)
    42.9802008807302 22.8541379045828 38.9796350383538 22.0215369181232 4.71526284578566 4.76788257697466
    4.20263488840498 3.02614388363614 7.46848312220718 7.0032612621529 7.27323502243062 21.0764255432698
    31.9105695628331 50.4903061091282 18.862455328635 0.869319452477347 2.24925483013718 2.24925483013718
    0.973748473748474 0.944090996722576 8.23742466534229 3.48132780855893 17.037888021303 29.3873904147726
    58.5347883988297 110.206396982008 101.932143480963 5.17192077563931 8.88875668191458 8.1785702872306
    1.0127765064836 1.0127765064836
    # davis undirected two_mode_density weft
    @ networkx 3.6.1 | bipartite.density
    0.353174603174603
    # davis undirected row_projection_ties weft
    @ python-igraph 1.0.0 | bipartite_projection
    139
    # davis undirected row_projection_weight weft
    @ networkx 3.6.1 | bipartite projection
    322
    # davis undirected column_projection_ties weft
    @ networkx 3.6.1 | weighted_projected_graph
    66
    # davis undirected column_projection_weight weft
    @ python-igraph 1.0.0 | bipartite projection
    214
    # davis undirected cutpoints weft
    @ networkx 3.6.1 | bipartite projection
    0
    # krackhardt-advice directed mean_out_degree weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Degree
    9.04761887
    # krackhardt-advice directed greatest_coreness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: K-core index
    10
    # krackhardt-advice directed degree_centralization ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Deg Centralization
    0.34210527
    # krackhardt-advice directed density weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Density
    0.45238096
    # krackhardt-advice directed strong_components weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Components
    1
    # krackhardt-advice directed largest_strong_component weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Largest Component
    21
    # krackhardt-advice directed directed_connectedness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Connectedness
    1
    # krackhardt-advice directed transitivity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Transitivity/Closure
    0.66397852
    # krackhardt-advice directed mean_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Distance
    1.64047623
    # krackhardt-advice directed diameter weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Diameter
    3
    # krackhardt-advice directed total_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Wiener Index
    689
    # krackhardt-advice directed efficiency_of_paths weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Compactness
    0.71071428
    # krackhardt-advice directed mutual_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Mutuals
    0.21428572
    # krackhardt-advice directed asymmetric_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Asymmetrics
    0.47619048
    # krackhardt-advice directed null_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Nulls
    0.30952382
    # krackhardt-advice directed reciprocity weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Arc Reciprocity
    0.47368422
    # krackhardt-advice directed reciprocity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Dyad Reciprocity
    0.31034482
    # krackhardt-friendship directed mean_out_degree weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Degree
    4.85714293
    # krackhardt-friendship directed greatest_coreness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: K-core index
    5
    # krackhardt-friendship directed degree_centralization ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Deg Centralization
    0.57894737
    # krackhardt-friendship directed density weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Density
    0.24285714
    # krackhardt-friendship directed strong_components weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Components
    3
    # krackhardt-friendship directed largest_strong_component weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Largest Component
    19
    # krackhardt-friendship directed directed_connectedness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Connectedness
    0.90476191
    # krackhardt-friendship directed transitivity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Transitivity/Closure
    0.46105263
    # krackhardt-friendship directed mean_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Distance
    2.10263157
    # krackhardt-friendship directed diameter weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Diameter
    5
    # krackhardt-friendship directed total_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Wiener Index
    799
    # krackhardt-friendship directed efficiency_of_paths weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Compactness
    0.52416664
    # krackhardt-friendship directed mutual_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Mutuals
    0.10952381
    # krackhardt-friendship directed asymmetric_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Asymmetrics
    0.26666668
    # krackhardt-friendship directed null_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Nulls
    0.62380952
    # krackhardt-friendship directed reciprocity weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Arc Reciprocity
    0.4509804
    # krackhardt-friendship directed reciprocity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Dyad Reciprocity
    0.29113925
    # krackhardt-reports-to directed mean_out_degree weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Degree
    0.95238096
    # krackhardt-reports-to directed greatest_coreness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: K-core index
    1
    # krackhardt-reports-to directed degree_centralization ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Deg Centralization
    0.33684212
    # krackhardt-reports-to directed density weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Density
    0.04761905
    # krackhardt-reports-to directed strong_components weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Components
    21
    # krackhardt-reports-to directed largest_strong_component weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Largest Component
    1
    # krackhardt-reports-to directed directed_connectedness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Connectedness
    0.08571429
    # krackhardt-reports-to directed transitivity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Transitivity/Closure
    0
    # krackhardt-reports-to directed mean_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Distance
    1.44444442
    # krackhardt-reports-to directed diameter weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Diameter
    2
    # krackhardt-reports-to directed total_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Wiener Index
    52
    # krackhardt-reports-to directed efficiency_of_paths weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Compactness
    0.06666667
    # krackhardt-reports-to directed mutual_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Mutuals
    0
    # krackhardt-reports-to directed asymmetric_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Asymmetrics
    0.0952381
    # krackhardt-reports-to directed null_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Nulls
    0.90476191
    # krackhardt-reports-to directed reciprocity weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Arc Reciprocity
    0
    # krackhardt-reports-to directed reciprocity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Dyad Reciprocity
    0
    # campnet directed mean_out_degree weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Degree
    3
    # campnet directed greatest_coreness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: K-core index
    3
    # campnet directed degree_centralization ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Deg Centralization
    0.07352941
    # campnet directed density weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Density
    0.17647059
    # campnet directed strong_components weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Components
    4
    # campnet directed largest_strong_component weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Largest Component
    10
    # campnet directed directed_connectedness weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Connectedness
    0.67320263
    # campnet directed transitivity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Transitivity/Closure
    0.48387095
    # campnet directed mean_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Avg Distance
    2.87378645
    # campnet directed diameter weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Diameter
    7
    # campnet directed total_distance weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Wiener Index
    592
    # campnet directed efficiency_of_paths weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Compactness
    0.34202459
    # campnet directed mutual_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Mutuals
    0.12418301
    # campnet directed asymmetric_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Asymmetrics
    0.10457516
    # campnet directed null_share weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Nulls
    0.77124184
    # campnet directed reciprocity weft
    @ UCINET 6.849 | Cohesion > Multiple measures: Arc Reciprocity
    0.7037037
    # campnet directed reciprocity ucinet
    @ UCINET 6.849 | Cohesion > Multiple measures: Dyad Reciprocity
    0.54285717
    # campnet directed closeness ucinet
    @ UCINET 6.849 | Multiple Centrality Measures: OutCloseness, normalized
    0.10691824 0.16504854 0.10365853 0.10119048 0.10559006 0.10365853 0.10365853 0.10119048 0.10429448
    0.11111111 0.16504854 0.10429448 0.30909091 0.10429448 0.22972973 0.18478261 0.18478261 0.20481928
    # campnet directed harmonic weft
    @ UCINET 6.849 | Multiple Centrality Measures: OutARD
    0.35294119 0.32871148 0.3137255 0.29313725 0.33333334 0.3137255 0.3137255 0.29313725 0.3137255 0.30392158
    0.32871148 0.3137255 0.4852941 0.3137255 0.44117647 0.3617647 0.3617647 0.39019608
    # campnet directed betweenness weft
    @ UCINET 6.849 | betweenness(campnet)
    78.33333588 0 1.33333337 32.5 39.5 6.33333349 12.5 0.5 58.83333206 0 5 16.33333397 0 2.33333325
    54.66666794 16.83333397 13.66666698 47.33333206
    # campnet undirected eigenvector ucinet
    @ UCINET 6.849 | eigenvector(campnet), symmetrized by maximum
    0.37497106 0.09658572 0.19614436 0.29106474 0.24727418 0.17577387 0.26170275 0.1786148 0.35747287
    0.24298777 0.09658572 0.31681782 0.15434587 0.31681782 0.20648053 0.16901357 0.12835853 0.161369
    # campnet directed in_degree weft
    @ UCINET 6.849 | degree(campnet): Indegree
    4 1 2 5 4 3 4 2 4 0 3 4 0 3 2 5 4 4
    """
}
