"""Derivations for Wolf et al. (arXiv 2304.11082 v6) and the candidates of this project: a file per claim."""
