"""Derivations of the claims on in-context learnability and many shots."""
