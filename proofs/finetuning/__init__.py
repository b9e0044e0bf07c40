"""Derivations of the claims on fine-tuning a mixture."""
