"""Runs one lesson headless with nbclient, and says on stdout, a JSON object a line, where it is and what came of it.

Usage: python execute.py job.json

It runs and records; whether that is good enough is judged in verdict.mjs.
"""

import asyncio
import json
import logging
import sys
import time
from pathlib import Path

# jsonschema would build a grammar of web addresses, most of a second in every process; notebooks hold none that it checks.
sys.modules["rfc3987_syntax"] = None

import nbformat
from crowding import crowding_now
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete, CellExecutionError, CellTimeoutError, DeadKernelError

# Run after the last cell, on any kernel: waits until nothing that a cell started can still fail, and prints what it is
# that has not ended. A rejection is announced in the turn it happens, so before this cell's answer; the kernel's messages
# come in order, so whoever has the answer has seen every rejection. Its own timers are unref'd and do not count.
SETTLE = """
await null;
{
  const unfinished = () =>
    (process as any).getActiveResourcesInfo().filter((kind: string) => /^(Timeout|Immediate|FSReq|GetAddrInfo|TCP|TLS|Process)/.test(kind));
  const until = Date.now() + %d;
  while (unfinished().length > 0 && Date.now() < until) {
    await new Promise((go) => setTimeout(go, 20).unref());
  }
  await new Promise((go) => setTimeout(go, 0).unref());
  console.log(JSON.stringify(unfinished()));
}
"""


def say(**event):
    print(json.dumps(event), flush=True)


class Lesson(NotebookClient):
    """A notebook client that misses nothing: what comes for a cell after its end is filed there and noted as late."""

    def __init__(self, notebook, job, **options):
        # Everything has been heard by then, and a stock tslab does not end when it is asked to.
        options = {**options, "shutdown_kernel": "immediate", "iopub_timeout": 60}
        # A late failure is told at its own cell; the cells behind it are run all the same.
        super().__init__(notebook, allow_error_names=["LateError"], coalesce_streams=True, record_timing=False, **options)
        self.left = job["lessonSeconds"]
        self.cell_seconds = job["cellSeconds"]
        self.settle_seconds = job["settleSeconds"]
        self.requests = {}
        self.cells = []
        self.late = []
        self.unfinished = []

    async def run_cells(self):
        code = [(index, cell) for index, cell in enumerate(self.nb.cells) if cell.cell_type == "code"]
        for number, (index, cell) in enumerate(code, 1):
            say(event="cell", number=number, of=len(code))
            began = time.monotonic()
            try:
                await self.async_execute_cell(cell, index)
            finally:
                self.cells.append({"index": index, "seconds": round(time.monotonic() - began, 3)})
        await self.settle()

    async def settle(self):
        cell = nbformat.v4.new_code_cell(SETTLE % (self.settle_seconds * 1000))
        self.nb.cells.append(cell)
        try:
            await self.async_execute_cell(cell, len(self.nb.cells) - 1)
        finally:
            self.nb.cells.pop()
        for text in (output.text for output in cell.outputs if output.output_type == "stream"):
            for line in text.splitlines():
                if line.startswith("["):
                    self.unfinished = json.loads(line)
                elif line.strip():
                    self.late.append({"index": None, "name": "", "value": line, "traceback": text.splitlines()})
                    break

    # A limit is about the lesson, not about what else runs: where twice as many programs want to run as there are
    # processors, a second counts half.
    async def _async_poll_for_reply(self, parent_msg_id, cell, timeout, output, alive):
        reply = asyncio.ensure_future(super()._async_poll_for_reply(parent_msg_id, cell, None, output, alive))
        limit = min(self.cell_seconds, self.left)
        used = 0
        try:
            while not reply.done():
                if used >= limit:
                    alive.cancel()
                    raise CellTimeoutError.error_from_timeout_and_cell("the cell took too long", limit, cell)
                began = time.monotonic()
                await asyncio.wait({reply}, timeout=0.5)
                used += (time.monotonic() - began) / crowding_now()
            return reply.result()
        finally:
            reply.cancel()
            self.left -= used

    # nbclient drops what belongs to an earlier cell; a late rejection is just that.
    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        self.requests[parent_msg_id] = (cell, cell_index)
        while True:
            message = await self.kc.iopub_channel.get_msg(timeout=None)
            parent = message["parent_header"].get("msg_id")
            if parent not in self.requests:
                continue
            owner, index = self.requests[parent]
            try:
                self.process_message(message, owner, index)
            except CellExecutionComplete:
                if parent == parent_msg_id:
                    return
            if parent != parent_msg_id and message["msg_type"] == "error":
                self.note_late(index, message["content"])

    def note_late(self, index, error):
        fault = {key: error.get(key) for key in ("traceback",)}
        self.late.append({"index": index, "name": error.get("ename"), "value": error.get("evalue"), **fault})


async def execute(job):
    notebook = nbformat.read(job["notebook"], as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    specs = KernelSpecManager(kernel_dirs=[job["kernels"]], ensure_native_kernel=False)
    manager = AsyncKernelManager(kernel_name=job["kernel"], kernel_spec_manager=specs, transport=job["transport"])
    manager.connection_file = str(Path(job["scratch"]) / "k.json")
    lesson = Lesson(notebook, job, km=manager, resources={"metadata": {"path": job["folder"]}})
    lesson.on_cell_executed = lambda cell, cell_index, execute_reply: keep_count(cell, execute_reply)
    began = time.monotonic()
    ended = None
    with open(job["log"], "ab") as log:
        try:
            # A manager that was handed in is left running unless one asks.
            async with lesson.async_setup_kernel(cleanup_kc=True, stdout=log, stderr=log):
                await lesson.run_cells()
        except CellExecutionError as error:
            ended = {"why": "error", "name": error.ename, "value": error.evalue, "traceback": error.traceback.splitlines()}
        except CellTimeoutError:
            ended = {"why": "lesson-time" if lesson.left <= 0 else "cell-time"}
        except (DeadKernelError, RuntimeError) as error:
            ended = {"why": "died", "value": str(error)}
    if ended and lesson.cells:
        ended["index"] = lesson.cells[-1]["index"]
    nbformat.write(notebook, job["executed"])
    seconds = round(time.monotonic() - began, 3)
    say(event="end", seconds=seconds, cells=lesson.cells, ended=ended, late=lesson.late, unfinished=lesson.unfinished)


def keep_count(cell, reply):
    # A stock tslab tells the count in its reply only.
    count = (reply or {}).get("content", {}).get("execution_count")
    if count is not None:
        cell.execution_count = count


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(execute(json.loads(Path(sys.argv[1]).read_text("utf8"))))
