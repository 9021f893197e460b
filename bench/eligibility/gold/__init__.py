"""Lines of real records with findings labelled by hand."""
