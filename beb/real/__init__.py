"""Claims of other theories on numbers that were read off a real transformer: a file for each theory, found by `beb.bridge_theories`."""
