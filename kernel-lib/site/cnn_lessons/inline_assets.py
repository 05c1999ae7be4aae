import base64
import hashlib
import re

from markupsafe import Markup

from .packed import packed


def inline_assets(site, shown):
    """Styles, fonts and scripts of a page that is one file, and the policy that lets these run and nothing else."""
    packages = site.parents[1] / "node_modules"
    katex = packages / "katex/dist"
    style = with_fonts((katex / "katex.min.css").read_text("utf8"), katex) + (site / "assets/site.css").read_text("utf8")
    built = site.parent / "dist/page"
    files = [built / "lesson.js", built / "notebook-file.js", site / "assets/live.js", site / "assets/figures.js"]
    loaded = {name: built / name for name in ("live-lesson.js", "worker.js", "editor.js", "touch.js")}
    # The charts of lessons alone: a page that is sent by mail has no room for all of Plotly.
    loaded["plotly.js"] = packages / "plotly.js-cartesian-dist-min/plotly-cartesian.min.js"
    if shown["asked"]:
        files.append(built / "questions.js")
        loaded |= {name: built / name for name in (f"exercises/{lesson}.js" for lesson in shown["asked"]) if (built / name).exists()}
    scripts = [script(file.read_text("utf8")) for file in files]
    hashes = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in scripts)
    policy = (
        f"default-src 'none'; img-src data: blob:; font-src data:; style-src 'unsafe-inline'; script-src {hashes} 'unsafe-eval' "
        "'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    blocks = [{"name": name, "text": packed(file.read_bytes())} for name, file in loaded.items()]
    return {"policy": policy, "style": Markup(style.replace("</style", "<\\/style")), "scripts": scripts, "blocks": blocks}


def script(text):
    """A script that stands in HTML: it does not end before its end."""
    return Markup(re.sub(r"<(?=/script|!--|script)", r"\\x3c", text.replace("\r\n", "\n"), flags=re.I))


def with_fonts(style, katex):
    """Every browser that shows the page reads WOFF2."""

    def font(match):
        data = base64.b64encode((katex / match[1]).read_bytes()).decode()
        return f"src:url(data:font/woff2;base64,{data}) format(\"woff2\")"

    return re.sub(r"src:url\((fonts/[^)]+\.woff2)\)[^;}]*", font, style)
