"""Likelihood displacement: Razin et al., Unintentional Unalignment (arXiv 2410.08847)."""
