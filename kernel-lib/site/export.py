"""Writes one executed lesson as a page of HTML, through nbconvert with the template beside this file.

Usage: python export.py job.json

The job names the executed notebook, the file to write, the folder from which pictures are taken, and the page around it:
words, links, seconds, faults. What could not be shown is printed, a JSON object a line. Formulas are left as
<span class="tex"> for KaTeX, which page.mjs runs.
"""

import json
import sys
from pathlib import Path

# See lessons/execute.py: this takes most of a second and is not needed.
sys.modules["rfc3987_syntax"] = None

import nbformat
from cnn_lessons.lesson import lesson
from nbconvert.exporters import HTMLExporter

HERE = Path(__file__).parent


def export(job):
    notebook = nbformat.read(job["executed"], as_version=4)
    shown, remarks = lesson(notebook, job["page"], job["folder"])
    exporter = HTMLExporter(template_name="lesson", extra_template_basedirs=[str(HERE / "template")])
    html, _ = exporter.from_notebook_node(notebook, resources={"lesson": shown})
    Path(job["html"]).write_text(html, "utf8")
    for remark in remarks:
        print(json.dumps(remark), flush=True)


if __name__ == "__main__":
    export(json.loads(Path(sys.argv[1]).read_text("utf8")))
