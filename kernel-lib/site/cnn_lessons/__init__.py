"""The page of a lesson: what of a notebook is shown, and how. Nothing untrusted of it reaches the page as HTML."""
