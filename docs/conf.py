"""The site: `make docs` builds it into site/ with Sphinx, MyST-NB and furo.

Pages under claims/ and reference/ are made by docs/pages.py at each build.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

project = "A referee for theorems about LLM alignment"
html_title = "alignment-referee"
author = "the authors of alignment-referee"
copyright = author
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb"}
nb_execution_mode = "off"  # notebooks are shown as they were run; the tests run them again
exclude_patterns = ["_static"]
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_copy_source = False
html_theme_options = {"sidebar_hide_name": False}
html_domain_indices = False
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
# Without the extras the pages are the same: what they import is not needed to read docstrings.
autodoc_mock_imports = [
    "torch",
    "transformers",
    "peft",
    "tokenizers",
    "safetensors",
    "gguf",
    "arviz",
    "pyarrow",
]
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_default_options = {"members": True, "show-inheritance": False}
napoleon_use_ivar = True
napoleon_use_rtype = False
nitpicky = False
suppress_warnings = ["autodoc", "ref.python", "docutils", "myst.header"]


def _write_pages(app):  # type: ignore[no-untyped-def]
    import pages

    pages.write_all(HERE)


def setup(app):  # type: ignore[no-untyped-def]
    app.connect("config-inited", lambda app, config: _write_pages(app))
