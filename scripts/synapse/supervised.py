"""Runs Synapse until its standard input ends: it never outlives the process that started it, however that one ended."""

import os
import signal
import sys
import threading

from synapse.app.homeserver import main


def end_with_input() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGKILL)


threading.Thread(target=end_with_input, daemon=True).start()
main()
