"""ClinicalTrials.gov: where its studies become our trials."""
