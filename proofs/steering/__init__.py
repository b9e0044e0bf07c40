"""Derivations of the claims on steering, a file per claim or group of claims."""
