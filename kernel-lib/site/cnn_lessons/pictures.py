"""Pictures of a notebook as <img> with their bytes in the page: no script runs in one, and none asks a network for anything."""

import base64
import mimetypes
import re
from html import escape
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from markupsafe import Markup

from .compressed_png import HEAD, compressed_png

KINDS = ("image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/webp")
SVG_TAGS = set(
    "svg g title desc defs marker path rect circle ellipse line polyline polygon text tspan image clipPath pattern "
    "linearGradient stop".split()
)
SVG = "{http://www.w3.org/2000/svg}"
FETCHES = re.compile(r"url\((?!#)|image-set|@import|\\", re.I)
DATA = re.compile(r"data:(image/(?:svg\+xml|png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]*)")


def inline_svg(text, words):
    """The SVG as part of the page, so that it takes the page's colours; as a picture of its own where it holds more than drawing."""
    try:
        svg = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        svg = None
    if svg is not None and all(harmless(element) for element in svg.iter()):
        for image in svg.iter(f"{SVG}image"):
            href = image.get("href", "")
            if href.startswith(HEAD):
                image.set("href", compressed_png(href))
        ElementTree.register_namespace("", SVG.strip("{}"))
        return Markup(ElementTree.tostring(svg, encoding="unicode"))
    return svg_picture(text, words)


def harmless(element):
    if not isinstance(element.tag, str) or element.tag.removeprefix(SVG) not in SVG_TAGS:
        return False
    for name, value in element.attrib.items():
        bare = name.rpartition("}")[2].lower()
        if bare.startswith("on") or FETCHES.search(value):
            return False
        if bare == "href" and not re.match(r"#|data:image/(png|jpeg);base64,", value):
            return False
    return True


def svg_picture(text, alt):
    return picture("image/svg+xml", base64.b64encode(text.encode()).decode(), alt)


def picture(kind, data, alt, title=None):
    """An <img> of base64 data."""
    more = f' title="{escape(title)}"' if title else ""
    return Markup(f'<img src="data:{kind};base64,{escape("".join(data.split()))}" alt="{escape(alt)}"{more}>')


def picture_of(url, alt, place, title=None):
    """The picture that a cell names: one pasted into it, one beside the notebook, or one written out in the address."""
    if url.startswith("attachment:"):
        return attached(unquote(url.removeprefix("attachment:")), alt, place, title)
    written = DATA.fullmatch(url.strip())
    if written:
        return picture(written[1], written[2], alt, title)
    if re.match(r"[a-z][a-z0-9+.-]*:|//", url, re.I):
        return place.unshown("elsewhere" if re.match(r"(https?:)?//", url, re.I) else "noPicture", url)
    return linked(unquote(re.sub(r"[?#].*", "", url)), alt, place, title)


def attached(name, alt, place, title):
    forms = place.attachments.get(name, {})
    kind = next((kind for kind in KINDS if kind in forms), None)
    return picture(kind, forms[kind], alt, title) if kind else place.unshown("missing", name)


def linked(name, alt, place, title):
    folder = Path(place.folder).resolve()
    file = (folder / name).resolve()
    if not file.is_relative_to(folder):
        return place.unshown("outside", name)
    kind = mimetypes.guess_type(file.name)[0]
    if kind not in KINDS:
        return place.unshown("noPicture", name)
    try:
        return picture(kind, base64.b64encode(file.read_bytes()).decode(), alt, title)
    except OSError:
        return place.unshown("missing", name)
