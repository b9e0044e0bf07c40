"""Steering: Wolf et al., Tradeoffs Between Alignment and Helpfulness in Language Models with Representation Engineering (arXiv 2401.16332)."""
