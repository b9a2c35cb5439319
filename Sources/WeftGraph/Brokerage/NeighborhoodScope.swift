/// What counts as the network around a node in Burt's measures.
public enum NeighborhoodScope: Sendable, Hashable, CaseIterable {
  /// Proportions of a contact's attention are taken over all its ties (Burt 1992; igraph and NetworkX).
  case wholeNetwork
  /// Proportions are taken over its ties inside the ego's network only: the ego and its contacts (UCINET's
  /// default).
  case egoNetwork
}
