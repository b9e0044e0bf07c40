"""System text and user text: which of them a mixture of two components follows."""
