"""Derivations of the claims on spans of a corpus."""
