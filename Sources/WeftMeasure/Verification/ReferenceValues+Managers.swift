extension ReferenceValues {
  /// What other programs give: `# network form quantity convention`, `@ program | call`, then one value a node or one.
  static let managers = """
    # krackhardt-friendship directed in_degree weft
    @ R igraph 1.3.5 | degree(mode='in')
    8 10 5 5 6 2 3 5 6 1 6 8 1 5 4 4 6 4 5 3 5
    # krackhardt-friendship directed out_degree weft
    @ R igraph 1.3.5 | degree(mode='out')
    5 3 2 6 7 6 0 1 0 7 13 4 2 2 8 2 18 1 9 2 4
    # krackhardt-friendship directed betweenness weft
    @ R sna 2.7.1 | betweenness(gmode='digraph',cmode='directed') raw
    29.0666666666667 33.4833333333333 1.9 31.6666666666667 17.4166666666667 3.73333333333333 0 0.5 0 0 58.45
    19.6583333333333 0 5.58333333333333 22.5666666666667 1 134.433333333333 0.7 21.8833333333333
    3.04166666666667 33.9166666666667
    # krackhardt-friendship directed closeness weft
    @ networkx 3.6.1 | closeness_centrality(G.reverse(),wf_improved=True)
    0.416666666666667 0.4 0.408163265306122 0.571428571428571 0.606060606060606 0.571428571428571 0
    0.37037037037037 0 0.540540540540541 0.740740740740741 0.540540540540541 0.465116279069767 0.4
    0.606060606060606 0.3125 0.909090909090909 0.289855072463768 0.625 0.454545454545455 0.540540540540541
    # krackhardt-friendship directed closeness networkx
    @ networkx 3.6.1 | closeness_centrality(wf_improved=True)
    0.578571428571429 0.6 0.426315789473684 0.476470588235294 0.437837837837838 0.36 0.401111111111111
    0.476470588235294 0.45125 0.324 0.437837837837838 0.54 0.3 0.415384615384615 0.405 0.437837837837838
    0.476470588235294 0.462857142857143 0.426315789473684 0.385714285714286 0.462857142857143
    # krackhardt-friendship directed closeness igraph
    @ graph-tool 2.45 | closeness(norm=True)
    0.416666666666667 0.4 0.408163265306122 0.571428571428571 0.606060606060606 0.571428571428571 -
    0.37037037037037 - 0.540540540540541 0.740740740740741 0.540540540540541 0.465116279069767 0.4
    0.606060606060606 0.3125 0.909090909090909 0.289855072463768 0.625 0.454545454545455 0.540540540540541
    # krackhardt-friendship directed harmonic weft
    @ R igraph 1.3.5 | harmonic_centrality(mode='out',normalized=TRUE)
    0.520833333333333 0.470833333333333 0.4625 0.641666666666667 0.675 0.641666666666667 0 0.404166666666667 0
    0.641666666666667 0.825 0.591666666666667 0.508333333333334 0.454166666666667 0.691666666666667
    0.389166666666667 0.95 0.330833333333333 0.716666666666667 0.5 0.591666666666667
    # krackhardt-friendship directed pagerank weft
    @ networkx 3.6.1 | pagerank(alpha=0.85,tol=1e-14,weight=None)
    0.109498507778965 0.154637635265129 0.0216364552625978 0.0867203954180947 0.0264716536732834
    0.0152066783006104 0.0271132177616507 0.0465447200279057 0.0241931627452941 0.0120267944247243
    0.0329954294494706 0.0675691726269565 0.0113769374369052 0.0304285739082398 0.0299283188318583
    0.0443873265639013 0.0594476566268549 0.0781762708535115 0.0297739803401208 0.0162991779227072
    0.0755679347812188
    # krackhardt-friendship directed constraint networkx
    @ networkx 3.6.1 | constraint()
    0.282834527709744 0.242376271502707 0.343141194070671 0.337561416106832 0.26566401284373 0.300620308733289
    0.466525730662635 0.362408051501359 0.313987902026548 0.203246898465069 0.21192714227323 0.265309360390469
    0.678269690628523 0.355388985687259 0.288911349995036 0.370283131355392 0.196208309855335
    0.393038065502985 0.268190440512322 0.28947885361901 0.326986215615133
    # krackhardt-advice directed closeness sna
    @ R sna 2.7.1 | closeness(gmode='digraph',cmode='directed')
    0.588235294117647 0.444444444444444 0.8 0.714285714285714 0.8 0.416666666666667 0.625 0.625
    0.740740740740741 0.769230769230769 0.444444444444444 0.434782608695652 0.588235294117647
    0.555555555555556 1 0.540540540540541 0.5 0.869565217391304 0.689655172413793 0.714285714285714
    0.689655172413793
    # krackhardt-advice directed pagerank weft
    @ graph-tool 2.45 | pagerank(damping=0.85,epsilon=1e-14)
    0.049409982062622 0.0939176979692481 0.0269701009696156 0.0460523127769589 0.0163174642564942
    0.0716009902839446 0.104048169897804 0.0418850744656605 0.0149586767714243 0.029549163461263
    0.0388272334625556 0.0396160303894798 0.0141451828122798 0.0439812876358067 0.0159508470699226
    0.0277002311325213 0.0423347430503531 0.0721140401615531 0.0141451828122798 0.0326851018207964
    0.163790486737416
    # krackhardt-advice directed coordinator(dept) weft
    @ R sna 2.7.1 | brokerage()$raw.nli
    1 0 1 0 3 0 0 0 0 0 0 0 1 0 7 0 0 0 2 2 11
    # krackhardt-advice directed itinerant(dept) weft
    @ R sna 2.7.1 | brokerage()$raw.nli
    2 1 0 5 0 0 7 0 0 15 0 0 0 0 0 0 0 32 0 0 7
    # krackhardt-advice directed gatekeeper(dept) weft
    @ R sna 2.7.1 | brokerage()$raw.nli
    11 0 3 6 1 0 0 4 0 1 0 0 2 0 2 0 1 11 1 4 15
    # krackhardt-advice directed representative(dept) weft
    @ R sna 2.7.1 | brokerage()$raw.nli
    2 6 6 6 13 0 0 2 10 1 1 0 0 4 10 1 1 4 0 8 20
    # krackhardt-advice directed liaison(dept) weft
    @ R sna 2.7.1 | brokerage()$raw.nli
    8 13 10 13 5 0 31 10 3 28 4 2 0 0 7 1 8 74 1 9 19
    # krackhardt-advice directed ei(dept) weft
    @ R network 1.18.1 | (E-I)/(E+I) from mixingmatrix
    0.515789473684211
    # krackhardt-advice directed assortativity(dept) weft
    @ networkx 3.6.1 | attribute_assortativity_coefficient(); missing as own category
    0.0239029611130931
    # krackhardt-advice directed ei(level) weft
    @ R network 1.18.1 | (E-I)/(E+I) from mixingmatrix
    -0.0947368421052632
    # krackhardt-advice directed assortativity(level) weft
    @ networkx 3.6.1 | attribute_assortativity_coefficient(); missing as own category
    0.00807381776239896
    # krackhardt-friendship directed ei(dept) weft
    @ R network 1.18.1 | (E-I)/(E+I) from mixingmatrix
    0.254901960784314
    # krackhardt-friendship directed assortativity(dept) weft
    @ networkx 3.6.1 | attribute_assortativity_coefficient(); missing as own category
    0.15908798145047
    # krackhardt-friendship directed ei(level) weft
    @ R network 1.18.1 | (E-I)/(E+I) from mixingmatrix
    -0.490196078431373
    # krackhardt-friendship directed assortativity(level) weft
    @ networkx 3.6.1 | attribute_assortativity_coefficient(); missing as own category
    0.1875
    """
}
