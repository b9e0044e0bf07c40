"""What the public module `referee` hands out: claims, audits, proofs, searches and witnesses as objects of Python.

The command line is made of the same parts.
"""
