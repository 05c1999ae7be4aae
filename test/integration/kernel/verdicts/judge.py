"""What other people's tools say of notebooks, a JSON object a line: the notebook, whether it passes, and the tool's words.

Usage: python judge.py job.json tool

The tool is called by its own front door, with its own arguments, in one process for all notebooks.
"""

import contextlib
import json
import shutil
import sys
import time
import traceback
from pathlib import Path

import nbformat


def nbclient(job):
    from nbclient import NotebookClient

    for each in job["notebooks"]:
        with verdict(each):
            resources = {"metadata": {"path": job["folder"]}}
            NotebookClient(nbformat.read(each["file"], 4), timeout=each["seconds"], resources=resources).execute()


def nbconvert(job):
    for each in job["notebooks"]:
        with verdict(each):
            converted(each, job["scratch"])


def nbconvert_allow_errors(job):
    """Its exit status is 0 by design: what it says is in the notebook that it writes, an error at its cell."""
    for each in job["notebooks"]:
        with verdict(each):
            executed = converted(each, job["scratch"], "--allow-errors")
            for cell in nbformat.read(executed, 4).cells:
                if "raises-exception" not in cell.metadata.get("tags", []):
                    refuse_errors(cell)


def converted(each, scratch, *more):
    from nbconvert.nbconvertapp import NbConvertApp

    limit = f"--ExecutePreprocessor.timeout={each['seconds']}"
    where = ["--output-dir", scratch, "--output", "converted.ipynb"]
    NbConvertApp.clear_instance()
    app = NbConvertApp.instance()
    app.initialize([each["file"], "--execute", "--to", "notebook", "--log-level=CRITICAL", limit, *where, *more])
    app.start()
    return Path(scratch) / "converted.ipynb"


def refuse_errors(cell):
    for output in cell.outputs:
        if output.output_type == "error":
            raise Refused("\n".join([f"{output.ename}: {output.evalue}", *output.traceback]))


def papermill(job):
    from papermill.__main__ import papermill as command

    for each in job["notebooks"]:
        with verdict(each):
            limits = ["--execution-timeout", str(each["seconds"]), "--cwd", job["folder"]]
            quiet = ["--no-progress-bar", "--log-level", "CRITICAL"]
            command.main([each["file"], str(Path(job["scratch"]) / "papermill.ipynb"), *limits, *quiet], standalone_mode=False)


def nbmake(job):
    in_pytest(job, lambda seconds: ["--nbmake", f"--nbmake-timeout={seconds}"])


def nbval(job):
    in_pytest(job, lambda seconds: ["--nbval-lax", f"--nbval-cell-timeout={seconds}"])


def in_pytest(job, options):
    """One run for all notebooks with the same limit: the limit is the run's."""
    for seconds in sorted({each["seconds"] for each in job["notebooks"]}):
        notebooks = [each for each in job["notebooks"] if each["seconds"] == seconds]
        heard = Heard()
        run_pytest([*options(seconds), *(each["file"] for each in notebooks)], heard)
        for each in notebooks:
            items = heard.items.get(Path(each["file"]).name, [("error", "pytest found nothing in it")])
            say(each, summary({outcome for outcome, _ in items}), "\n".join(words for _, words in items))


def summary(outcomes):
    return "fails" if "failed" in outcomes else "passes" if outcomes == {"passed"} else "gives no verdict"


def run_pytest(args, plugin):
    import pytest

    pytest.main(["-q", "-p", "no:cacheprovider", *args], plugins=[plugin])


class Heard:
    """What pytest reports of each file's items: outcome and text."""

    def __init__(self):
        self.items = {}

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.failed:
            name = Path(report.location[0]).name
            self.items.setdefault(name, []).append((report.outcome, report.longreprtext))


def nbgrader(job):
    """Each notebook is an assignment with one graded cell, whose point is the verdict."""
    for each in job["notebooks"]:
        with verdict(each):
            score, words = graded(each, Path(job["scratch"]) / "course")
            if score != 1:
                raise Refused(words)


def graded(each, course):
    from nbgrader.api import Gradebook
    from nbgrader.apps.api import NbGraderAPI
    from traitlets.config import Config

    name, student = Path(each["file"]).stem, "student"
    config = Config()
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.course_id = "course"
    config.Execute.timeout = each["seconds"]
    # nbgrader has no stub for this language of its own; there is no solution to be cleared.
    config.ClearSolutions.code_stub = {"typescript": ""}
    api = NbGraderAPI(config=config)
    store_source(each, course / "source" / name)
    expect_success(api.generate_assignment(name))
    shutil.copytree(course / "release" / name, course / "submitted" / student / name)
    expect_success(api.autograde(name, student))
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "course") as book:
        score = book.find_submission(name, student).score
    cells = nbformat.read(course / "autograded" / student / name / f"{name}.ipynb", 4).cells
    return score, "\n".join(json.dumps(cell.outputs, ensure_ascii=False) for cell in cells if cell.cell_type == "code")


def store_source(each, folder):
    """Stores the notebook with the cell under judgement as one that is graded by running it."""
    notebook = nbformat.read(each["file"], 4)
    cell = notebook.cells[each["graded"]]
    cell.metadata["nbgrader"] = {
        "schema_version": 3,
        "grade_id": "judged",
        "grade": True,
        "solution": False,
        "locked": True,
        "task": False,
        "points": 1,
    }
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / Path(each["file"]).name)


def expect_success(result):
    if not result["success"]:
        raise NoVerdict(f"{result.get('error', '')}\n{result.get('log', '')}")


class Refused(Exception):
    """What the tool finds wrong without raising an error."""


class NoVerdict(Exception):
    """The tool itself has failed."""


@contextlib.contextmanager
def verdict(each):
    """Says that the notebook passes, or what the tool raised."""
    try:
        yield
    except NoVerdict as error:
        say(each, "gives no verdict", str(error))
    except Exception as error:
        say(each, "fails", "".join(traceback.format_exception_only(error)))
    else:
        say(each, "passes", "")


began = time.monotonic()


def say(each, what, words):
    global began
    seconds, began = time.monotonic() - began, time.monotonic()
    line = {"notebook": each["name"], "verdict": what, "words": words, "seconds": round(seconds, 1)}
    print(json.dumps(line), file=lines, flush=True)


tools = {
    "nbclient": nbclient,
    "nbconvert": nbconvert,
    "nbconvert --allow-errors": nbconvert_allow_errors,
    "nbmake": nbmake,
    "nbval --nbval-lax": nbval,
    "papermill": papermill,
    "nbgrader autograde": nbgrader,
}

if __name__ == "__main__":
    # What a tool prints is not a verdict.
    lines, sys.stdout = sys.stdout, sys.stderr
    tools[sys.argv[2]](json.loads(Path(sys.argv[1]).read_text("utf8")))
