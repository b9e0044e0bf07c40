"""Worlds that can only be measured: real transformers, behind the optional extra ``llm``.

Empty so far; torch will be imported here and nowhere else.
"""
