"""Elasticity as joint compression: Ji et al., Language Models Resist Alignment (arXiv 2406.06144), section 4 and appendix."""
