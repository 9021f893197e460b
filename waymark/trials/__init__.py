"""What a trial is, in the words of ClinicalTrials.gov."""
