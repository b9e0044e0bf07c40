"""Decoding at another temperature: Huang et al., Catastrophic Jailbreak (arXiv 2310.06987)."""
