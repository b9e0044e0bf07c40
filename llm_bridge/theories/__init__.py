"""What the claims of other theories speak of, read off a real transformer: a file for each theory. Nothing here judges; `beb.real` does."""
