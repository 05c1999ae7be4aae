import hashlib
import json

from .cells import ASKS, cells
from .outputs import script_json
from .place import Place


def lesson(notebook, page, folder):
    """What the template shows of a notebook, and what of it could not be shown."""
    place = Place(page["words"], folder)
    shown = cells(notebook, page, place)
    headings = [heading for cell in shown for heading in cell.get("headings", [])]
    taken = {"notebook": script_json(unexecuted(notebook)), "version": version(notebook)}
    asked = asked_lessons(notebook) if page["edition"] == "student" else []
    return {**page, **taken, "asked": asked, "cells": shown, "headings": headings}, place.remarks


def asked_lessons(notebook):
    """The numbers of the lessons whose exercises are asked."""
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    return sorted({number for number in ASKS.findall(code) if number})


def unexecuted(notebook):
    """The notebook that the page's reader runs and takes along: its outputs stand in the page."""
    empty = {"outputs": [], "execution_count": None}
    return {**notebook, "cells": [{**cell, **(empty if cell.cell_type == "code" else {})} for cell in notebook.cells]}


def version(notebook):
    """The same as long as all code is the same: what a reader has changed belongs to one version."""
    code = [[cell.get("id"), cell.source] for cell in notebook.cells if cell.cell_type == "code"]
    return hashlib.sha256(json.dumps(code).encode()).hexdigest()[:12]
