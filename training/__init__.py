"""Trains the entailment judge that comes with factcheck: `python -m training --help`."""
