"""For every export of nbconvert to HTML: its own templates show an SVG without the words that stand for it."""

from nbconvert.preprocessors import Preprocessor

from .outputs import first_line, joined
from .pictures import svg_picture


class AlternativeTexts(Preprocessor):
    def preprocess_cell(self, cell, resources, index):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "image/svg+xml" in data and "text/html" not in data:
                words = joined(data.get("text/plain", ""))
                data["text/html"] = str(svg_picture(joined(data["image/svg+xml"]), words.strip() or first_line(words)))
        return cell, resources
