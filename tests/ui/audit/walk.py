#!/usr/bin/python3
# The walk: opens every screen of screens.txt and says what would trip a person there; README.md tells how to start it.
import argparse, collections, json, os, re, shlex, shutil, sys, time
import xml.etree.ElementTree as xml

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.environ.get("GUITEST", HERE))
import audit, contrast, drive

TS = os.path.join(HERE, "../../../translations/perennial_{}.ts")


def bare(words):
    return words.replace("&", "").rstrip("…")


def dictionary(language):
    """English words without mnemonics -> the words of the language; the commands' context is asked first."""
    words = {}
    if language != "en":
        contexts = xml.parse(TS.format(language)).getroot().findall("context")
        for context in sorted(contexts, key=lambda c: c.findtext("name") not in ("Command", "perennial::CommandSet")):
            for message in context.findall("message"):
                words.setdefault(bare(message.findtext("source")), bare(message.findtext("translation") or ""))
    return words


def starts(path, only):
    """[(kind of start, [(screen, steps)])]"""
    found = []
    for line in open(path):
        line = line.strip()
        if line.startswith("="):
            found.append((line[1:].strip(), []))
        elif line and not line.startswith("#"):
            name, steps = line.split(":", 1)
            if re.search(only, name):
                found[-1][1].append((name, steps))
    return [one for one in found if one[1]]


def setting(group, **values):
    """Begins with settings of its own: nothing is left over from the run before."""
    shutil.rmtree(os.path.join(os.environ["XDG_DATA_HOME"], "perennial"), ignore_errors=True)
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "perennial")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(os.path.join(folder, "settings.ini"), "w") as file:
        file.write(f"[{group}]\n" + "".join(f"{key}={value}\n" for key, value in values.items()))


def launch(kind, a):
    setting("look", theme=a.theme, language=a.lang, text_percent=a.text)
    command = [a.program] + ["-reverse"] * a.reverse
    if kind != "nothing":
        copy = os.path.join(drive.ROOT, "Marlow Coffee.perennial")
        for left in (copy, copy + "-wal", copy + "-shm"):
            if os.path.exists(left):
                os.unlink(left)
        shutil.copyfile(a.demo if kind == "demo" else a.empty, copy)
        command.append(copy)
    drive.launch(command, a.lang)
    app = drive.App()
    app.root(10)
    time.sleep(1)
    if a.size:
        drive.xdo("windowsize", "--sync", app.x.active(), *a.size.split("x"))
        time.sleep(0.5)
    return app


def forget_scrolled(report):
    """What lay outside a scrolling pane is elsewhere when the keyboard comes: it was reached if its name was said."""
    said = [stop.split(", ") for stop in report.order]
    def reached(finding):
        role, name = re.match(r'([a-z ]+) "(.*)"', finding["what"], re.S).groups()
        return any(role in words and name in ", ".join(words) for words in said)
    report.f = [f for f in report.f if not (f["check"] == "untabbable" and f["screen"] == report.screen and reached(f))]


def forget_cut(app, report):
    """A row that the edge of its list or a scroll bar covers is measured against what covers it: that tells nothing."""
    bar = 12
    views = [n.ext for n in drive.dump(app, rows=0) if n.role in drive.BIG and n.showing]
    def whole(e):
        return any(e[0] >= v[0] and e[1] >= v[1] and e[0] + e[2] <= v[0] + v[2] - bar
                   and e[1] + e[3] <= v[1] + v[3] - bar for v in views)
    cells = re.compile("(table cell|list item|table column header) ")
    report.f = [f for f in report.f if f["screen"] != report.screen or f["check"] != "contrast"
                or not cells.match(f["what"]) or whole(f["ext"])]


def look(app, report, name, steps, words, a):
    report.screen = name
    drive.xdo("key", "--delay", 60, "Escape", "Escape", "Escape")
    drive.xdo("mousemove", 2, 2)
    try:
        spoken = re.sub(r"\{([^}]+)\}", lambda m: words.get(bare(m.group(1)), bare(m.group(1))), steps)
        for step in filter(None, (s.strip() for s in spoken.split(" ; "))):
            drive.run(shlex.split(step))
            time.sleep(0.25)
        drive.wait_idle(app.pid, 0.25, 6)
        if a.shots:
            app.shot(os.path.join(a.shots, name + ".png"), win=False)
        if not a.pictures:
            report.order = []
            audit.screen(app, report, a)
            forget_scrolled(report)
            forget_cut(app, report)
    except drive.Fail as failure:
        report.add("unreachable-screen", str(failure)[:200])


def main():
    options = argparse.ArgumentParser(description="audits every screen of screens.txt")
    for name, standard in (("program", None), ("demo", None), ("empty", None), ("lang", "en"), ("theme", "light"),
                           ("text", "100"), ("size", None), ("shots", None), ("only", ""), ("out", "audit.json")):
        options.add_argument("--" + name, default=standard)
    for name in ("reverse", "contrast", "no-tab", "pictures"):
        options.add_argument("--" + name, action="store_true")
    options.add_argument("--min", type=int, default=24)
    options.add_argument("--screens", default=os.path.join(HERE, "screens.txt"))
    a = options.parse_args()
    if a.shots:
        os.makedirs(a.shots, exist_ok=True)
    words, report, seen = dictionary(a.lang), audit.Report(), []
    for kind, screens in starts(a.screens, a.only):
        app = launch(kind, a)
        for name, steps in screens:
            seen.append(name)
            if not drive.alive(app.pid):
                report.screen = name
                report.add("died", "the program ended before this screen")
                app = launch(kind, a)
            look(app, report, name, steps, words, a)
            json.dump(report.f, open(a.out, "w"), ensure_ascii=False, indent=1)
        app.quit(force=True)
        time.sleep(0.5)
    serious = audit.SERIOUS | {"unreachable-screen", "died"}
    count = collections.Counter(f["screen"] for f in report.f if f["check"] in serious)
    for finding in report.f:
        if finding["check"] in serious:
            told = [finding[part] or "" for part in ("screen", "check", "what", "note", "ext")]
            print(*told, sep=" | ")
    print("\n".join(f"{name:24} {count[name]}" for name in seen), f"\n{sum(count.values())} serious findings")
    return min(99, sum(count.values()))


if __name__ == "__main__":
    sys.exit(main())
