"""Outputs as the template shows them: a figure in up to three forms, HTML, a picture, a formula, or text."""

import json
import re
from html import escape

from markupsafe import Markup
from nbconvert.filters.ansi import ansi2html

from .compressed_png import HEAD, compressed_png
from .html_output import html_output
from .lesson_markdown import markdown, tex
from .packed import packed
from .pictures import KINDS, inline_svg, picture

PLOTLY = "application/vnd.plotly.v1+json"
TOUCH = "application/vnd.cnn-lessons.touch+json"
SCRIPTS = ("application/javascript", "text/javascript")
SIZE = re.compile(r'<svg[^>]*\bviewBox="0 0 ([0-9.]+) ([0-9.]+)"')
MATH = re.compile(r"\s*(?:\$\$(.*)\$\$|\$(.*)\$|\\\[(.*)\\\]|\\\((.*)\\\))\s*", re.S)


def outputs_of(cell, place):
    return captioned([output_of(output, place) for output in cell.outputs])


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


def output_of(output, place):
    if output.output_type == "stream":
        words = joined(output.text)
        name = output.name if output.name in ("stdout", "stderr") else "stdout"
        return {"kind": "stream", "name": name, "aligned": in_columns(words), "html": Markup(ansi2html(words))}
    if output.output_type == "error":
        return {"kind": "error", "html": Markup(ansi2html("\n".join(output.traceback)))}
    return forms({kind: joined(value) for kind, value in output.data.items()}, place)


def forms(data, place):
    words = data.get("text/plain", "")
    if "image/svg+xml" in data or PLOTLY in data:
        svg = inline_svg(data["image/svg+xml"], first_line(words)) if "image/svg+xml" in data else None
        plot = script_json(packed(compact(lighter(data[PLOTLY])).encode())) if PLOTLY in data and not (svg and is_still(data[PLOTLY])) else None
        touch = script_json(data[TOUCH]) if TOUCH in data else None
        size = SIZE.search(svg or "")
        known = {"width": size[1], "height": size[2]} if size else {}
        return {"kind": "figure", "svg": svg, "plot": plot, "touch": touch, "words": words.strip(), **known}
    for kind in KINDS:
        if kind in data:
            return {"kind": "image", "html": picture(kind, data[kind], first_line(words) or place.words["picture"])}
    if "text/html" in data:
        return {"kind": "html", "html": Markup(html_output(data["text/html"], place))}
    if "text/markdown" in data:
        return {"kind": "html", "html": Markup(markdown(data["text/markdown"], place.at(place.cell_id, place.index)))}
    if "text/latex" in data:
        return {"kind": "html", "html": Markup(formula(data["text/latex"], place))}
    for kind in SCRIPTS:
        if kind in data:
            return {"kind": "html", "html": script(data[kind], place)}
    if words or not data:
        return {"kind": "text", "aligned": in_columns(words), "html": Markup(ansi2html(words))}
    return {"kind": "html", "html": place.unshown("kind", ", ".join(data))}


def formula(source, place):
    math = MATH.fullmatch(source)
    return tex(next(body for body in math.groups() if body is not None) if math else source, True, place)


def script(source, place):
    said = place.unshown("script")
    return Markup(f"<details><summary>{said}</summary><pre>{escape(source)}</pre></details>")


def in_columns(words):
    """Whether lines stand in columns, which wrapping would tear apart; sentences wrap."""
    return re.search(r"\S {2,}\S|[─━═_=]{5,}", words) is not None


def joined(value):
    return "".join(value) if isinstance(value, list) and all(isinstance(line, str) for line in value) else value


def first_line(text):
    return (text.strip().splitlines() or [""])[0]


def is_still(plot):
    """Whether nothing can be touched: no part says anything, and there are no steps. The still picture shows it all."""
    traces = plot.get("data") or [{}]
    silent = all(set(as_list(trace.get("hoverinfo"))) == {"skip"} for trace in traces)
    return silent and not plot.get("layout", {}).get("sliders")


def as_list(value):
    return value if isinstance(value, list) else [value]


def lighter(value):
    """The same with its pictures compressed."""
    if isinstance(value, str):
        return compressed_png(value) if value.startswith(HEAD) else value
    if isinstance(value, list):
        return [lighter(each) for each in value]
    return {name: lighter(each) for name, each in value.items()} if isinstance(value, dict) else value


def script_json(value):
    return Markup(compact(value).replace("<", "\\u003c"))


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
