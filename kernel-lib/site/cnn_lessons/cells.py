"""The cells of a notebook as the template shows them."""

import re
from itertools import groupby

from markupsafe import Markup

from .code_lines import code_lines
from .lesson_markdown import markdown
from .outputs import outputs_of

# A learner answers here: on paper, on a line; in the page, by the exercises of the lesson that is named.
ASKS = re.compile(r"^\s*(?:ask|check)\((?:'(\d\d)-)?", re.M)
HEADING = re.compile(r'(<h[2-6] id="[^"]*">.*?)<a class="anchor".*?</a>(</h[2-6]>)\n')


def cells(notebook, page, place):
    """Each cell as the template shows it, with the folds that open before it and close behind it."""
    shown = list(unfolded(notebook, page, place))
    deeper = runs(notebook.cells, lambda cell: cell.metadata.get("further") and ("further", cell.metadata.get("idea")))
    further = [part for run in deeper for part in parts(shown, *run)]
    teacher = runs(notebook.cells, lambda cell: cell.metadata.get("teacher") and (cell.metadata.get("further"), cell.metadata.get("idea")))
    words = page["words"]
    for first, last in further:
        fold(shown, first, last, {"kind": "further", "summary": taken_heading(shown[first]) or words["further"]})
    for first, last in teacher:
        is_open = page["edition"] == "teacher"
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


def unfolded(notebook, page, place):
    """Each cell by itself."""
    faults = {}
    for fault in page["faults"]:
        faults.setdefault(fault["index"], []).append(fault)
    for index, cell in enumerate(notebook.cells):
        shown = {"id": cell.get("id", f"cell-{index}"), "kind": cell.cell_type, "idea": cell.metadata.get("idea"), "faults": faults.get(index, [])}
        here = place.at(shown["id"], index, cell.get("attachments"))
        if cell.cell_type == "markdown":
            shown["headings"] = []
            shown["html"] = Markup(markdown(cell.source, here, shown["headings"]))
        elif cell.cell_type == "code":
            shown["vote"] = cell.metadata.get("vote", False)
            shown["code"] = Markup(code_lines(cell.source))
            shown["asks"] = ASKS.search(cell.source) is not None
            # The imports at the top are for the kernel; a reader of the page goes straight to the first question.
            shown["folded"] = shown["id"] == "language" or cell.metadata.get("jupyter", {}).get("source_hidden", False)
            shown["seconds"] = page["seconds"].get(shown["id"], 0)
            shown["outputs"] = outputs_of(cell, here)
        yield shown
