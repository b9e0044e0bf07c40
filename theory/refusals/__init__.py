"""Requests in other words, and the price of refusing: laws on prompts that are told apart by a rule."""
