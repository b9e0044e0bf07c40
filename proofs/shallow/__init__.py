"""Derivations of the claims on shallow alignment, a file per claim or group of claims."""
