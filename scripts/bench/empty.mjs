// Nothing becomes a process: what Node itself costs.
