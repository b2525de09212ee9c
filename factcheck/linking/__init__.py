"""Candidate pairs of claims, and how near single terms are."""

from factcheck.linking.anchors import anchored
from factcheck.linking.candidates import candidates, rivals, similarities
from factcheck.linking.terms import Terms

__all__ = ["Terms", "anchored", "candidates", "rivals", "similarities"]
