"""Records as tables of pandas, where it is installed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class MissingPandas(ImportError):
    """pandas is not installed; the message is one line with the remedy."""


def frame(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] | None = None) -> Any:
    """A `pandas.DataFrame` of rows.

    Raises:
      MissingPandas: pandas is not installed.
    """
    try:
        import pandas
    except ImportError:
        raise MissingPandas(
            "to_dataframe() needs pandas, which is not installed; pip install pandas, or use to_json()"
        ) from None
    return pandas.DataFrame(list(rows), columns=None if columns is None else list(columns))
