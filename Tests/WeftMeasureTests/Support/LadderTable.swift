/// Where each measure is defined on the ladder of ``LadderSweepTests``: no organisation, one, three isolates, four all tied, and
/// two pieces.
///
/// `.` nothing to describe, `-` all empty, `=` all defined, `~` some.
enum LadderTable {
  static let text = """
    ----- region.connectedness region.hierarchy region.gtd_efficiency region.lubness region.flow_hierarchy
    ----- region.span region.mode_overlap_hierarchical_networked region.mode_purity_hierarchical
    ----- region.mode_purity_networked region.mode_purity_v region.two_skins region.assortativity_domain
    ----- region.assortativity_settlement region.assortativity_rank region.synergy region.realised
    ----- region.projects_closed region.closed_activities region.open_activities region.document_share
    ----- region.evaluation_tau region.lateral_clustering_z region.lateral_efficiency_se
    ----- region.lateral_efficiency_z region.modularity_zones plane.ei_system plane.ei_settlement
    ----- plane.urban_rural_ei plane.urban_rural_reciprocity
    ----= plane.core_mismatch plane.core_periphery
    ---== region.reciprocity region.transitivity region.mode_overlap_collaborative_hierarchical
    ---== region.mode_overlap_collaborative_networked region.mode_purity_collaborative region.lateral_clustering
    ---== region.lateral_efficiency region.region_type plane.ei_territory plane.mean_suspension plane.fabric
    ---== plane.last_mile plane.last_mile_p95 plane.block_lead plane.mode_mix_collaborative
    ---== plane.mode_mix_hierarchical plane.mode_mix_networked plane.mode_mix_entropy plane.openness
    --=== region.efficiency region.nestedness plane.density plane.density_collaborative plane.density_hierarchical
    --=== plane.density_networked plane.density_lateral plane.centralization_degree
    --=== plane.centralization_betweenness plane.centralization_closeness plane.centralization_eigenvector
    --=== plane.reach plane.core_percentile plane.convener_loss plane.group_degree plane.group_closeness
    --=== plane.group_betweenness
    -==== region.largest_component_share region.dormant_alliances plane.share_isolated plane.share_suspended
    -==== plane.share_loose plane.coverage plane.last_mile_unreachable plane.ladder_point plane.ladder_line
    -==== plane.ladder_belt plane.ladder_plane
    .---- organization.ei_system organization.ei_settlement organization.attendance organization.surface_activism
    .---- organization.give_take organization.backflow organization.return_probability organization.hand_overs
    .---- organization.rank_incongruity organization.authority_gap alliance.domain_diversity
    .--== organization.constraint organization.effective_size organization.participation
    .--== organization.mode_share_collaborative organization.mode_share_hierarchical
    .--== organization.mode_share_networked organization.ei_territory organization.suspension
    .--== organization.suspension_value organization.suspension_platform organization.suspension_activity
    .--== organization.suspension_mechanism organization.administrative_share organization.passivity
    .-=== alliance.internal_density alliance.redundancy alliance.co_membership
    .==== organization.degree organization.in_degree organization.out_degree organization.strength
    .==== organization.betweenness organization.harmonic organization.closeness organization.eigenvector
    .==== organization.pagerank organization.coreness organization.clustering organization.component
    .==== organization.cutpoint organization.dead_end organization.community organization.overlap_degree
    .==== organization.coordinator organization.itinerant organization.gatekeeper organization.representative
    .==== organization.liaison organization.ladder organization.local_ties organization.superiors
    .==== organization.status organization.nominal organization.estranged organization.marginal alliance.size
    .==== alliance.active_share alliance.dormant alliance.bridges plane.size
    .=~=~ organization.distance_to_core
    ===== region.organizations region.external_organizations region.organizations_collaborative
    ===== region.organizations_hierarchical region.organizations_networked region.ties region.ties_collaborative
    ===== region.ties_hierarchical region.ties_networked region.ties_projected region.tied_pairs region.components
    ===== region.cutpoints region.bridges region.depth region.alone region.tied region.pooled
    """
}
