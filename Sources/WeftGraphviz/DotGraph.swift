/// DOT graphs as values, and their rendering.
