"""How loading, searching and memory grow with the number of trials: `python -m bench.scale`."""
