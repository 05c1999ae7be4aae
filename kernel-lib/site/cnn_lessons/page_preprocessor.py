"""For `jupyter nbconvert --template cnn-lessons`: prepares a notebook for the lesson's template, as one file of its own."""

import json
import re
import subprocess
import sys
from pathlib import Path

from markupsafe import Markup
from nbconvert.preprocessors import Preprocessor

from .inline_assets import inline_assets
from .lesson import lesson
from .outputs import script_json

SITE = Path(__file__).parents[1]
# A page of one file is sent by mail.
FILE_BYTES = 8_000_000
# What the template writes around the texts that it is given.
FOR_MARKUP = 100_000
INSTALLED = Path(sys.prefix) / "share/jupyter/nbconvert/templates/cnn-lessons"


class PagePreprocessor(Preprocessor):
    def preprocess(self, nb, resources):
        settings = json.loads((INSTALLED / "settings.json").read_text("utf8"))
        where = resources.get("metadata", {})
        page = around(nb, where.get("name", "notebook"), Path(where.get("path") or "."), settings["words"])
        shown, remarks = lesson(nb, page, where.get("path") or ".")
        remarks += set_formulas(shown, page["words"]["unshown"]["formula"], settings["node"])
        for remark in remarks:
            self.log.warning("%s: %s", remark["id"], remark["text"])
        inline = inline_assets(SITE, shown)
        code = "\n".join(cell.source for cell in nb.cells if cell.cell_type == "code")
        room = FILE_BYTES - FOR_MARKUP - text_bytes(inline) - text_bytes(shown)
        data = inline_data(code, room, settings["node"])
        for each in data:
            if "files" not in each:
                self.log.warning(page["words"]["noData"], each["set"])
        return nb, {**resources, "lesson": {**shown, "inline": {**inline, **placed(data)}}}


def text_bytes(value):
    """How long all texts within are, as they are written."""
    if isinstance(value, str):
        return len(value.encode())
    within = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return sum(text_bytes(each) for each in within)


def inline_data(code, room, node):
    asked = json.dumps({"code": code, "room": room})
    script = SITE / "data/inline-data.mjs"
    return json.loads(subprocess.run([node, script], input=asked, capture_output=True, check=True, encoding="utf8").stdout)


def placed(data):
    held = [each for each in data if "files" in each]
    lacking = [each["set"] for each in data if "files" not in each]
    return {"data": [{"set": each["set"], "files": script_json(each["files"])} for each in held], "lacking": lacking}


def around(nb, name, folder, words):
    known = nb.metadata.get("lesson", {})
    language = folder.resolve().name if folder.resolve().name in words else "ko" if "가" <= known.get("title", "")[:1] <= "힣" else "en"
    number = re.match(r"\d\d(?=-)", name)
    return {
        "name": name,
        "language": language,
        "words": words[language],
        "number": number[0] if number else "",
        "title": known.get("title", name),
        "summary": known.get("summary", ""),
        "edition": "student",
        "seconds": {},
        "faults": [],
    }


def set_formulas(shown, sentence, node):
    """Formulas as KaTeX sets them, in place; what of them it lacks."""
    texts = [*((cell, "html") for cell in shown["cells"]), *((output, "html") for cell in shown["cells"] for output in cell.get("outputs", []))]
    texts += [(heading, "html") for heading in shown["headings"]]
    texts += [(opening, "summary") for cell in shown["cells"] for opening in cell.get("opens", [])]
    texts = [(holder, key) for holder, key in texts if '<span class="tex"' in holder.get(key, "")]
    if not texts:
        return []
    asked = json.dumps({"texts": [holder[key] for holder, key in texts], "sentence": sentence})
    script = SITE / "set-formulas.mjs"
    answer = json.loads(subprocess.run([node, script], input=asked, capture_output=True, check=True, encoding="utf8").stdout)
    for (holder, key), html in zip(texts, answer["texts"]):
        holder[key] = Markup(html)
    return answer["remarks"]
