"""The custom actions: each reads the turn, calls one function of Waymark and chooses one response."""
