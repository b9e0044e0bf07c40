"""Derivations of the claims on the policy cliff, a file per claim or group of claims."""
