"""In-context learnability and many shots: how many examples single out a concept, and how harmful shots add up."""
