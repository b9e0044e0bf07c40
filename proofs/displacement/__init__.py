"""Derivations of the claims on likelihood displacement."""
