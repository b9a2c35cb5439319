extension CardChinese {
  /// What is empty, how values are scaled, their ranges and units. English, a bar, Chinese.
  static let rules = #"""
    fragmented, cellular, bureaucratic, small_world, undetermined|fragmented（碎片化）、cellular（蜂窝状）、bureaucratic（科层制）、small_world（小世界）、undetermined（未定）
    isolated, external, unplaced, suspended, loose, anchored|isolated（孤立）、external（区域外）、unplaced（未定）、suspended（悬浮）、loose（半悬浮）、anchored（嵌入）
    point, line, belt, plane|point（点）、line（线）、belt（带）、plane（面）
    Weft: formula and threshold are its own; the literature of 悬浮 gives neither|Weft：公式与阈值均为自定，悬浮化的文献两者都未给出
    empty|空
    0|0
    false|否
    none|无
    none 0|没有则为 0
    NODF|NODF 值
    alliances|联盟
    amount|数额
    correlation|相关系数
    standard deviations|标准差
    difference of shares|份额之差
    flag|是／否
    number of hops|步
    index|指数
    nats|奈特
    number|个数
    ordered pairs|有序对
    organisations|组织
    partners|伙伴
    probability|概率
    rung|等级
    share|份额
    status|状态
    steps|步
    tied pairs|有联系的组织对
    ties|联系
    type|类型
    weight|权重
    any|任意
    true, false|true（是）、false（否）
    0 … 1 in hops|按步数时 0 … 1
    the four add up to 1|四项之和为 1
    the three add up to 1|三项之和为 1
    never below suspension|不低于 suspension
    1 … number of components|1 … 连通分支数
    1 … number of communities|1 … 社群数
    0 … size|0 … 成员数
    0 … 1 − 1/number of domains|0 … 1 − 1/领域数
    > 0 … degree|> 0 … 度数
    number of pairs|组织对数
    the largest sum a graph of n nodes can have|n 个结点的图所能达到的最大和
    Krackhardt's own denominators|Krackhardt 原文的分母
    the others of the plane|板块内其余组织
    number of ordered pairs|有序对数
    number of pairs of others|其余组织的对数
    natural logarithm|自然对数
    nearness along all ties|沿全部联系的接近程度
    the densest possible|尽可能密
    no organisations|没有组织
    isolate empty|孤立组织为空
    isolate 0|孤立组织为 0
    isolate false|孤立组织为否
    no ties|没有联系
    no such tie|没有此类联系
    no lateral tie|没有横向联系
    z also where the random networks do not vary|随机网络之间没有差异时 z 亦为空
    fewer than two organisations|组织少于两个
    fewer than three organisations|组织少于三个
    blank territory empty|区域空缺则为空
    where nobody in T is reached at all: 1 if attached (a hierarchical tie or a membership) and tied to anyone, else empty|若 T 中无一可达：有依附（有科层联系或成员关系）且有联系者为 1，否则为空
    triples with a blank territory at either end are left out|任一端区域空缺的三元组不计
    a table missing, or a denominator of 0|缺表，或分母为 0
    no tie of the mode|没有该方式的联系
    no tie in either|两者都没有联系
    no designated core, or nobody else|没有指定核心，或没有其他组织
    fewer than two members|成员少于两个
    unreachable ones left out and counted in last_mile_unreachable|不可达者不计，另计入 last_mile_unreachable
    no core or none reached|没有核心或无一可达
    ties with a blank end left out|一端空缺的联系不计
    none left or one group only|一条不剩或只有一组
    no piece of three or more|没有三个及以上组织的连通片
    no memberships table|没有 memberships 表
    no activity states it, or no activities table|没有活动写明，或没有 activities 表
    never held a task, or no tasks table|从未持有任务，或没有 tasks 表
    unreachable pairs 0|不可达的对计 0
    no pair within reach|没有可达的对
    ranks that do not vary|级别全同
    own rank blank, or no lateral partner with a rank|自身级别空缺，或没有写明级别的横向伙伴
    one of the two purposes never stated|两种用途有一种从未写明
    nothing held, or a table missing|没有举办过活动，或缺表
    nothing given or received, or no exchanges table|没有给出也没有收到，或没有 exchanges 表
    nothing accepted|没有接受过
    not attached, lateral ties, undefined suspension|无依附、有横向联系而悬浮度无定义
    anchored if a lateral partner is in its block, else loose|块内有横向伙伴则为 anchored，否则 loose
    none reached 0|无一可达为 0
    no core, or nobody else|没有核心，或没有其他组织
    no core, or fewer than two others|没有核心，或其他组织少于两个
    none defined|没有一个有定义
    nobody with a tie|没有组织有联系
    nobody has subordinates|没有组织有下级
    no zone, or no tie between them|没有功能区，或其间没有联系
    no such pair|没有此类对
    no projects|没有项目
    no pair of rows or columns, or no memberships table|不足两行且不足两列，或没有 memberships 表
    no members, or a table missing|没有成员，或缺表
    no leaf territory|没有末级区域
    a z that is empty|任一 z 为空
    undetermined|undetermined（未定）
    no evaluations|没有评价
    no designated core|没有指定核心
    no designated core, or nobody has any betweenness|没有指定核心，或无人的中介中心性大于 0
    no cross flow, or no exchanges table|没有城乡之间的流动，或没有 exchanges 表
    an end with a blank settlement is left out|一端城乡空缺者不计
    no connected triple|没有连通三元组
    no alliances, or no activities table|没有联盟，或没有 activities 表
    no activities table|没有 activities 表
    undated activities count only where the dataset has no date|无日期的活动只在整个数据集都没有日期时计入
    neither kind of tie|两类联系都没有
    neither initiated nor accepted|没有发起也没有接受
    members without a domain left out|领域空缺的成员不计
    none left|一个不剩
    isolated|孤立组织
    isolate in G_lat|G_lat 中的孤立组织
    point|point（点）
    unreachable pairs add nothing|不可达的对不计入
    n < 3 gives 0|n < 3 时为 0
    unreachable ones only lower r|不可达者只使 r 变小
    one organisation 0|只有一个组织时为 0
    unreachable 1/∞ = 0|不可达者 1/∞ = 0
    handed none on, or no tasks table|从未转交任务，或没有 tasks 表
    fewer than two such organisations, or a side without differences|此类组织少于两个，或任一方全部相同
    fewer than two partners 0|伙伴少于两个时为 0
    fewer than two modes or kinds present|方式或类别不足两种
    fewer than three organisations, no ties or all tied|组织少于三个、没有联系或两两皆有联系
    empty without lateral ties to compare, or where its own territory is blank|没有可比的横向联系或自身区域空缺时为空
    empty without lateral ties to compare, or where its own system is blank|没有可比的横向联系或自身条线空缺时为空
    empty without lateral ties to compare, or where its own settlement is blank|没有可比的横向联系或自身城乡空缺时为空
    either of them empty|两者有一为空
    blank territory, no task or no betweenness in the block, or no tasks table|区域空缺、块内没有任务或中介中心性全为 0，或没有 tasks 表
    blank territory, no designated core in the block, or none reached|区域空缺、块内没有指定核心，或无一可达
    an isolate keeps its share of restarts|孤立组织保有重启所得的份额
    the mass of those without outgoing ties is spread evenly|无出向联系者的份额均匀分给全体
    an isolate is a piece|孤立组织自成一个连通片
    an isolate is a component|孤立组织自成一个连通分支
    an isolate is a community|孤立组织自成一个社群
    0 outside the largest component|最大连通分支之外为 0
    one organisation or no ties 0|只有一个组织或没有联系时为 0
    empty up to 5,000 organisations|不超过 5,000 个组织时为空
    """#
}
