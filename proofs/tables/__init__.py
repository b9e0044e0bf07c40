"""Worlds that are tables of numbers on finite sets: drawn, enumerated, rounded, decided exactly, as their signature says."""
