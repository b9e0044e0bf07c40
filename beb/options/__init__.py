"""Options of the commands, apart from what the commands do: help is not to wait for JAX, SymPy or Matplotlib."""
