"""Claims and witnesses as propositions of a proof assistant, Coq.

`statements` writes a claim as a Coq proposition over the definitions of ``coq/Definitions.v``; `worlds` writes a witness as a Coq world
and the theorem that the claim is false; `record` reads what Coq has checked. Nothing here proves anything: Coq does, in ``make coq``.

    python -m proofs.coq            # writes coq/generated, coq/vacuous and coq/refuted anew
"""
