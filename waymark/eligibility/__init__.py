"""Reading who a trial takes, judging one profile against it, and choosing what to ask next."""
