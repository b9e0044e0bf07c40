"""Statements of Wolf, Wies, Avnery, Levine, Shashua (arXiv 2304.11082 v6, ICML 2024): one file per claim.

A file that defines a `theory.Claim` at its top level is found by `theory.claims`; no list is kept.
"""
