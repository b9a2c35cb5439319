/// Diagrams and reports.
