"""Derivations of the claims on elasticity, a file per claim or group of claims."""
