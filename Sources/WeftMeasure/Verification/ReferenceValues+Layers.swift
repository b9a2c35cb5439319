extension ReferenceValues {
  /// Networks beside others on the same nodes. Known rounded as 0.372 for the families, and 0.136, 0.472 and R² 0.063 for the
  /// managers.
  static let layers = """
    # padgett-marriage undirected qap(padgett-business) weft
    @ R sna 2.7.1 | gcor(mode='graph')
    0.371867872080547
    # krackhardt-advice directed qap(krackhardt-friendship+krackhardt-reports-to) weft
    @ R sna 2.7.1 | gcor()
    0.154585452048473 0.223558182291692
    # krackhardt-friendship directed qap(krackhardt-reports-to) weft
    @ R sna 2.7.1 | gcor()
    0.186235562647612
    # krackhardt-advice directed mrqap(krackhardt-friendship+krackhardt-reports-to) weft
    @ R sna 2.7.1 | netlm(nullhyp='qapspp')
    0.396941649899396 0.135814889336017 0.471569416498992 0.0631945724691396
    # krackhardt-advice directed mrqap_t(krackhardt-friendship+krackhardt-reports-to) weft
    @ R sna 2.7.1 | netlm(nullhyp='qapspp')$tstat
    2.42548427357461 4.18242399881135
    """
}
