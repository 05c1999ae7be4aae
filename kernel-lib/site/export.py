"""Writes one executed lesson as a page of HTML, through nbconvert with the template beside this file.

Usage: python export.py job.json

The job names the executed notebook, the file to write, and the page around it: words, links, seconds, faults. Formulas are
left as <span class="tex"> for KaTeX, which page.mjs runs.
"""

import base64
import json
import re
import sys
from html import escape
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

# See lessons/execute.py: this takes most of a second and is not needed.
sys.modules["rfc3987_syntax"] = None

import bleach
import nbformat
from bleach.css_sanitizer import CSSSanitizer
from markupsafe import Markup
from nbconvert.exporters import HTMLExporter
from nbconvert.filters.ansi import ansi2html
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

HERE = Path(__file__).parent
PLOTLY = "application/vnd.plotly.v1+json"
TOUCH = "application/vnd.cnn-lessons.touch+json"

# The first words of a blockquote in bold make it a box; notebooks/README.md lists them.
BOXES = {
    "먼저 맞혀 보세요": "predict",
    "predict first": "predict",
    "그림에서 볼 것": "look",
    "what to look for": "look",
    "직접 해 보세요": "try",
    "try it yourself": "try",
    "문서 바로잡기": "errata",
    "erratum": "errata",
    "여기서 막혀요": "breaks",
    "where it breaks": "breaks",
    "새 낱말": "words",
    "new words": "words",
    "정리": "summary",
    "in short": "summary",
    "코드 읽기": "aside",
    "reading the code": "aside",
    "참고": "note",
    "note": "note",
    "가르치는 분께": "teacher",
    "for teachers": "teacher",
}

HEADING = re.compile(r'(<h[2-6] id="[^"]*">.*?)<a class="anchor".*?</a>(</h[2-6]>)\n')

# Raw HTML that Markdown may hold; everything else is shown as the text it is.
MARKDOWN_TAG = re.compile(r"(</?(?:details|summary|kbd|sub|sup)>|<details open>|<br ?/?>)")
HTML_TAGS = bleach.ALLOWED_TAGS | set(
    "p div span br hr h2 h3 h4 h5 h6 pre small mark sub sup kbd figure figcaption details summary progress "
    "table caption colgroup col thead tbody tfoot tr th td".split()
)
HTML_ATTRIBUTES = {
    "*": ["class", "title", "lang", "role", "aria-label", "style"],
    "a": ["href"],
    "th": ["scope", "colspan", "rowspan"],
    "td": ["colspan", "rowspan"],
    "progress": ["max", "value"],
}
HTML_STYLES = CSSSanitizer(allowed_css_properties=["font-weight", "overflow-x", "text-align", "white-space"])
SVG_TAGS = set(
    "svg g title desc defs marker path rect circle ellipse line polyline polygon text tspan image clipPath pattern "
    "linearGradient stop".split()
)
SVG = "{http://www.w3.org/2000/svg}"


class LessonMarkdown(IPythonRenderer):
    """Markdown of a cell as HTML: boxes, links between lessons, headings noted for the table of contents."""

    def __init__(self, cell_id, headings):
        super().__init__(escape=True, allow_harmful_protocols=False)
        self.cell_id = cell_id
        self.headings = headings
        self.own = 0

    def heading(self, text, level, **attrs):
        name = self.cell_id if self.own == 0 else f"{self.cell_id}-{self.own + 1}"
        self.own += 1
        plain = Markup(text).striptags()
        if level in (2, 3):
            self.headings.append({"level": level, "id": f"h-{name}", "html": Markup(text), "text": plain})
        anchor = f'<a class="anchor" href="#h-{name}" aria-label="{escape(plain)}">#</a>' if level > 1 else ""
        return f'<h{level} id="h-{name}">{text}{anchor}</h{level}>\n'

    def block_quote(self, text):
        label = re.match(r"\s*<p><strong>(.*?)</strong>", text)
        box = BOXES.get(Markup(label[1]).striptags().strip().rstrip(".:?!").lower()) if label else None
        if not box:
            return f"<blockquote>\n{text}</blockquote>\n"
        return f'<aside class="box box-{box}" aria-label="{Markup(label[1]).striptags()}">\n{text}</aside>\n'

    def link(self, text, url, title=None):
        if not re.match(r"[a-z]+:", url):
            url = re.sub(r"\.ipynb(?=$|#)", ".html", url)
        return super().link(text, url, title)

    def block_code(self, code, info=None):
        # Wide code scrolls inside its frame, with the keyboard too.
        return f'<div class="code" tabindex="0" role="group">{super().block_code(code, info)}</div>\n'

    def table(self, text):
        return f'<div class="table" tabindex="0" role="group"><table>\n{text}</table></div>\n'

    def block_html(self, html):
        return self.inline_html(html)

    def inline_html(self, html):
        return "".join(part if MARKDOWN_TAG.fullmatch(part) else escape(part) for part in MARKDOWN_TAG.split(html))

    def block_math(self, body):
        return self.tex(body, display=True)

    def inline_math(self, body):
        return self.tex(body, display=False)

    def latex_environment(self, name, body):
        return self.tex(f"\\begin{{{name}}}{body}\\end{{{name}}}", display=True)

    def tex(self, body, display):
        return f'<span class="tex" data-display="{str(display).lower()}">{escape(body)}</span>'


def picture(text, words):
    """The SVG as part of the page, so that it takes the page's colours; as an image of its own where it holds more than drawing."""
    try:
        svg = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        svg = None
    if svg is not None and all(harmless(element) for element in svg.iter()):
        ElementTree.register_namespace("", SVG.strip("{}"))
        return Markup(ElementTree.tostring(svg, encoding="unicode"))
    data = base64.b64encode(text.encode()).decode()
    return Markup(f'<img src="data:image/svg+xml;base64,{data}" alt="{escape(first_line(words))}">')


def harmless(element):
    if not isinstance(element.tag, str) or element.tag.removeprefix(SVG) not in SVG_TAGS:
        return False
    for name, value in element.attrib.items():
        bare = name.rpartition("}")[2].lower()
        if bare.startswith("on") or "url(" in value.replace("url(#", ""):
            return False
        if bare == "href" and not re.match(r"#|data:image/(png|jpeg);base64,", value):
            return False
    return True


def first_line(text):
    return (text.strip().splitlines() or [""])[0]


def forms(output):
    """What of an output is shown: a figure in up to three forms, HTML, an image, or text."""
    data = {kind: joined(value) for kind, value in output.data.items()}
    words = data.get("text/plain", "")
    if "image/svg+xml" in data or PLOTLY in data:
        svg = picture(data["image/svg+xml"], words) if "image/svg+xml" in data else None
        plot = data.get(PLOTLY)
        touch = data.get(TOUCH)
        return {
            "kind": "figure",
            "svg": svg,
            "plot": script_json(plot) if plot else None,
            "touch": script_json(touch) if touch else None,
            "words": words.strip(),
        }
    for kind in ("image/png", "image/jpeg"):
        if kind in data:
            return {"kind": "image", "src": f"data:{kind};base64,{''.join(data[kind].split())}", "words": first_line(words)}
    if "text/html" in data:
        return {"kind": "html", "html": Markup(clean_html(data["text/html"]))}
    if "text/markdown" in data:
        return {"kind": "html", "html": Markup(markdown(data["text/markdown"], "output", []))}
    return {"kind": "text", "aligned": in_columns(words), "html": Markup(ansi2html(words))}


def in_columns(words):
    """Whether lines stand in columns, which wrapping would tear apart; sentences wrap."""
    return re.search(r"\S {2,}\S|[─━═_=]{5,}", words) is not None


def joined(value):
    return "".join(value) if isinstance(value, list) and all(isinstance(line, str) for line in value) else value


def script_json(value):
    return Markup(json.dumps(value, separators=(",", ":")).replace("<", "\\u003c"))


def clean_html(html):
    return bleach.clean(html, tags=HTML_TAGS, attributes=HTML_ATTRIBUTES, css_sanitizer=HTML_STYLES)


def markdown(source, cell_id, headings):
    return MarkdownWithMath(renderer=LessonMarkdown(cell_id, headings)).render(source)


def cells(notebook, job):
    """Each cell as the template shows it, with the folds that open before it and close behind it."""
    shown = list(unfolded(notebook, job))
    deeper = runs(notebook.cells, lambda cell: cell.metadata.get("further") and ("further", cell.metadata.get("idea")))
    further = [part for run in deeper for part in parts(shown, *run)]
    teacher = runs(notebook.cells, lambda cell: cell.metadata.get("teacher") and (cell.metadata.get("further"), cell.metadata.get("idea")))
    words = job["page"]["words"]
    for first, last in further:
        fold(shown, first, last, {"kind": "further", "summary": taken_heading(shown[first]) or words["further"]})
    for first, last in teacher:
        is_open = job["page"]["edition"] == "teacher"
        for cell in shown[first : last + 1]:
            taken_label(cell)
        fold(shown, first, last, {"kind": "teacher", "summary": words["teacher"], "open": is_open})
    for index, cell in enumerate(notebook.cells):
        if cell.metadata.get("aside"):
            fold(shown, index, index, {"kind": "aside", "summary": taken_label(shown[index]) or words["aside"]})
    return shown


def runs(cells, key):
    """First and last index of each run of cells that have the same key; those without one stand in no run."""
    numbered = groupby(enumerate(cells), lambda numbered: key(numbered[1]))
    found = [[index for index, _ in run] for known, run in numbered if known]
    return [(run[0], run[-1]) for run in found]


def parts(shown, first, last):
    """A run of cells cut before each heading that a cell begins with."""
    starts = [first, *(index for index in range(first + 1, last + 1) if HEADING.match(shown[index].get("html", "")))]
    return list(zip(starts, [start - 1 for start in starts[1:]] + [last]))


def fold(shown, first, last, opening):
    shown[first].setdefault("opens", []).append(opening)
    shown[last]["closes"] = shown[last].get("closes", 0) + 1


def taken_heading(cell):
    """The heading that a cell begins with, which goes into the summary of its fold; a link has no place there."""
    heading = HEADING.match(cell.get("html", ""))
    if not heading:
        return None
    cell["html"] = Markup(cell["html"][heading.end() :])
    return Markup(heading[1] + heading[2])


def taken_label(cell):
    """The label of a box, which goes into the summary of its fold; what is left is the text in the box."""
    box = re.fullmatch(r'<aside class="box[^>]*>\s*<p><strong>(.*?)</strong>\s*(.*)</aside>\s*', cell.get("html", ""), re.S)
    if not box:
        return None
    cell["html"] = Markup("<p>" + box[2])
    return Markup(box[1].rstrip(".:?!"))


def unfolded(notebook, job):
    """Each cell by itself."""
    faults = {}
    for fault in job["page"]["faults"]:
        faults.setdefault(fault["index"], []).append(fault)
    for index, cell in enumerate(notebook.cells):
        shown = {"id": cell.get("id", f"cell-{index}"), "kind": cell.cell_type, "faults": faults.get(index, [])}
        if cell.cell_type == "markdown":
            shown["headings"] = []
            shown["html"] = Markup(markdown(cell.source, shown["id"], shown["headings"]))
        elif cell.cell_type == "code":
            shown["vote"] = cell.metadata.get("vote", False)
            shown["source"] = cell.source
            # The imports at the top are for the kernel; a reader of the page goes straight to the first question.
            shown["folded"] = shown["id"] == "language" or cell.metadata.get("jupyter", {}).get("source_hidden", False)
            shown["seconds"] = job["page"]["seconds"].get(shown["id"], 0)
            shown["outputs"] = captioned([output_of(output) for output in cell.outputs])
        yield shown


def captioned(outputs):
    """Outputs in which a caption stands in the figure before it."""
    kept = []
    for output in outputs:
        is_caption = output["kind"] == "html" and output["html"].startswith("<figcaption")
        if is_caption and kept and kept[-1]["kind"] == "figure":
            kept[-1]["caption"] = output["html"]
        else:
            kept.append(output)
    return kept


def output_of(output):
    if output.output_type == "stream":
        words = joined(output.text)
        return {"kind": "stream", "name": output.name, "aligned": in_columns(words), "html": Markup(ansi2html(words))}
    if output.output_type == "error":
        return {"kind": "error", "html": Markup(ansi2html("\n".join(output.traceback)))}
    return forms(output)


def export(job):
    notebook = nbformat.read(job["executed"], as_version=4)
    shown = cells(notebook, job)
    exporter = HTMLExporter(template_name="lesson", extra_template_basedirs=[str(HERE / "template")])
    headings = [heading for cell in shown for heading in cell.get("headings", [])]
    touched = any(output.get("touch") for cell in shown for output in cell.get("outputs", []))
    resources = {"lesson": {**job["page"], "touched": touched, "cells": shown, "headings": headings}}
    html, _ = exporter.from_notebook_node(notebook, resources=resources)
    Path(job["html"]).write_text(html, "utf8")


if __name__ == "__main__":
    export(json.loads(Path(sys.argv[1]).read_text("utf8")))
