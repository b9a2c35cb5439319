#!/usr/bin/env python3
"""browser-check.py WEFT [CHROMIUM]: shows injected texts to a real browser and sees whether any of them comes alive.

The texts of Tests/Fixtures/injections.jsonl, each of which sets document.title where it runs, become the ids and names
of one network. Its report and its drawings are opened in Chromium, the report also without its content security
policy, so that the escaping alone must hold. Counted are titles changed, lines on the console, elements and attributes
that harmless names do not give, and requests to anywhere. A page with the raw texts shows first that a live one would
be noticed. Ends with 1 where anything comes alive. Needs Python 3 and Chromium.
"""

import csv
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def texts():
    with open(os.path.join(HERE, "Tests", "Fixtures", "injections.jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write(folder, names):
    os.makedirs(folder)

    def table(name, rows):
        with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)

    table("territories.csv", [["id", "name", "level"]] + [["T" + n, n, "town"] for n in names[:5]])
    table(
        "organizations.csv",
        [["id", "name", "domain", "territory"]]
        + [[n, n, ["agency", "rural"][i % 2], "T" + names[i % 5]] for i, n in enumerate(names)],
    )
    table(
        "ties.csv",
        [["source", "target", "mode", "note"]]
        + [[names[i // 3], n, "hierarchical", n] for i, n in enumerate(names) if i > 0],
    )


class Shapes(html.parser.HTMLParser):
    """Elements with the names of their attributes, and the title."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.shapes, self.scripts, self.title, self.inside = set(), 0, "", False

    def handle_starttag(self, tag, attributes):
        self.shapes.add(tag)
        self.shapes.update(f"{tag} {name}" for name, _ in attributes)
        self.scripts += tag == "script"
        self.inside = tag == "title" and not self.title

    def handle_data(self, data):
        if self.inside:
            self.title += data

    def handle_endtag(self, tag):
        self.inside = False


def shown(browser, path):
    """What the browser makes of a file: its document after scripts have run, and what it says."""
    result = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0",
         "--virtual-time-budget=4000", "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom", "file://" + path],
        capture_output=True, text=True, errors="replace", timeout=300,
    )
    console = [line for line in result.stderr.splitlines() if "CONSOLE" in line]
    return result.stdout, console


def main():
    weft = os.path.abspath(sys.argv[1])
    browser = sys.argv[2] if len(sys.argv) > 2 else shutil.which("chromium") or shutil.which("chromium-browser")
    names = texts()
    work = tempfile.mkdtemp(prefix="browser-check-")
    os.chdir(work)
    write("n", names)
    # The two that differ in case alone give the harmless page its list of warnings.
    write("h", ["harmless name a", "harmless name A"] + [f"harmless name {i}" for i in range(2, len(names))])
    pages = []
    for folder in ("n", "h"):
        for kind in ("map", "matrix", "hierarchy"):
            run = [weft, "draw", folder, "--kind", kind, "--out", f"{folder}-{kind}.svg", "--quiet"]
            if subprocess.run(run).returncode == 0 and folder == "n":
                pages.append(f"{kind}.svg")
        subprocess.run([weft, "report", folder, "--out", folder + "-r", "--quiet"], check=True)
        with open(folder + "-r/report.html", encoding="utf-8") as file:
            page = file.read()
        free = re.sub(r"<meta http-equiv=.Content-Security-Policy.[^>]*>", "", page)
        assert free != page
        with open(folder + "-report.html", "w", encoding="utf-8") as file:
            file.write(page)
        with open(folder + "-free.html", "w", encoding="utf-8") as file:
            file.write(free)
    pages += ["report.html", "free.html"]

    # A page that does not escape, text by text in frames of its own: how many of them would come alive.
    live = 0
    sample = names[:60]
    for number, name in enumerate(sample):
        with open("raw.html", "w", encoding="utf-8") as file:
            file.write(f"<!DOCTYPE html><meta charset=utf-8><title>raw</title><body>{name}</body>")
        live += "INJECTED</title>" in shown(browser, os.path.join(work, "raw.html"))[0]
    print(f"shown raw: {live} of the first {len(sample)} texts come alive")

    failures = 0 if live > 10 else 1
    for name in pages:
        found = {}
        for folder in ("n", "h"):
            document, console = shown(browser, os.path.join(work, f"{folder}-{name}"))
            found[folder] = Shapes(), console
            found[folder][0].feed(document)
        (parts, console), (harmless, quiet) = found["n"], found["h"]
        new = sorted(parts.shapes - harmless.shapes)
        title = parts.title.strip() == "INJECTED"
        lines = [line for line in console if line not in quiet]
        alive = title + len(new) + len(lines) + abs(parts.scripts - harmless.scripts)
        failures += alive
        print(
            f"{name}: {len(parts.shapes)} kinds of element and attribute; title changed {int(title)}, "
            f"new kinds {len(new)} {new[:5]}, console lines {len(lines)} {lines[:2]}, "
            f"scripts {parts.scripts} as harmless {harmless.scripts}"
        )
    print(f"{len(names)} texts on {len(pages)} pages: {failures} alive" + (f"; files are in {work}" if failures else ""))
    if not failures:
        os.chdir("/")
        shutil.rmtree(work)
    sys.exit(1 if failures else 0)


main()
