"""Derivations of the claims on strong models trained on weak labels."""
