extension CardChinese {
  /// Which graph a measure runs on. English, a bar, Chinese.
  static let graphs = #"""
    G_coll, G_hier and G_netw|G_coll、G_hier 与 G_netw
    ties by column purpose (building or 党建, work or 业务)|按 purpose 列区分的联系（building 或 党建，work 或 业务）
    G chosen by --graph|由 --graph 选定的图
    G chosen by --graph (default G_all)|由 --graph 选定的图（默认 G_all）
    directed view|有向
    undirected view|按无向看
    undirected view (weak components)|按无向看（弱连通）
    also under --directed|加 --directed 时亦然
    also under --directed and --weighted|加 --directed、--weighted 时亦然
    both directions are one tie|两个方向合为一条
    a tie of unknown initiative is an arc each way|发起方不明的联系两个方向各算一条弧
    undirected (pairs once) or --directed|无向（每对计一次），或加 --directed
    undirected or --directed (outgoing)|无向，或加 --directed（沿出向）
    undirected or --directed|无向，或加 --directed
    hops|按步数
    hops, or length 1/weight under --weighted|按步数，加 --weighted 时长度为 1/权重
    0/1, or weights under --weighted|0/1，加 --weighted 时用权重
    unweighted|不加权
    weighted|加权
    whole network|全网
    --seed|种子 --seed
    p_qj from q's whole neighbourhood|p_qj 取自 q 的全部邻域
    G_all|G_all
    G_all and G_lat|G_all 与 G_lat
    undirected|无向
    directed|有向
    simple|简单图
    G_all and its collaborative part|G_all 及其协作式部分
    G_all and its hierarchical part|G_all 及其科层式部分
    G_all and its networked part|G_all 及其网络式部分
    G_all between members|成员之间的 G_all
    the best of seeded restarts (--seed)|取若干次带种子重启中的最优（--seed）
    G_all of the whole network|全网的 G_all
    from the nearest designated core of the plane|从板块内最近的指定核心算起
    cores and external organisations left out|核心与区域外组织不计
    by the organisations' own territory|按组织自身所在区域
    undirected (weak components)|无向（弱连通）
    whatever --graph says|不随 --graph 变化
    block at --plane|块由 --plane 定
    each tie from both ends|每条联系从两端各计一次
    between organisations that are in a zone|仅计身在功能区的组织之间
    each once|各计一次
    each tie once|每条联系计一次
    a blank system matches none, a blank territory differs from none|条线空缺视为与谁都不同条线，区域空缺视为与谁都不异地
    G_collaborative and G_hierarchical|协作式图与科层式图
    G_collaborative and G_networked|协作式图与网络式图
    G_hierarchical and G_networked|科层式图与网络式图
    G_collaborative between members|成员之间的协作式图
    G_hierarchical between members|成员之间的科层式图
    G_networked between members|成员之间的网络式图
    G_lateral between members|成员之间的横向图
    G_lat between members|成员之间的 G_lat
    G_lat between members without projected ties|成员之间的 G_lat，不含投影联系
    G_collaborative|协作式图
    G_hierarchical|科层式图
    G_networked|网络式图
    projected ties included|含投影联系
    G_hier and G_all|G_hier 与 G_all
    G_hier|G_hier
    directed from superior to subordinate|由上级指向下级
    n = organisations with a hierarchical tie|n = 有科层联系的组织数
    a loop counts as one superior|环算作一个上级
    organisations of one loop share a level|同一环内的组织同级
    G_lat and G_all|G_lat 与 G_all
    hops in the whole network|按全网步数
    all members|全部成员
    projected ties count|投影联系计入
    G_lat of the whole network|全网的 G_lat
    G_lat|G_lat
    z against 200 networks that keep all hierarchical ties and every organisation's lateral partners in each mode (--seed)|z 相对于 200 个随机网络：保留全部科层联系及每个组织各方式的横向伙伴数（--seed）
    ties with a blank settlement at either end are left out|任一端城乡空缺的联系不计
    ties with a blank system at either end are left out|任一端条线空缺的联系不计
    ties with a blank territory at either end are left out|任一端区域空缺的联系不计
    alliance matrix of organisations in an alliance by alliances with members|在联盟中的组织 × 有成员的联盟矩阵
    margins sorted downwards|行列按合计从大到小排
    as attendance and passivity|同 attendance 与 passivity
    as dormant|同 dormant
    as status|同 status
    as suspension|同 suspension
    θ is --threshold, default 0.5|θ 即 --threshold，默认 0.5
    lateral ties whose layers name activity, and G_all|layers 含 activity 的横向联系，及 G_all
    lateral ties whose layers name mechanism, and G_all|layers 含 mechanism 的横向联系，及 G_all
    lateral ties whose layers name platform, and G_all|layers 含 platform 的横向联系，及 G_all
    lateral ties whose layers name value, and G_all|layers 含 value 的横向联系，及 G_all
    lateral ties whose layers name activity, and G_all, undirected, hops|layers 含 activity 的横向联系，及 G_all；无向，按步数
    lateral ties whose layers name mechanism, and G_all, undirected, hops|layers 含 mechanism 的横向联系，及 G_all；无向，按步数
    lateral ties whose layers name platform, and G_all, undirected, hops|layers 含 platform 的横向联系，及 G_all；无向，按步数
    lateral ties whose layers name value, and G_all, undirected, hops|layers 含 value 的横向联系，及 G_all；无向，按步数
    no ties are looked at|不看联系
    rows as in passivity|所计各行同 passivity
    rows: lateral ties of known direction, and activities (one's own counts once as initiated, attending any other as accepted, also one whose initiator is blank); projected ties do not count|按行计：方向已知的横向联系，以及活动（自己发起的计一次为发起；参加其他活动计为接受，发起方空缺者亦然）；投影联系不计
    stated lateral ties with a known initiator|数据中写明且发起方已知的横向联系
    both modes together|两种方式合计
    table activities, column public|activities 表的 public 列
    table activities|activities 表
    latest date = of any activity, exchange, hand-over, or start of a tie or membership|最晚日期 = 活动、资源流动、责任流转以及联系或成员关系起始日中最晚者
    table evaluations|evaluations 表
    methods document and public|考核方式 document 与 public
    organisations that have both|只计两者俱有的组织
    table exchanges, amounts of all resources added|exchanges 表，各类资源数额相加
    table exchanges, at least one end in the plane|exchanges 表，至少一端在板块内
    town counts as urban|镇计为城
    table memberships, each organisation once|memberships 表，每个组织计一次
    table organizations|organizations 表
    isolates and external ones included|含孤立组织与区域外组织
    table participations|participations 表
    --projection|--projection
    table projects|projects 表
    table tasks as an absorbing chain, finishing = absorption|tasks 表视为吸收链，办结即吸收
    table tasks, steps in numeric order|tasks 表，步骤按数值顺序
    last holder = target of the last step|最后持有者 = 最后一步的接收方
    table tasks|tasks 表
    held = source or target of any step|持有 = 曾为任一步的交出方或接收方
    table territories|territories 表
    a leaf is a territory in which no other lies|末级区域 = 其下再无区域者
    table ties after merging, and projected ties|合并平行行之后的 ties 表，及投影联系
    tables demands and resources|demands 与 resources 表
    G_lat undirected|G_lat 无向
    alliance lists|联盟成员名单
    tables memberships, activities, participations|memberships、activities、participations 表
    duplicate rows count once|重复行计一次
    ties as rows, projected ones included|联系按行计，含投影联系
    line: both ends share a system|线：两端同条线
    line–block: exactly one end has a system and both stand in one block at --plane|条块：仅一端有条线且两端同处 --plane 所定的块
    else point–point|其余为点对点
    ties of G_lat with at least one end in the plane|至少一端在板块内的 G_lat 联系
    a tie with a blank value at either end is left out|任一端该列空缺的联系不计
    ties with at least one end in the plane|至少一端在板块内的联系
    """#
}
