from html import escape

from markupsafe import Markup


class Place:
    """Where something of a notebook stands, and what of it could not be shown."""

    def __init__(self, words, folder, cell_id="", index=None, attachments=None, remarks=None):
        self.words = words
        self.folder = folder
        self.cell_id = cell_id
        self.index = index
        self.attachments = attachments or {}
        self.remarks = [] if remarks is None else remarks

    def at(self, cell_id, index, attachments=None):
        return Place(self.words, self.folder, cell_id, index, attachments, self.remarks)

    def sentence(self, why, name=""):
        """The sentence that stands for what is not shown; whoever ran the lesson is told it too."""
        text = self.words["unshown"][why].replace("{}", shortened(name))
        self.remarks.append({"index": self.index, "id": self.cell_id, "text": text})
        return text

    def unshown(self, why, name=""):
        return Markup(f'<span class="unshown">{escape(self.sentence(why, name))}</span>')


def shortened(name):
    return name if len(name) <= 80 else f"{name[:79]}…"
