"""Derivations of the claims on system text and user text."""
