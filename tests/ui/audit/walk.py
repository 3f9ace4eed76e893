#!/usr/bin/python3
# The walk: opens every screen of screens.txt and says what would trip a person there; README.md tells how to start it.
import argparse, collections, json, os, re, shlex, shutil, subprocess, sys, time
import xml.etree.ElementTree as xml

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.environ.get("GUITEST", HERE))
import audit, contrast, drive

TS = os.path.join(HERE, "../../../translations/perennial_{}.ts")


def bare(words):
    return words.replace("&", "").rstrip("…")


def dictionary(language):
    """English words without mnemonics -> the words of the language; the commands' context is asked first. A word that
    is said otherwise elsewhere is found under its context, too: "Verbs:Invoice"."""
    words = {}
    contexts = xml.parse(TS.format(language)).getroot().findall("context")
    for context in sorted(contexts, key=lambda c: c.findtext("name") not in ("Command", "perennial::CommandSet")):
        for message in context.findall("message"):
            several = message.findall("translation/numerusform")  # the demo has more than one of everything
            said = several[-1].text if several else message.findtext("translation") or ""
            source, said = bare(message.findtext("source")), bare(said or "")
            words.setdefault(source, said)
            words.setdefault(context.findtext("name").rsplit("::")[-1] + ":" + source, said)
    return words


def in_words(words, steps):
    def say(found):
        english = bare(found.group(1))
        said = words.get(english, english.rsplit(":", 1)[-1])
        return max(re.split(r"%\w+", said), key=len).strip()  # without what is filled in
    return re.sub(r"\{([^}]+)\}", say, steps)


def first_of(key, condition=""):
    """Opens the first record of the place on that key, or of that entry of the menu Go, which fulfils the condition."""
    if ">" in key:
        drive.App().menu(key)
    else:
        drive.App().key(key)
    app = drive.App()
    time.sleep(0.3)
    app.key("ctrl+f", "ctrl+a", "BackSpace")
    if condition:
        app.type(condition)
    time.sleep(0.5)
    app.key("Return")
    time.sleep(0.5)
    app.key("Return")


def walked(key, most, found):
    """Presses the key until the name of what then has the keyboard is the one looked for."""
    heard = []
    def hear(event):
        if event.detail1:
            heard.append(event.source.name)
    drive.pyatspi.Registry.registerEventListener(hear, "object:state-changed:focused")
    try:
        for _ in range(most):
            heard.clear()
            drive.xdo("key", key)
            drive.pump(0.12)
            if heard and found(drive.strip(heard[-1])):
                return True
    finally:
        drive.pyatspi.Registry.deregisterEventListener(hear, "object:state-changed:focused")
    return False


def choose(label):
    """The entry of an open menu, by keys: the accessibility tree holds none of a menu that hangs on a button."""
    if not walked("Down", 40, lambda name: name == drive.strip(label)):
        drive.xdo("key", "Escape")
        raise drive.Fail(f"the open menu has no entry {label!r} that can be chosen")
    drive.xdo("key", "Return")
    drive.App().settle()


def press(label):
    """A button by keys, by a part of its name: one outside its scrolling pane comes into view with the keyboard."""
    wanted = drive.strip(label)
    if not walked("Tab", 120, lambda name: name.startswith(wanted) or name.endswith(wanted)
                                            or " " in wanted and wanted in name):
        raise drive.Fail(f"Tab does not come to {label!r}")
    drive.xdo("key", "space")
    drive.App().settle()


def verb(label):
    """A business step of the record on screen: a button of its head, or an entry of “More steps”."""
    app = drive.App()
    shown = [n for n in app.find_all("push button:" + label) if drive.strip(n.name) == drive.strip(label)]
    if shown:
        app.click(shown[0])
    else:
        app.click("push button:" + WORDS.get("More steps", "More steps"))
        choose(label)


def part(label):
    """One of a row of tabs; where they do not fit, an entry of the list in their place, by keys."""
    app = drive.App()
    tabs = [n for n in app.find_all("page tab:" + label) if n.showing]
    if tabs:
        app.click(tabs[0])
        return
    for box in app.find_all("combo box:"):
        entries = [drive.strip(n.name) for n in app.walk(box, True) if n.role in ("list item", "menu item")]
        if box.showing and drive.strip(label) in entries:
            box.o.queryComponent().grabFocus()
            drive.pump(0.2)
            drive.xdo("key", "Home", *["Down"] * entries.index(drive.strip(label)))
            app.settle()
            return
    raise drive.Fail(f"no row of tabs, and no list in place of one, has {label!r}")


def clipboard(name):
    """Puts a table of this folder on the clipboard."""
    with open(os.path.join(HERE, name), "rb") as file:
        subprocess.run(["xclip", "-selection", "clipboard", "-in"], stdin=file, stdout=subprocess.DEVNULL, check=True)


def popup():
    """A menu or another popup is open now: Tab stays in it, so the window behind is not gone round."""
    POPUP.append(True)


OWN_STEPS = {"first-of": first_of, "verb": verb, "choose": choose, "press": press, "part": part,
             "clipboard": clipboard, "popup": popup}
POPUP = []
WORDS = {}


def take(step):
    name, *arguments = shlex.split(step)
    OWN_STEPS[name](*arguments) if name in OWN_STEPS else drive.run([name, *arguments])


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


def forget_first(report, first):
    """What had the keyboard before the first Tab was reached; an editor is gone when the round comes back to it."""
    report.f = [f for f in report.f if not (f["check"] == "untabbable" and f["screen"] == report.screen and first
                                            and f["ext"] == first.ext)]


def shows_ring(app, finding):
    """The keyboard comes to the control from the one before it, while both are in view."""
    role, name = re.match(r'([a-z ]+) "(.*?)"', finding["what"], re.S).groups()
    node = next((n for n in drive.dump(app) if n.role == role and drive.strip(n.name) == name), None)
    if node is None:
        return True  # gone meanwhile
    node.o.queryComponent().grabFocus()  # scrolls there
    drive.pump(0.3)
    drive.xdo("key", "shift+Tab")
    drive.pump(0.3)
    before = audit.grab(app)
    drive.xdo("key", "Tab")
    drive.pump(0.3)
    x, y, width, height = drive.px(node.ext)
    part = abs(audit.grab(app) - before)[max(0, y - 5):y + height + 5, max(0, x - 5):x + width + 5]
    return int((part.max(axis=2) > 12).sum()) >= 3


def forget_same(app, report):
    """A field that has scrolled to where the field before it stood, with its ring, looks the same there."""
    report.f = [f for f in report.f if f["screen"] != report.screen or f["check"] != "no-focus-ring"
                or not shows_ring(app, f)]


def contains(outer, inner, bar=0):
    return (inner[0] >= outer[0] and inner[1] >= outer[1] and inner[0] + inner[2] <= outer[0] + outer[2] - bar
            and inner[1] + inner[3] <= outer[1] + outer[3] - bar)


def meets(one, other):
    return (one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
            and one[1] < other[1] + other[3] and other[1] < one[1] + one[3])


def forget_cut(app, report):
    """What is measured against something that covers it tells nothing: a row at the edge of its list or under a scroll
    bar, a label that a pane cuts, what the palette lies over, the window behind a dialog or a popup (whose own rows the
    tree does not hold)."""
    nodes = drive.dump(app, rows=15)
    views = [n.ext for n in nodes if n.role in drive.BIG and n.showing and n.ext]
    over = [n for n in nodes if n.role == "frame" and n.showing and n.ext and n.parent is not None
            and n.parent.role == "frame"]
    front = next((n for n in nodes if n.role == "dialog" and n.showing), None)
    cells = ("table cell", "list item", "table column header")
    seen = set()
    for n in nodes:
        if not n.ext:  # gone meanwhile
            continue
        above = []
        while (above[-1] if above else n).parent is not None:
            above.append((above[-1] if above else n).parent)
        if n.role in cells:
            # A row as wide as its list has no scroll bar beside it.
            whole = any(contains(v, n.ext, 12) or (v[2] == n.ext[2] and contains(v, n.ext)) for v in views)
        else:
            whole = all(not p.ext or p.role in drive.BIG or contains(p.ext, n.ext) for p in above)
        whole = whole and not any(one is not n and one not in above and meets(one.ext, n.ext) for one in over)
        if whole and (front is None or front in above):
            seen.add(n.ext)
    report.f = [f for f in report.f if f["screen"] != report.screen or f["check"] != "contrast"
                or (f["ext"] in seen and not POPUP)]
    if front is not None:  # the menu bar does not answer while a dialog is in front
        bar = {drive.strip(n.name) for n in nodes if n.parent is not None and n.parent.role == "menu bar"}
        report.f = [f for f in report.f if f["screen"] != report.screen or f["check"] != "dup-key"
                    or not bar & {drive.strip(word) for word in f["what"].split(": ", 1)[1].split(", ")}]


def look(app, report, name, steps, words, a):
    report.screen = name
    POPUP.clear()
    drive.xdo("key", "--delay", 60, *["Escape"] * 4)
    drive.xdo("mousemove", 2, 2)
    try:
        for step in filter(None, (s.strip() for s in in_words(words, steps).split(" ; "))):
            take(step)
            time.sleep(0.25)
        drive.wait_idle(app.pid, 0.25, 6)
        if a.shots:
            app.shot(os.path.join(a.shots, name + ".png"), win=False)
        if not a.pictures:
            report.order, first = [], app.focused()
            audit.screen(app, report, argparse.Namespace(**{**vars(a), "no_tab": a.no_tab or bool(POPUP)}))
            forget_scrolled(report)
            forget_first(report, first)
            forget_same(app, report)
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
    WORDS.update(words)
    for kind, screens in starts(a.screens, a.only):
        app = launch(kind, a)
        for name, steps in screens:
            seen.append(name)
            print(name, file=sys.stderr, flush=True)
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
