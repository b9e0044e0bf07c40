SOURCE = "Wies, Levine, Shashua, The learnability of in-context learning, arXiv 2303.07895"
SHOTS = "Anil et al., Many-shot jailbreaking (2024); Arora et al., Bayesian scaling laws for in-context learning, arXiv 2410.16531"
