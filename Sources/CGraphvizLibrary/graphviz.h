// Only the C shim includes Graphviz's own headers: their function-like macros do not import into Swift.
