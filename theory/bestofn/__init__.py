"""Alignment with a KL penalty and by best of n: Gibbs variational principle; Beirami et al. (arXiv 2401.01879); repeated tries (2502.17578)."""
