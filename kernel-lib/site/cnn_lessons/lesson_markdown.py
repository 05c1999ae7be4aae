"""Markdown of a cell as HTML: boxes, links between lessons, pictures, headings noted for the table of contents."""

import re
from html import escape, unescape
from html.parser import HTMLParser

from markupsafe import Markup
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath, MathInlineParser
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from .code_lines import code_lines
from .pictures import picture_of

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


# Raw HTML that Markdown may hold; everything else is shown as the text it is.
TAG = re.compile(r"(</?(?:details|summary|kbd|sub|sup)>|<details open>|<br ?/?>|<img\s[^<>]*>)")
COMMENT = re.compile(r"<!--.*?-->", re.S)
# What is true in JupyterLab alone, and what the page says in its place; JupyterLab shows no comment.
LAB_ONLY = re.compile(r"<!-- lab -->.*?<!-- page:? *(.*?) *-->", re.S)


def markdown(source, place, headings=None):
    renderer = LessonMarkdown(place, [] if headings is None else headings)
    return MarkdownWithMath(renderer=renderer, inline=InlineMath(hard_wrap=False)).render(LAB_ONLY.sub(r"\1", source))


class InlineMath(MathInlineParser):
    """Between two dollars stands a formula, unless there is a space inside or a digit behind: 5 $ and 6 $ are prices."""

    SPECIFICATION = {
        **MathInlineParser.SPECIFICATION,
        "inline_math_tex": r"(?s:(?<![$\\])\$(?!\s)(?P<math_inline_tex>[^$]+?)(?<![$\\\s])\$(?![$\d]))",
    }


class LessonMarkdown(IPythonRenderer):
    def __init__(self, place, headings):
        super().__init__(escape=True, allow_harmful_protocols=False)
        self.place = place
        self.headings = headings
        self.own = 0

    def text(self, text):
        # &times; is a sign that the writer could not type; what it stands for is text again.
        return escape(unescape(text), quote=False)

    def heading(self, text, level, **attrs):
        cell_id = self.place.cell_id
        name = escape(cell_id if self.own == 0 else f"{cell_id}-{self.own + 1}")
        self.own += 1
        plain = Markup(text).striptags()
        if level in (2, 3):
            self.headings.append({"level": level, "id": f"h-{name}", "html": Markup(without_links(text)), "text": plain})
        anchor = f'<a class="anchor" href="#h-{name}" aria-label="{escape(plain)}">#</a>' if level > 1 else ""
        return f'<h{level} id="h-{name}">{text}{anchor}</h{level}>\n'

    def block_quote(self, text):
        label = re.match(r"\s*<p><strong>(.*?)</strong>", text)
        plain = Markup(label[1]).striptags() if label else ""
        box = BOXES.get(plain.strip().rstrip(".:?!").lower())
        if not box:
            return f"<blockquote>\n{text}</blockquote>\n"
        return f'<aside class="box box-{box}" aria-label="{escape(plain)}">\n{text}</aside>\n'

    def link(self, text, url, title=None):
        if not re.match(r"[a-z]+:", url):
            url = re.sub(r"\.ipynb(?=$|#)", ".html", url)
        return super().link(text, url, title)

    def image(self, text, url, title=None):
        return picture_of(url, Markup(text).striptags(), self.place, title)

    def block_code(self, code, info=None):
        # Wide code scrolls inside its frame, with the keyboard too.
        name = known_language(info)
        body = code_lines(code, name) if name else f"<pre><code>{escape(code)}</code></pre>"
        return f'<div class="code" tabindex="0" role="group">{body}</div>\n'

    def table(self, text):
        return f'<div class="table" tabindex="0" role="group"><table>\n{text}</table></div>\n'

    def block_html(self, html):
        return self.inline_html(html)

    def inline_html(self, html):
        return "".join(self.tag(part) for part in TAG.split(COMMENT.sub("", html)))

    def tag(self, part):
        if not TAG.fullmatch(part):
            return escape(part)
        return self.img(part) if part.startswith("<img") else part

    def img(self, tag):
        attributes = attributes_of(tag)
        return picture_of(attributes.get("src", ""), attributes.get("alt", ""), self.place, attributes.get("title"))

    def block_math(self, body):
        return self.tex(body, display=True)

    def inline_math(self, body):
        return self.tex(body, display=False)

    def latex_environment(self, name, body):
        return self.tex(f"\\begin{{{name}}}{body}\\end{{{name}}}", display=True)

    def tex(self, body, display):
        return tex(body, display, self.place)


def tex(body, display, place):
    """A formula, for KaTeX, which needs Node, to be set in later."""
    index = "" if place.index is None else place.index
    which = f'data-cell="{escape(place.cell_id)}" data-display="{str(display).lower()}" data-index="{index}"'
    return f'<span class="tex" {which}>{escape(body)}</span>'


def known_language(info):
    """The name of the language that a block of code is said to be in, where it is one."""
    name = (info or "").strip().split(maxsplit=1)[0] if (info or "").strip() else ""
    try:
        get_lexer_by_name(name)
    except ClassNotFound:
        return None
    # nbconvert would hand a diagram's text on as it is, as HTML.
    return None if name.startswith("mermaid") else name


def without_links(html):
    """A heading in the table of contents is a link already."""
    return re.sub(r"</?a\b[^>]*>", "", html)


def attributes_of(tag):
    class Reader(HTMLParser):
        found = {}

        def handle_starttag(self, _, attributes):
            self.found = {name: value or "" for name, value in attributes}

    reader = Reader()
    reader.feed(tag)
    return reader.found
