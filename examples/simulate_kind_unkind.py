"""How smoothing moves the constants of two n-gram components, and with them the length of Theorem 3.1.

Run: python examples/simulate_kind_unkind.py
"""

import theory
from beb.simulate import leaning_tokens
from synth.corpus import shipped_corpus
from synth.ngram import NGram, NGramPair, Vocabulary

LOG_ALPHA, EPSILON = -20.0, 0.05

unkind, kind = shipped_corpus("unkind").sentences, shipped_corpus("kind").sentences
vocabulary = Vocabulary.of(unkind, kind)
marked = vocabulary.encode(leaning_tokens(unkind, kind))
thm1 = theory.claims()["thm1"]

print("smoothing   beta [nats/sentence]   sigma^2   gamma   thm1 [sentences]")
for smoothing in (3.0, 10.0, 30.0, 100.0, 300.0):
    pair = NGramPair(
        *(
            NGram.fit(sentences, order=2, smoothing=smoothing, vocabulary=vocabulary)
            for sentences in (unkind, kind)
        )
    )
    beta = float(pair.kl_divergence()[0])
    gamma = float(1 - 2 * pair.hit_probability(marked, "negative")[0])
    length = thm1.length_at({"log_alpha": LOG_ALPHA, "epsilon": EPSILON, "beta": beta, "gamma": gamma})
    print(
        f"{smoothing:9g}   {beta:20.3f}   {pair.log_ratio_variance()[0]:7.1f}   {gamma:5.2f}   {length:16d}"
    )
