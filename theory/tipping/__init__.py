"""Self-evolution that tips over: an urn of deviant and compliant behaviour, and imitation of what paid off."""
