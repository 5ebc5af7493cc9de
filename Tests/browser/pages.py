"""Walks every page of the practice house as each of its people and holds it against the promises of ux.md:
axe in light, dark and 320 px, no sideways scrolling, WCAG 1.4.12 spacing, no foreign request, weight, keyboard, valid HTML.

Call: pages.py BASE AXE [--pictures DIR] [--quick] [--html DIR]
"""

import argparse
import gzip
import os
import re
import sys
import urllib.request

from selenium.webdriver.common.keys import Keys

from browser import RENDERINGS, Browser, Count

PEOPLE = ["albers", "okafor", "weiss", "lindner", "yilmaz", "brandt", "amiri", "petersen", "lenz"]
OPEN_PAGES = ["/anmelden", "/hilfe", "/hilfe/barrierefreiheit", "/hilfe/gesetz", "/leichte-sprache", "/barrierefreiheit",
              "/barrierefreiheit/melden", "/datenschutz", "/impressum", "/anmelden?sprache=en", "/hilfe?sprache=en"]
SPACING = """const s=document.createElement('style');s.textContent=`*{line-height:1.5!important;letter-spacing:
 .12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}`;document.head.append(s)"""
HTML_KB, TREND_KB, REPORT_KB, NODES = 20, 24, 40, 1500
GENDER_SIGN = re.compile(r"[A-Za-zÄÖÜäöüß][*_:·][Ii]nn?(en)?\b")


def budget(path):
    if "/verlauf/" in path or "/verlaeufe" in path or path.startswith("/rahmenbedingungen/"):
        return TREND_KB
    return REPORT_KB if "/druck" in path or path == "/indikatoren" or path.endswith("/fokus") else HTML_KB


def links(browser):
    """Same-house GET links of this page, without fragments; downloads and language switches left out."""
    found = []
    for href in browser.driver.execute_script(
            "return [...document.querySelectorAll('a[href]')].map(a=>a.href.baseVal===undefined?a.href:new URL(a.href.baseVal,location).href)"):
        path = href.split("#")[0]
        if not path.startswith(browser.base) or "sprache=" in path or path.split("?")[0].endswith(".csv"):
            continue
        found.append(path[len(browser.base):] or "/")
    return found


SLUGS = re.compile(r"/(kalender|indikatoren|rahmenbedingungen|leitfaeden|verlauf|lesart)/([a-z0-9-]+)(/[a-z0-9-]+(?=/|\?|$))?")


def shape(path, quick):
    """The kind of page: ids and stretches taken out, so that filters of one page are not walked a hundred times.

    A quick walk takes the names of indicators, series and guides out as well.
    """
    if quick:
        path = SLUGS.sub(r"/\1/x", path)
    return re.sub(r"\?.*", "?", re.sub(r"\d+", "0", path))


def walk(browser, start, quick):
    seen, queue, count, most = set(), list(start), {}, 2 if quick else 6
    while queue:
        path = queue.pop(0)
        # Of a page asked for in another way, one is enough for a quick walk.
        if path in seen or count.get(shape(path, quick), 0) >= (1 if quick and "?" in path else most):
            continue
        seen.add(path)
        count[shape(path, quick)] = count.get(shape(path, quick), 0) + 1
        browser.open(path)
        if "text/html" not in browser.driver.execute_script("return document.contentType"):
            continue
        yield path
        queue.extend(links(browser))


def examine(browser, count, path, name, html_dir):
    for width, scheme in RENDERINGS:
        browser.render(width, scheme)
        browser.requests()
        browser.open(path)
        violations = browser.axe()
        count.check(f"{name} {width} {scheme}: axe", not violations, violations)
        count.check(f"{name} {width} {scheme}: no sideways scrolling", browser.width() <= width, browser.width())
        foreign = [u for u in browser.requests() if not u.startswith((browser.base, "data:"))]
        count.check(f"{name}: no foreign request", not foreign, foreign)
        browser.picture(f"{name}-{width}-{scheme}", width)
    browser.driver.execute_script(SPACING)
    count.check(f"{name}: text spacing at 320 px", browser.width() <= 320, browser.width())
    count.check(f"{name}: {NODES} nodes or fewer", browser.nodes() <= NODES, browser.nodes())
    cookies = "; ".join(f"{c['name']}={c['value']}" for c in browser.driver.get_cookies())
    request = urllib.request.Request(browser.base + path, headers={"Cookie": cookies})
    with urllib.request.urlopen(request) as answer:
        source = answer.read()
    weight = len(gzip.compress(source, 9)) / 1024
    count.check(f"{name}: weight", weight <= budget(path), f"{weight:.1f} KB")
    text = source.decode("utf-8")
    count.check(f"{name}: no script, no inline style", not re.search(r"<script|\sstyle=|\son\w+=", text))
    count.check(f"{name}: no gender sign", not GENDER_SIGN.search(re.sub(r"<[^>]*>", " ", text)))
    count.check(f"{name}: one h1", text.count("<h1") == 1)
    if html_dir:
        os.makedirs(html_dir, exist_ok=True)
        with open(os.path.join(html_dir, name + ".html"), "wb") as file:
            file.write(source)


def keyboard(browser, count, path, name):
    """Skip link first, every stop with a visible focus."""
    browser.render(1280)
    browser.open(path)
    stops, hidden = [], []
    for _ in range(60):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        element = browser.driver.switch_to.active_element
        if element.tag_name == "body":
            break
        stops.append(element.text or element.get_attribute("aria-label") or element.tag_name)
        if element.value_of_css_property("outline-style") == "none":
            hidden.append(stops[-1])
    count.check(f"{name}: skip link first", stops[:1] in (["Zum Inhalt springen"], ["Skip to content"]), stops[:1])
    count.check(f"{name}: visible focus everywhere", not hidden, hidden)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("axe")
    parser.add_argument("--pictures")
    parser.add_argument("--html")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--people", default=",".join(PEOPLE))
    arguments = parser.parse_args()
    count, browser = Count(), Browser(arguments.base, arguments.axe, arguments.pictures)
    examined, names, keyed = set(), set(), set()
    try:
        for path in OPEN_PAGES:
            examine(browser, count, path, "offen" + path.replace("/", "-").replace("?", "-"), arguments.html)
        for person in arguments.people.split(","):
            browser.render(1280)
            browser.sign_in(person)
            found = list(walk(browser, ["/"], arguments.quick))
            for path in found:
                kind = (person if path == "/" or "verwaltung" in path else "", path)
                if kind in examined:
                    continue
                examined.add(kind)
                name = (person + path).replace("/", "-").replace("?", "-").replace("&", "-").strip("-")
                if name in names:
                    continue
                names.add(name)
                examine(browser, count, path, name, arguments.html)
                if shape(path, True) not in keyed:
                    keyed.add(shape(path, True))
                    keyboard(browser, count, path, name)
            print(f"{person}: {len(found)} pages", flush=True)
    finally:
        browser.quit()
    print(f"{len(names)} pages examined in light, dark and 320 px")
    print(f"{count.passed} passed, {count.failed} failed")
    sys.exit(count.failed != 0)


main()
