"""
What /var/runtime/bootstrap is in Lambda: puts the function's folder, its layer and the runtime's packages in front of
Python's own, and hands over to AWS's runtime interface client.
Usage: python -I -S -B bootstrap.py <task> <layer, or ''> <runtime> <handler> [<event> <file>]
With an event, there is no emulator to ask: the client gets this event, and what it would post is written to the file.
"""

import json
import os
import sys
import threading
import time

task, layer, runtime, handler, *event_and_file = sys.argv[1:]
parent = os.getppid()
site_packages = "lib/python%d.%d/site-packages" % sys.version_info[:2]
layers = [os.path.join(layer, site_packages), layer] if layer else []
# Python's own site-packages stay out (-S): what only this machine has must not help.
sys.path[:0] = [task, *layers, runtime]
# A handler sees what it would see in Lambda.
sys.argv = ["/var/runtime/bootstrap.py", handler]


def end_with_parent():
    """The emulator gives the runtime a process group of its own, so killing the emulator does not end it."""
    while os.getppid() == parent:
        time.sleep(0.2)
    os._exit(1)


class OneEvent:
    """In place of awslambdaric's HTTP client, whose methods and their arguments these are."""

    def __init__(self, event, file):
        self.marshaller = LambdaRuntimeClient.marshaller
        self.events = [event]
        self.file = file

    def wait_next_invocation(self):
        if not self.events:
            sys.exit(0)
        return InvocationRequest(
            invoke_id="1",
            x_amzn_trace_id=None,
            invoked_function_arn="arn:aws:lambda:us-east-1:012345678912:function:test_function",
            deadline_time_in_ms=int(time.time() * 1000) + 30_000,
            client_context=None,
            cognito_identity=None,
            tenant_id=None,
            content_type="application/json",
            event_body=self.events.pop(),
            invocation_id=None,
        )

    def post_invocation_result(self, invoke_id, result, content_type=None, invocation_id=None):
        self.post(result)

    def post_invocation_error(self, invoke_id, error, xray_fault, invocation_id=None):
        self.post(error)

    def post_init_error(self, error, error_type_override=None):
        self.post(json.dumps(error))

    def post(self, result):
        with open(self.file, "wb") as file:
            file.write(result if isinstance(result, bytes) else result.encode())


threading.Thread(target=end_with_parent, daemon=True).start()
if event_and_file:
    from awslambdaric import bootstrap
    from awslambdaric.lambda_runtime_client import InvocationRequest, LambdaRuntimeClient

    bootstrap.run(handler, OneEvent(*event_and_file))
else:
    from awslambdaric.__main__ import main

    main(["awslambdaric", handler])
