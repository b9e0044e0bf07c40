"""Gradient entanglement of margin losses: Yuan et al., A Common Pitfall of Margin-based LM Alignment (arXiv 2410.13828)."""
