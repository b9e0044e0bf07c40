"""Why a claim stands or falls: derivations, search, certificates, verdicts, strategies."""
