"""Derivations of the claims on gradient entanglement."""
