"""Serve moto's S3 on 127.0.0.1 and a free port until standard input ends.

Usage: python -I -S moto_server.py SITE_PACKAGES. The first line on standard output is the port.
Standard input is a pipe that the test process holds open: the system closes it when that process ends,
in whatever way, so this server cannot outlive it.
"""

import os
import signal
import sys
import threading
import types


def end_with_parent():
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
# Ctrl-C reaches the whole process group; the parent may still need the server while it cleans up.
signal.signal(signal.SIGINT, signal.SIG_IGN)
sys.path.insert(0, sys.argv[1])

# moto's CloudFormation imports all of its services, and API Gateway this one, which nothing here needs.
for absent in ("openapi_spec_validator", "openapi_spec_validator.validation", "openapi_spec_validator.validation.exceptions"):
    sys.modules[absent] = types.ModuleType(absent)
    sys.modules[absent].validate = None
    sys.modules[absent].OpenAPIValidationError = Exception

from moto.moto_server import werkzeug_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

application = werkzeug_app.DomainDispatcherApplication(werkzeug_app.create_backend_app)


class UnderscoreHandler(WSGIRequestHandler):
    """Keep the underscores of metadata names, as S3 does.

    Werkzeug drops headers with underscores. moto 5.2 has a handler of its own for that; moto 5.1, the
    last for Python 3.9, has none, so names travel through it with another spelling.
    """

    SPELLED = "-x5f-"

    def make_environ(self):
        environ = super().make_environ()
        for name, value in self.headers.items():
            if name.lower().startswith("x-amz-meta-") and "_" in name:
                spelled = name.replace("_", self.SPELLED).upper().replace("-", "_")
                environ[f"HTTP_{spelled}"] = value
        return environ

    def send_header(self, keyword, value):
        super().send_header(keyword.replace(self.SPELLED, "_"), value)


handler = getattr(werkzeug_app, "MotoRequestHandler", UnderscoreHandler)
# Port 0: the system picks a port that is free, so that none can be taken in between.
server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=handler)
os.environ["MOTO_PORT"] = str(server.server_port)
print(server.server_port, flush=True)
server.serve_forever()
