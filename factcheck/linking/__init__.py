"""Candidate pairs of claims, and how near single terms are."""

from factcheck.linking.anchors import anchored
from factcheck.linking.candidates import best_matches, candidates, similarities
from factcheck.linking.terms import Terms

__all__ = ["Terms", "anchored", "best_matches", "candidates", "similarities"]
