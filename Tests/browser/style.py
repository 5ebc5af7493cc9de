"""The stylesheet and the printed page: every declaration valid, every pair of colours legible in both schemes, and PDFs that
are tagged, in German, with headings, bookmarks and a text for every picture.

Call: style.py BASE AXE CSS
"""

import json
import re
import subprocess
import sys
import tempfile

import gzip

import tinycss2

from browser import Browser, Count

# foreground, background, least contrast (text 4.5, controls and graphics 3)
PAIRS = [
    ("tinte", "papier", 7), ("tinte", "flaeche", 7), ("tinte", "ocker-hauch", 7), ("leise", "papier", 4.5),
    ("leise", "flaeche", 4.5), ("leise", "mulde", 4.5), ("petrol", "papier", 4.5), ("petrol", "flaeche", 4.5),
    ("petrol", "mulde", 4.5), ("petrol", "petrol-hauch", 4.5), ("tinte", "petrol-hauch", 4.5),
    ("auf-petrol", "petrol", 4.5), ("auf-ocker", "ocker-tief", 4.5), ("ocker-tief", "ocker-hauch", 4.5),
    ("ocker", "flaeche", 3), ("pflaume", "flaeche", 3), ("pflaume-tief", "flaeche", 4.5), ("rost", "flaeche", 4.5),
    ("rost", "papier", 4.5), ("besucht", "papier", 4.5), ("rand", "flaeche", 3), ("rand", "papier", 3),
    ("fokus", "papier", 3), ("fokus", "fokus-ring", 3)]


def contrast(a, b):
    def lightness(colour):
        parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in parts]
        return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2]
    x, y = sorted((lightness(a), lightness(b)), reverse=True)
    return (x + .05) / (y + .05)


def declarations(rules):
    """All declarations, also inside @media; margin boxes of @page left out. Parse errors come as ('', message)."""
    for rule in rules:
        if rule.type == "error":
            yield "", rule.message
        elif rule.type == "qualified-rule" or (
                rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports") and rule.content):
            for node in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if node.type == "declaration":
                    yield node.lower_name, tinycss2.serialize(node.value).strip()
                else:
                    yield from declarations([node])


def check_style(browser, count, css):
    found = sorted({d for d in declarations(
        tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)) if not d[0].startswith("--")})
    browser.open("/anmelden")
    wrong = browser.driver.execute_script("return arguments[0].filter(([n,v])=>!n||!CSS.supports(n,v))", found)
    count.check("every declaration of the stylesheet is valid", not wrong, wrong)
    weight = len(gzip.compress(css.encode(), 9)) / 1024
    count.check("the stylesheet weighs 10 KB or less", weight <= 10, f"{weight:.1f} KB")
    light, dark = (dict(re.findall(r"--([\w-]+):\s*(#[0-9A-Fa-f]{6})", block))
                   for block in re.findall(r":root\s*\{(.*?)\}", css, re.S)[:2])
    for scheme, colours in (("light", light), ("dark", {**light, **dark})):
        low = [(fore, back) for fore, back, least in PAIRS if contrast(colours[fore], colours[back]) < least]
        count.check(f"every pair of colours is legible in {scheme}", not low, low)
    print(f"{len(found)} declarations, {2 * len(PAIRS)} pairs of colours, {weight:.1f} KB gzip")


def check_print(browser, count, path, needs_figure):
    browser.render(1280)
    browser.open(path)
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(browser.pdf())
        file.flush()
        raw = subprocess.run(["qpdf", "--json", file.name], capture_output=True, text=True, check=True).stdout
        words = subprocess.run(["pdftotext", file.name, "-"], capture_output=True, text=True, check=True).stdout
    objects = [o.get("value") for o in json.loads(raw)["qpdf"][1].values() if isinstance(o.get("value"), dict)]
    catalogue = next(o for o in objects if o.get("/Type") == "/Catalog")
    figures = [o for o in objects if o.get("/S") == "/Figure"]
    kinds = {o.get("/S") for o in objects}
    count.check(f"{path}: PDF is tagged", catalogue.get("/MarkInfo", {}).get("/Marked") is True
                and "/StructTreeRoot" in catalogue)
    count.check(f"{path}: PDF says its language and title",
                catalogue.get("/Lang") == "u:de" and catalogue["/ViewerPreferences"]["/DisplayDocTitle"])
    count.check(f"{path}: every picture has a text", all("/Alt" in f for f in figures), f"{len(figures)} figures")
    if needs_figure:
        count.check(f"{path}: has its picture", figures)
    count.check(f"{path}: PDF has headings and bookmarks", {"/H1", "/H2"} <= kinds and "/Outlines" in catalogue, kinds)
    return words


def main(base, axe, css_file):
    with open(css_file, encoding="utf-8") as file:
        css = file.read()
    count, browser = Count(), Browser(base, axe)
    try:
        check_style(browser, count, css)
        browser.sign_in("albers")
        browser.open("/")
        trend = next(a.get_attribute("href") for a in browser.all(".fokus-karte h3 a"))[len(browser.base):]
        words = check_print(browser, count, trend, True)
        count.check("the printed trend says in words what the picture shows", "In Worten" in words)
        check_print(browser, count, browser.path().split("?")[0] + "/druck", True)
        words = check_print(browser, count, trend.split("/verlauf/")[0] + "/verlaeufe/druck", True)
        count.check("the printed panel says in words what the pictures show", "In Worten" in words)
        browser.open("/vereinbarungen")
        agreement = next(a.get_attribute("href") for a in browser.all("main a[href^='/vereinbarungen/']")
                         if re.search(r"/vereinbarungen/\d+$", a.get_attribute("href")))[len(browser.base):]
        check_print(browser, count, agreement, True)
        browser.open("/wirkungsdiskurs")
        half_year = next(a.get_attribute("href") for a in browser.all("main a[href^='/wirkungsdiskurs/']"))
        check_print(browser, count, half_year[len(browser.base):].split("?")[0] + "/druck", False)
    finally:
        browser.quit()
    print(f"{count.passed} passed, {count.failed} failed")
    sys.exit(count.failed != 0)


main(*sys.argv[1:])
