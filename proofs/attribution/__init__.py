"""Derivations of the claims of this theory."""
