"""What lies in a folder of results; for the trials beside this file."""

import os


def contents(folder):
    """Every file below a folder with its bytes."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                found[os.path.relpath(os.path.join(path, name), folder)] = file.read()
    return found
