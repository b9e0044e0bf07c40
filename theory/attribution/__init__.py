"""What a span of the training corpus has to do with the probability that a model says it."""
