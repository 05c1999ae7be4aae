"""Prints what the installed kernel answers to 1+1, found the way Jupyter finds it."""

from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=30)
try:
    answers = []

    def note(message):
        if message["msg_type"] == "execute_result":
            answers.append(message["content"]["data"]["text/plain"])

    client.execute_interactive("1+1", timeout=30, output_hook=note)
    print("".join(answers))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
