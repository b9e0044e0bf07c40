"""Derivations of the claims on tilted laws, a file per claim or group of claims."""
