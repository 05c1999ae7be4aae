import base64
import hashlib
import re

from markupsafe import Markup


def inline_assets(site, plotly, shown):
    """Styles, fonts and scripts of a page that is one file, and the policy that lets these run and nothing else."""
    katex = site.parents[1] / "node_modules/katex/dist"
    style = with_fonts((katex / "katex.min.css").read_text("utf8"), katex) + (site / "assets/site.css").read_text("utf8")
    touch = site.parent / "dist/page/touch.js"
    files = [*([plotly] if shown["drawn"] else []), site / "assets/lesson.js", site / "assets/figures.js", *([touch] if shown["touched"] else [])]
    scripts = [script(file.read_text("utf8")) for file in files]
    hashes = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in scripts)
    policy = f"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src {hashes}"
    return {"policy": policy, "style": Markup(style.replace("</style", "<\\/style")), "scripts": scripts}


def inline_bytes(inline):
    return len(inline["style"]) + sum(len(text) for text in inline["scripts"])


def script(text):
    """A script that stands in HTML: it does not end before its end."""
    return Markup(re.sub(r"<(?=/script|!--|script)", r"\\x3c", text.replace("\r\n", "\n"), flags=re.I))


def with_fonts(style, katex):
    """Every browser that shows the page reads WOFF2."""

    def font(match):
        data = base64.b64encode((katex / match[1]).read_bytes()).decode()
        return f"src:url(data:font/woff2;base64,{data}) format(\"woff2\")"

    return re.sub(r"src:url\((fonts/[^)]+\.woff2)\)[^;}]*", font, style)
