"""The policy cliff: small changes of rewards and what they do to optimal policies. Xu, The Policy Cliff (arXiv 2507.20150)."""
