"""Write ``coq/generated``, ``coq/vacuous`` and ``coq/refuted`` anew: ``python -m proofs.coq``."""

from proofs.coq.files import write_all

if __name__ == "__main__":
    for path in write_all():
        print(path)
