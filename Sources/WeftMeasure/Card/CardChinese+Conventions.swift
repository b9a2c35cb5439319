extension CardChinese {
  /// What other programs give. English, a bar, Chinese.
  static let conventions = #"""
    degree by n(n − 1), as self-loops are thought possible; closeness empty where disconnected|度数除以 n(n − 1)，因视自环为可能；不连通时接近中心势为空
    empty (NaN) where degree < 2 unless isolates="zero"|度数 < 2 时为空（NaN），除非 isolates="zero"
    the same|相同
    the same number|数值相同
    has none; weft's is given|没有此指标，给出 weft 的值
    assortativity_nominal, the same without blanks|assortativity_nominal，无空缺时相同
    cluster_leiden with objective modularity; other random draws may end in another partition|cluster_leiden，以模块度为目标；随机数不同，划分可能不同
    global_efficiency, the same|global_efficiency，相同
    harmonic_centrality(normalized=TRUE): the same|harmonic_centrality(normalized=TRUE)：相同
    max = 1|max = 1
    r/Σd inside the reached set; isolate empty (Medici 0.56)|可达集内的 r/Σd；孤立组织为空（Medici 0.56）
    raw count by default: this × the number of pairs|默认为原始计数：即本值 × 对数
    the same on a simple undirected graph; mode all of a directed one adds in and out|无向简单图上相同；有向图 mode all 为入度与出度之和
    the same on the undirected view; mode all of a directed graph counts mutual arcs twice|按无向看相同；有向图 mode all 把互指的弧计两次
    weak by default, numbered otherwise|默认为弱连通，编号不同
    whole network; isolate NaN|全网；孤立组织为 NaN
    attribute_assortativity_coefficient; blanks form a group there|attribute_assortativity_coefficient；该软件把空缺当作一组
    bipartite.node_redundancy of the alliance's node, the same|联盟结点的 bipartite.node_redundancy，相同
    flow_hierarchy, the same|flow_hierarchy，相同
    numeric_assortativity_coefficient, the same|numeric_assortativity_coefficient，相同
    the same (normalized=True)|相同（normalized=True）
    the same formula (wf_improved), by incoming distances in a directed graph|公式相同（wf_improved），有向图用入向距离
    the same on a simple undirected graph; in + out on a directed one|无向简单图上相同；有向图为入度 + 出度
    the same on an undirected graph|无向图上相同
    the same on the undirected view; a DiGraph counts in and out arcs|按无向看相同；DiGraph 计入弧与出弧
    the same; a DiGraph uses Fagiolo's directed form|相同；DiGraph 用 Fagiolo 的有向式
    the same; isolate NaN|相同；孤立组织为 NaN
    the sum, not divided by n − 1; directed graphs by incoming distances|为总和，不除以 n − 1；有向图用入向距离
    Σ x² = 1 (Medici 0.430308); refuses disconnected graphs with the dense solver|Σ x² = 1（Medici 0.430308）；稠密求解时拒绝不连通图
    (n − 1)/Σd, 0 for whoever does not reach all (Medici 0)|(n − 1)/Σd，不能到达全部者为 0（Medici 0）
    brokerage(): the same raw counts, b_IO|brokerage()：原始计数相同，b_IO
    brokerage(): the same raw counts, b_O|brokerage()：原始计数相同，b_O
    brokerage(): the same raw counts, b_OI|brokerage()：原始计数相同，b_OI
    brokerage(): the same raw counts, w_I|brokerage()：原始计数相同，w_I
    brokerage(): the same raw counts, w_O|brokerage()：原始计数相同，w_O
    closeness(cmode="suminvundir" or "suminvdir"): the same|closeness(cmode="suminvundir" 或 "suminvdir")：相同
    components() are strong by default|components() 默认为强连通
    connectedness(): the same|connectedness()：相同
    cutpoints() of a digraph has a weak and a strong form; weak is this one|有向图的 cutpoints() 有弱、强两式；此处为弱式
    efficiency(): arcs, (m − Σ(n_c − 1)) ÷ Σ(n_c − 1)²; followed under --convention sna|efficiency()：按弧，(m − Σ(n_c − 1)) ÷ Σ(n_c − 1)²；--convention sna 从之
    grecip by default: pairs both or neither way ÷ all pairs|grecip 默认：双向或皆无的对 ÷ 全部对
    gtrans of a symmetric matrix: the same|对称矩阵的 gtrans：相同
    has no constraint; weft's is given|没有约束度，给出 weft 的值
    hierarchy(measure="krackhardt"); its default is another|hierarchy(measure="krackhardt")；其默认为另一种
    kcores(cmode="freeman") counts in and out arcs|kcores(cmode="freeman") 计入弧与出弧
    lubness() of the same direction: the same|方向相同时 lubness() 相同
    raw count; undirected pairs once with gmode graph|原始计数；gmode graph 时无向对计一次
    the same with gmode graph; closeness 0 where disconnected; eigenvector ÷ (n − 2)/√2 of a unit vector|gmode graph 时相同；不连通则接近中心势为 0；特征向量中心势用单位向量 ÷ (n − 2)/√2
    the same with gmode graph; the default freeman of a digraph adds in and out|gmode graph 时相同；有向图默认的 freeman 为入度与出度之和
    Σ x² = 1; may print the negative vector with use.eigen=TRUE|Σ x² = 1；use.eigen=TRUE 时可能输出负向量
    (n − 1)/Σd with distance n to those not reached, as Multiple Centrality Measures (Medici 0.365854); the Closeness dialog's own default is the largest distance observed + 1|(n − 1)/Σd，到不可达者的距离记为 n，同 Multiple Centrality Measures（Medici 0.365854）；Closeness 对话框自身默认为所见最大距离 + 1
    Average Reciprocal Distance: the same|Average Reciprocal Distance：相同
    Cohesion counts strong components|Cohesion 计强连通连通分支
    Connectedness counts directed paths|Connectedness 计有向路径
    Dyad Reciprocity: mutual pairs ÷ tied pairs|Dyad Reciprocity：互惠对 ÷ 有联系的对
    K-core index: the maximum of the symmetrised graph, the same|K-core index：对称化后的最大核数，相同
    ego density of the partners, the same; empty where degree < 2|伙伴之间的个体网密度，相同；度数 < 2 时为空
    ego network: p_qj counts only q's ties inside i's ego network; fewer than two partners empty|个体网：p_qj 只计 q 在 i 的个体网内的联系；伙伴少于两个为空
    group E-I sums over members, so a tie inside the group counts twice there|群体 E-I 对成员求和，群内一条联系在该软件中计两次
    offers no dangling rule to choose; not compared|不提供悬挂结点规则的选择，未比较
    raw and normalised × 100; the same pairs|原始值与标准化值 × 100；对的计法相同
    the E-I index of each node, the same on the symmetrised valued matrix; blanks form a group there|各结点的 E-I 指数，对称化赋值矩阵上相同；该软件把空缺当作一组
    the same after symmetrising|对称化后相同
    the same after symmetrising; eigenvector as sna|对称化后相同；特征向量同 sna
    the same on symmetric 0/1 data (n − 2t/n); isolate 0, one partner 1|对称 0/1 数据上相同（n − 2t/n）；孤立组织为 0，只有一个伙伴为 1
    the same on symmetric data|对称数据上相同
    the same raw counts with the unweighted option|选不加权时原始计数相同
    Σ x² = 1|Σ x² = 1
    Medici in Padgett's marriages: 0.522667|Padgett 婚姻网络中的 Medici：0.522667
    max = 1 (Medici in Padgett's marriages: 1)|max = 1（Padgett 婚姻网络中的 Medici：1）
    whole network, as igraph|全网，同 igraph
    """#
}
