"""Candidate pairs of claims, and how near single terms are."""

from factcheck.linking.candidates import candidates, similarities
from factcheck.linking.terms import Terms

__all__ = ["Terms", "candidates", "similarities"]
