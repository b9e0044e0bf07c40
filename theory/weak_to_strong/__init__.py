"""A strong model trained on the labels of a weak one, in squared loss."""
