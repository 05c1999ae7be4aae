"""HTML of an output, cleaned: what it draws stands there as pictures, what it would run or fetch is said."""

import re

import bleach
from bleach.css_sanitizer import CSSSanitizer
from bs4 import BeautifulSoup, Comment

from .pictures import DATA, picture_of, svg_picture

TAGS = bleach.ALLOWED_TAGS | set(
    "p div span br hr h2 h3 h4 h5 h6 pre small mark sub sup kbd figure figcaption details summary progress img "
    "table caption colgroup col thead tbody tfoot tr th td".split()
)
STYLES = CSSSanitizer(allowed_css_properties=["font-weight", "overflow-x", "text-align", "white-space"])
ATTRIBUTES = {
    "*": ["class", "title", "lang", "role", "aria-label", "style"],
    "a": ["href"],
    "th": ["scope", "colspan", "rowspan"],
    "td": ["colspan", "rowspan"],
    "progress": ["max", "value"],
    "img": lambda _, name, value: name == "alt" or (name == "src" and DATA.fullmatch(value) is not None),
}
# Reading HTML makes all names small; these of an SVG are not.
SVG_NAMES = {
    name.lower(): name
    for name in (
        "viewBox preserveAspectRatio gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits "
        "patternTransform clipPathUnits maskUnits markerWidth markerHeight markerUnits refX refY textLength lengthAdjust "
        "startOffset stdDeviation pathLength linearGradient radialGradient clipPath textPath"
    ).split()
}
PLAYED = ("video", "audio", "iframe", "object", "embed")


def html_output(html, place):
    soup = BeautifulSoup(html, "html.parser")
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for svg in soup.find_all("svg"):
        if svg.find_parent("svg") is None:
            replace(svg, svg_picture(with_names(svg), first_words(svg)))
    for img in soup.find_all("img"):
        replace(img, picture_of(img.get("src", ""), img.get("alt", ""), place))
    for script in soup.find_all(["script", "style", "link", "meta", "base", "template", "noscript"]):
        if script.name == "script":
            replace(script, place.unshown("script"))
        else:
            script.decompose()
    for played in soup.find_all(PLAYED):
        replace(played, place.unshown("played", f"<{played.name}>"))
    # Whatever was made of it above, the last word is bleach's.
    return bleach.clean(
        str(soup),
        tags=TAGS,
        attributes=ATTRIBUTES,
        protocols=bleach.ALLOWED_PROTOCOLS | {"data"},
        css_sanitizer=STYLES,
        strip=True,
    )


def replace(element, html):
    element.replace_with(BeautifulSoup(html, "html.parser"))


def with_names(svg):
    for element in [svg, *svg.find_all(True)]:
        element.name = SVG_NAMES.get(element.name, element.name)
        element.attrs = {SVG_NAMES.get(name, name): value for name, value in element.attrs.items()}
    svg.attrs.setdefault("xmlns", "http://www.w3.org/2000/svg")
    return svg.decode(formatter="minimal")


def first_words(svg):
    title = svg.find(["title", "desc"])
    return svg.get("aria-label") or (title.get_text() if title else re.sub(r"\s+", " ", svg.get_text(" ")).strip())
