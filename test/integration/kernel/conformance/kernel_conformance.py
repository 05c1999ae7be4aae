"""What Jupyter's own tests for kernels ask of tslab; prints each test on a line: ok, failed or skipped, and why."""

import sys
import unittest

import jupyter_kernel_test


class TslabTests(jupyter_kernel_test.KernelTests):
    kernel_name = "tslab"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('an error')"
    code_generate_error = "throw new RangeError('5 in 4')"
    code_execute_result = [
        {"code": "1 + 1", "result": "2"},
        {"code": "1 + 2", "result": "3"},
        {"code": "[1, 2].map((x) => x * 2)", "result": "[ 2, 4 ]"},
    ]
    code_display_data = [
        {"code": "import { display } from 'tslab';\ndisplay.html('<b>bold</b>')", "mime": "text/html"},
        {"code": "import { display } from 'tslab';\ndisplay.svg('<svg></svg>')", "mime": "image/svg+xml"},
    ]
    code_history_pattern = "1?+ 2*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math"
    completion_samples = [
        {"text": "Math.hyp", "matches": ["hypot"]},
        {"text": "'😀'; Math.hyp", "matches": ["hypot"]},
    ]
    complete_code_samples = ["", "1", "f(1)", "const s = `a\nb`", "if (x) {}", "await f()", "<T>(x: T) => x"]
    incomplete_code_samples = ["f(", "if (x) {", "`abc", "await", "/* abc", "const x =", "@sealed"]
    invalid_code_samples = ["const 3;", "'abc", "f)", "}", "a = 1 b"]

    def test_interrupt(self):
        """By signal or by message, as the kernelspec says: what the stop button and a time limit do."""
        self.flush_channels()
        request = self.kc.execute("console.log('begun');\nfor (;;);")
        while self.kc.get_iopub_msg(timeout=60)["msg_type"] != "stream":
            pass
        self.km.interrupt_kernel()
        reply = self.kc.get_shell_msg(timeout=60)
        self.assertEqual(reply["parent_header"]["msg_id"], request)
        self.assertEqual(reply["content"]["ename"], "Interrupted")


class TslabWelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "tslab"
    support_iopub_welcome = True


class Lines(unittest.TextTestResult):
    def addSuccess(self, test):
        super().addSuccess(test)
        print(test._testMethodName, "ok")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        print(test._testMethodName, "skipped:", reason)


if __name__ == "__main__":
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    suite = unittest.TestSuite([load(TslabTests), load(TslabWelcomeTests)])
    result = unittest.TextTestRunner(stream=sys.stderr, resultclass=Lines).run(suite)
    sys.exit(not result.wasSuccessful())
