"""The curves of the practice house: picture, table and file say the same; what is linked in a picture can be reached with the
keyboard and has a name; no line is told from another by its colour alone; with every month there is, a page stays light.

Call: curves.py BASE AXE
"""

import csv
import gzip
import io
import re
import sys
import urllib.request

from selenium.webdriver.common.keys import Keys

from browser import Browser, Count

MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
HEAVIEST_KB = 24


def fetch(browser, path):
    cookies = "; ".join(f"{c['name']}={c['value']}" for c in browser.driver.get_cookies())
    request = urllib.request.Request(browser.base + path, headers={"Cookie": cookies})
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def period(words):
    """„März 2025“ as 2025-03, „3. Quartal 2025“ as 2025-Q3, „1. Halbjahr 2025“ as 2025-H1, „2025“ as it is."""
    month = re.fullmatch(r"(\w+) (\d{4})", words)
    if month:
        return f"{month[2]}-{MONTHS.index(month[1]) + 1:02}"
    part = re.fullmatch(r"(\d)\. (Quartal|Halbjahr) (\d{4})", words)
    return f"{part[3]}-{part[2][0]}{part[1]}" if part else words


def number(words):
    """The figure a cell begins with; None where it says why there is none."""
    found = re.match(r"−?\d[\d.]*(,\d+)?", words)
    if not found:
        return None, 0
    text = found[0].replace("−", "-").replace(".", "").replace(",", ".")
    return float(text), len(text.partition(".")[2])


def table(browser):
    """The rows of the table below a picture, oldest first: period and cells."""
    script = """return [...document.querySelectorAll('#tabelle tbody tr')].map(row =>
        [...row.children].map(cell => cell.textContent.trim()))"""
    return [(period(row[0]), row[1:]) for row in reversed(browser.driver.execute_script(script))]


def sheet(browser):
    address = browser.find("a[href*='werte.csv']").get_attribute("href")[len(browser.base):]
    text = fetch(browser, address).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    return rows[0], rows[1:]


def points(browser):
    """Where the picture shows a figure, from left to right."""
    script = """const svg = [...document.querySelectorAll('figure.verlauf > svg')].find(s => s.getBoundingClientRect().width > 0);
      const dots = [...svg.querySelectorAll('path.tupfen')].flatMap(path =>
        [...path.getAttribute('d').matchAll(/M\\s*(-?[\\d.]+)[ ,](-?[\\d.]+)/g)].map(m => [Number(m[1]), Number(m[2])]));
      const circles = [...svg.querySelectorAll('circle.punkt')].map(c => [c.cx.baseVal.value, c.cy.baseVal.value]);
      const crosses = [...svg.querySelectorAll('path.kreuz')].length;
      return [[...dots, ...circles], crosses]"""
    found, crosses = browser.driver.execute_script(script)
    return sorted(found), crosses


def figures(browser, count, path):
    """A curve: every row of the table is a row of the file with the same figure, and stands at its height in the picture."""
    rows, (heads, lines) = table(browser), sheet(browser)
    count.check(f"{path}: table and file have the same periods", [r[0] for r in rows] == [line[0] for line in lines],
                f"{len(rows)} {len(lines)}")
    place, values, wrong = heads.index("Wert"), [], []
    for (when, cells), line in zip(rows, lines):
        shown, decimals = number(cells[0])
        kept = float(line[place].replace(",", ".")) if line[place] else None
        if (shown is None) != (kept is None) or shown is not None and abs(shown - kept) > .5 * 10 ** -decimals + 1e-6:
            wrong.append((when, cells[0], line[place]))
        if kept is not None:
            values.append(kept)
    count.check(f"{path}: table and file have the same figures", not wrong, wrong[:3])
    found, crosses = points(browser)
    if crosses:
        return
    count.check(f"{path}: the picture has a dot for every figure", len(found) == len(values), f"{len(found)} {len(values)}")
    if len(found) == len(values) > 1 and max(values) > min(values):
        low, high = values.index(min(values)), values.index(max(values))
        slope = (found[high][1] - found[low][1]) / (values[high] - values[low])
        off = [abs(found[low][1] + slope * (v - values[low]) - y) for v, (_, y) in zip(values, found)]
        count.check(f"{path}: every dot stands at the height of its figure", max(off) <= .6 and slope < 0, f"{max(off):.2f}")


def waves(browser, count, path):
    """A survey: the file has the counts, the table counts and shares, the picture rows divided in the same shares."""
    rows, (heads, lines) = table(browser), sheet(browser)
    count.check(f"{path}: table and file have the same waves", [r[0] for r in rows] == [line[0] for line in lines])
    script = """const svg = [...document.querySelectorAll('figure.verlauf > svg')].find(s => s.getBoundingClientRect().width > 0);
      const rows = {};
      for (const r of svg.querySelectorAll('rect.stufe'))
        (rows[r.y.baseVal.value] ??= []).push([r.x.baseVal.value, r.width.baseVal.value]);
      return Object.entries(rows).sort((a, b) => a[0] - b[0]).map(([_, parts]) => parts.sort((a, b) => a[0] - b[0]).map(p => p[1]))"""
    bars = browser.driver.execute_script(script)
    wrong, drawn = [], []
    for (when, cells), line in zip(rows, lines):
        if len(cells) < 4:
            continue
        cellwise = [(number(cell)[0], line[1 + place]) for place, cell in enumerate(cells[:-3])]
        wrong += [(when, pair) for pair in cellwise if pair[0] is not None and pair[1] and float(pair[1]) != pair[0]]
        drawn.append([number(cell)[0] for cell in cells if re.search(r"\(\d+", cell) and number(cell)[0]])
    count.check(f"{path}: table and file have the same counts", not wrong, wrong[:3])
    off = [abs(width / sum(bar) - share / sum(shares)) for bar, shares in zip(bars, drawn) if len(bar) == len(shares)
           for width, share in zip(bar, shares)]
    count.check(f"{path}: rows are divided as the table says", len(bars) == len(drawn) and off and max(off) < .005,
                f"{len(bars)} {len(drawn)}")


def rounds(browser, count, path):
    """Stories: as many circles as were told."""
    rows, (heads, lines) = table(browser), sheet(browser)
    told = [number(cells[0])[0] for _, cells in rows]
    kept = [float(line[heads.index("Erzählungen")]) if line[heads.index("Erzählungen")] else None for line in lines]
    count.check(f"{path}: table and file have the same rounds", told == kept, f"{told} {kept}")
    script = """const svg = [...document.querySelectorAll('figure.verlauf > svg')].find(s => s.getBoundingClientRect().width > 0);
      return svg.querySelectorAll('circle.geschichte').length"""
    circles = browser.driver.execute_script(script)
    count.check(f"{path}: a circle for every story", circles == sum(n or 0 for n in told), circles)


def links(browser, count, path):
    """Every link of the picture has a name, is reached with the tab key, and leads to a place on this page."""
    browser.open(path)
    script = """return [...document.querySelectorAll('figure.verlauf > svg a')].filter(a => a.getBoundingClientRect().width > 0)
      .map(a => [a.href.baseVal, a.getAttribute('aria-label') || '', !!document.querySelector(a.href.baseVal)])"""
    linked = browser.driver.execute_script(script)
    nameless = [href for href, name, _ in linked if len(name) < 8]
    count.check(f"{path}: every link of the picture has a name", not nameless, nameless)
    lost = [href for href, _, there in linked if not there]
    count.check(f"{path}: every link of the picture leads somewhere", not lost, lost)
    inside = browser.driver.execute_script("return document.querySelectorAll('[role=img] a').length")
    count.check(f"{path}: no link inside an image", inside == 0, inside)
    reached = set()
    for _ in range(len(linked) + 45):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        reached.add(browser.driver.execute_script("const h = document.activeElement.href; return h && h.baseVal || ''"))
    missing = {href for href, _, _ in linked} - reached
    count.check(f"{path}: the keyboard reaches every link of the picture", not missing, missing)
    return len(linked)


def names(browser, count, path):
    """What a screen reader is told: images with a name and a description."""
    tree = browser.cdp("Accessibility.getFullAXTree", {})["nodes"]
    images = [n for n in tree if n.get("role", {}).get("value") in ("image", "img") and not n.get("ignored")]
    bare = [n for n in images if not n.get("name", {}).get("value")]
    count.check(f"{path}: every image has a name", images and not bare, len(images))
    described = [n for n in images if n.get("description", {}).get("value")]
    count.check(f"{path}: the curve has a description", described)


def strokes(browser, count, path):
    """In black and white: lines differ by dashes or width, and stand out from their ground."""
    script = """const seen = {};
      for (const line of document.querySelectorAll('figure.verlauf > svg path')) {
        if (line.getBoundingClientRect().width === 0) continue;
        const name = ['reihe-vorl', 'reihe-frueher', 'reihe', 'mittel', 'bereinigt', 'damals', 'strecke', 'bereich-rand']
          .find(n => line.classList.contains(n));
        if (!name || seen[name]) continue;
        const style = getComputedStyle(line);
        seen[name] = [style.strokeDasharray, style.strokeWidth, style.stroke];
      }
      return seen"""
    seen = browser.driver.execute_script(script)
    looks = [tuple(look[:2]) for look in seen.values()]
    count.check(f"{path}: lines differ by more than colour", len(set(looks)) == len(looks), seen)

    def lightness(colour):
        parts = [int(c) / 255 for c in re.findall(r"\d+", colour)[:3]]
        parts = [c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in parts]
        return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2]
    pale = {name: look[2] for name, look in seen.items() if 1.05 / (lightness(look[2]) + .05) < 3}
    count.check(f"{path}: lines stand out from white", not pale, pale)


def judged(browser, count, path):
    text = browser.find("main").text
    arrows = set(text) & set("↑↓→←↗↘↖↙⇧⇩▲▼△▽Δ±")
    count.check(f"{path}: no arrow, no sign of more and less", not arrows, arrows)


def curve(browser, count, path):
    for query in ("", "?monate=alle", "?bereich=ja"):
        browser.open(path + query)
        kinds = browser.driver.execute_script(
            "return ['rect.stufe', 'circle.geschichte'].map(s => document.querySelectorAll('figure.verlauf > svg ' + s).length)")
        if not browser.all("figure.verlauf > svg"):
            return False
        if kinds[0]:
            waves(browser, count, path + query)
        elif kinds[1]:
            rounds(browser, count, path + query)
        else:
            figures(browser, count, path + query)
        strokes(browser, count, path + query)
        judged(browser, count, path + query)
        weight = len(gzip.compress(fetch(browser, path + query), 9)) / 1024
        count.check(f"{path + query}: {HEAVIEST_KB} KB or less", weight <= HEAVIEST_KB, f"{weight:.1f} KB")
    names(browser, count, path)
    return True


def panel(browser, count, path):
    """Several curves of one agreement: every cell of the table is a cell of the file."""
    for query in ("", "?monate=alle"):
        browser.open(path + query)
        script = """const rows = [...document.querySelectorAll('#tabelle tbody tr')];
          const heads = document.querySelectorAll('#tabelle thead th').length, open = Array(heads).fill(0), out = [];
          for (const row of rows) { let cells = [...row.children], line = [];
            for (let column = 0; column < heads; column++) {
              if (open[column] > 0) { open[column]--; line.push(null); continue }
              const cell = cells.shift(); line.push(cell.textContent.trim()); open[column] = (cell.rowSpan || 1) - 1 }
            out.push(line) }
          return [[...document.querySelectorAll('#tabelle thead th')].map(h => h.textContent.trim()), out]"""
        heads, rows = browser.driver.execute_script(script)
        said = {}
        for row in rows:
            for head, cell in zip(heads[1:], row[1:]):
                shown, decimals = number(cell) if cell else (None, 0)
                if shown is not None and "·" not in cell:
                    said.setdefault(head, []).append((shown, decimals))
        names_, lines = sheet(browser)
        series, value = names_.index("Reihe"), names_.index("Wert")
        for head, shown in said.items():
            kept = [float(line[value].replace(",", ".")) for line in lines
                    if line[value] and head.startswith(line[series] + " (")]
            if not kept:
                continue
            wrong = len(kept) != len(shown) or [
                pair for pair in zip(reversed(kept), shown) if abs(pair[0] - pair[1][0]) > .5 * 10 ** -pair[1][1] + 1e-6]
            count.check(f"{path + query}: “{head}” is the same in table and file", not wrong, f"{len(kept)} {len(shown)}")
        strokes(browser, count, path + query)
        judged(browser, count, path + query)
        weight = len(gzip.compress(fetch(browser, path + query), 9)) / 1024
        count.check(f"{path + query}: {HEAVIEST_KB} KB or less", weight <= HEAVIEST_KB, f"{weight:.1f} KB")
    names(browser, count, path)


def main(base, axe):
    count, browser = Count(), Browser(base, axe)
    curves = linked = 0
    try:
        for person, agreement in (("albers", 2), ("weiss", 1)):
            browser.sign_in(person)
            panel(browser, count, f"/vereinbarungen/{agreement}/verlaeufe")
            linked += links(browser, count, f"/vereinbarungen/{agreement}/verlaeufe")
            browser.open(f"/vereinbarungen/{agreement}/verlaeufe")
            paths = browser.driver.execute_script(
                "return [...new Set([...document.querySelectorAll('dl.lesart dt a')].map(a => new URL(a.href).pathname))]")
            for path in paths:
                curves += curve(browser, count, path)
            linked += links(browser, count, paths[0])
        browser.open("/rahmenbedingungen")
    finally:
        browser.quit()
    print(f"{curves} curves, {linked} links in pictures")
    print(f"{count.passed} passed, {count.failed} failed")
    sys.exit(count.failed != 0)


main(*sys.argv[1:])
