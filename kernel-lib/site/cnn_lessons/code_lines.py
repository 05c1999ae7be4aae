import re

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

# Spaces, brackets, operators and plain names have the colour of the text around them; marked, they are half of the code.
UNCOLOURED = re.compile(r'<span class="(?:w|p|o|n|nx|nb)">([^<]*)</span>')


def code_lines(source, language="typescript"):
    """Code with its parts marked, each line a <span class="line">, which on a phone wraps with its rest set in."""
    marked = UNCOLOURED.sub(r"\1", highlight(source, get_lexer_by_name(language), HtmlFormatter(nowrap=True)))
    # Pygments closes every mark at the end of its line.
    lines = "".join(f'<span class="line">{line}\n</span>' for line in marked.removesuffix("\n").split("\n"))
    return f'<div class="highlight"><pre>{lines}</pre></div>'
