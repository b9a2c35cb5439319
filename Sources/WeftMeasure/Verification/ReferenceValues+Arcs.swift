extension ReferenceValues {
  /// What other programs give: `# network form quantity convention`, `@ program | call`, then one value a node or one.
  ///
  /// R sna's lubness asks for a common superior above all others, not below them: listed where both give one number.
  static let arcs = """
    # krackhardt-advice directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0.663978494623656
    # krackhardt-advice directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0.465160075329567
    # krackhardt-advice directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.734508816120907
    # krackhardt-advice directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0.473684210526316
    # krackhardt-advice directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.523809523809524
    # krackhardt-advice directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    1
    # krackhardt-advice directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.384210526315789
    # krackhardt-advice directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.365
    # krackhardt-advice directed connectedness weft
    @ R sna 2.7.1 | connectedness()
    1
    # krackhardt-advice directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    0
    # krackhardt-advice directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    0.575
    # krackhardt-advice directed lubness weft
    @ R sna 2.7.1 | lubness()
    1
    # krackhardt-advice directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    0
    # krackhardt-advice directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    74 153 90 160 86 49 59 101 190 2 72 62 78 17 107 30
    # krackhardt-advice directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    45 100 65
    # krackhardt-friendship directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0.461052631578947
    # krackhardt-friendship directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0.275818639798489
    # krackhardt-friendship directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.471494607087827
    # krackhardt-friendship directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0.450980392156863
    # krackhardt-friendship directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.733333333333333
    # krackhardt-friendship directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    3
    # krackhardt-friendship directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.394736842105263
    # krackhardt-friendship directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.375
    # krackhardt-friendship directed connectedness weft
    @ R sna 2.7.1 | connectedness()
    1
    # krackhardt-friendship directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    0.181818181818182
    # krackhardt-friendship directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    0.795
    # krackhardt-friendship directed lubness weft
    @ R sna 2.7.1 | lubness()
    1
    # krackhardt-friendship directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    0.0882352941176471
    # krackhardt-friendship directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    376 366 143 114 34 35 39 101 23 0 20 16 25 9 23 6
    # krackhardt-friendship directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    23 56 131
    # krackhardt-reports-to directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0
    # krackhardt-reports-to directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0
    # krackhardt-reports-to directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0
    # krackhardt-reports-to directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0
    # krackhardt-reports-to directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.904761904761905
    # krackhardt-reports-to directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    21
    # krackhardt-reports-to directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.168421052631579
    # krackhardt-reports-to directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.16
    # krackhardt-reports-to directed connectedness weft
    @ R sna 2.7.1 | connectedness()
    1
    # krackhardt-reports-to directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    1
    # krackhardt-reports-to directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    1
    # krackhardt-reports-to directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    1
    # krackhardt-reports-to directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    1003 274 0 0 37 16 0 0 0 0 0 0 0 0 0 0
    # krackhardt-reports-to directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    0 20 190
    # emon-mtsi directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0.727272727272727
    # emon-mtsi directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0.666666666666667
    # emon-mtsi directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.833333333333333
    # emon-mtsi directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0.787878787878788
    # emon-mtsi directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.91025641025641
    # emon-mtsi directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    6
    # emon-mtsi directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.340909090909091
    # emon-mtsi directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.3125
    # emon-mtsi directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    0
    # emon-mtsi directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    0.469387755102041
    # emon-mtsi directed lubness weft
    @ R sna 2.7.1 | lubness()
    1
    # emon-mtsi directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    0
    # emon-mtsi directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    131 42 73 0 1 0 1 5 2 0 8 2 3 1 9 8
    # emon-mtsi directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    13 7 58
    # emon-cheyenne directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0.593360995850622
    # emon-cheyenne directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0.496527777777778
    # emon-cheyenne directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.722672064777328
    # emon-cheyenne directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0.578313253012048
    # emon-cheyenne directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.615384615384615
    # emon-cheyenne directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    2
    # emon-cheyenne directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.41025641025641
    # emon-cheyenne directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.378698224852071
    # emon-cheyenne directed connectedness weft
    @ R sna 2.7.1 | connectedness()
    1
    # emon-cheyenne directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    0.142857142857143
    # emon-cheyenne directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    0.585798816568047
    # emon-cheyenne directed lubness weft
    @ R sna 2.7.1 | lubness()
    1
    # emon-cheyenne directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    0.036144578313253
    # emon-cheyenne directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    31 56 21 21 15 17 19 45 19 0 20 11 20 16 43 10
    # emon-cheyenne directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    24 35 32
    # emon-lakepomona directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0.612820512820513
    # emon-lakepomona directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0.608658743633277
    # emon-lakepomona directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.684167350287121
    # emon-lakepomona directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0.567567567567568
    # emon-lakepomona directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.663157894736842
    # emon-lakepomona directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    3
    # emon-lakepomona directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.473684210526316
    # emon-lakepomona directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.448753462603878
    # emon-lakepomona directed connectedness weft
    @ R sna 2.7.1 | connectedness()
    1
    # emon-lakepomona directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    0.19047619047619
    # emon-lakepomona directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    0.642659279778393
    # emon-lakepomona directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    0.0743243243243243
    # emon-lakepomona directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    173 215 89 56 65 34 145 36 50 1 49 68 10 28 81 40
    # emon-lakepomona directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    42 64 84
    # emon-texas directed transitivity sna
    @ R sna 2.7.1 | gtrans(mode='digraph',measure='weak')
    0.484931506849315
    # emon-texas directed transitivity networkx
    @ networkx 3.6.1 | transitivity(DiGraph)
    0.428053204353083
    # emon-texas directed transitivity igraph
    @ R igraph 1.3.5 | transitivity(type='global')
    0.575371549893843
    # emon-texas directed reciprocity weft
    @ graph-tool 2.45 | edge_reciprocity()
    0.612903225806452
    # emon-texas directed reciprocity sna
    @ R sna 2.7.1 | grecip(measure='dyadic')
    0.76
    # emon-texas directed strong_components weft
    @ networkx 3.6.1 | number_strongly_connected_components()
    2
    # emon-texas directed degree_centralization sna
    @ R sna 2.7.1 | centralization(degree,mode='digraph',cmode='freeman',normalize=TRUE)
    0.410326086956522
    # emon-texas directed degree_centralization igraph
    @ R igraph 1.3.5 | centr_degree(mode='all',loops=TRUE,normalized=TRUE)
    0.393229166666667
    # emon-texas directed connectedness weft
    @ R sna 2.7.1 | connectedness()
    1
    # emon-texas directed hierarchy weft
    @ R sna 2.7.1 | hierarchy(measure='krackhardt')
    0.08
    # emon-texas directed efficiency sna
    @ R sna 2.7.1 | efficiency()
    0.71875
    # emon-texas directed lubness weft
    @ R sna 2.7.1 | lubness()
    1
    # emon-texas directed flow_hierarchy weft
    @ networkx 3.6.1 | flow_hierarchy()
    0.021505376344086
    # emon-texas directed triad_census weft
    @ R sna 2.7.1 | triad.census(mode='digraph')
    475 522 432 92 34 91 122 166 31 7 95 26 42 37 88 40
    # emon-texas directed dyad_census weft
    @ R igraph 1.3.5 | dyad_census()
    57 72 171
    """
}
