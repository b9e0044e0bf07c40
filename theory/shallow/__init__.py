"""Shallow alignment: Qi et al., Safety Alignment Should Be Made More Than Just a Few Tokens Deep (arXiv 2406.05946)."""
