/// Scenarios, comparison, planning and generation.
