"""The flows of ux.md C.4 with scripts disabled, from the sign-in to the rows in the database.

Call: flows.py BASE AXE HOUSE
"""

import json
import re
import sqlite3
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from browser import Browser, Count


class House:
    """The database of the running practice house, read only."""

    def __init__(self, directory):
        self.address = f"file:{directory}/augenmerk.sqlite?mode=ro"

    def rows(self, sql, *values):
        connection = sqlite3.connect(self.address, uri=True)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def one(self, sql, *values):
        found = self.rows(sql, *values)
        return found[0][0] if found else None


class Walk:
    """Counts the pages a person sees on the way."""

    def __init__(self, browser):
        self.browser, self.pages = browser, []

    def see(self):
        self.pages.append(self.browser.path())

    def press(self, text):
        self.browser.go(self.browser.button(text))
        self.see()


def fill(browser, css, text):
    field = browser.find(css)
    field.clear()
    field.send_keys(text)


def draft_agreement(browser, house, count):
    """Flow 1: a new team chooses focus indicators and presents a first version."""
    browser.sign_in("amiri")
    walk = Walk(browser)
    count.check("flow 1: the empty start page offers the first agreement", "Erste Vereinbarung anlegen" in browser.find("main").text)
    walk.press("Erste Vereinbarung anlegen")
    partner = Select(browser.find("#partner"))
    choice = next(o for o in partner.options if "Jobcenter Musterkreis" in o.text)
    partner.select_by_visible_text(choice.text)
    walk.press("Weiter")
    number = int(re.search(r"/vereinbarungen/(\d+)", browser.path()).group(1))
    count.check("flow 1: the draft is a row", house.one("SELECT count(*) FROM agreement_draft WHERE agreement = ?", number) == 1)
    browser.go(browser.find("main a[href$='/fokus']"))
    walk.see()
    for indicator in ("eigener-wunsch", "bearbeitungsdauer-leistung"):
        browser.find(f"input[type=checkbox][value='{indicator}']").click()
    walk.press("Auswahl übernehmen")
    count.check("flow 1: fewer than three may be kept in a draft", browser.path().endswith("/fokus/gruende"), browser.path())
    browser.open(f"/vereinbarungen/{number}/pruefen")
    count.check("flow 1: presenting says what is missing", "Wählen Sie mindestens drei Indikatoren. Zurzeit sind es 2" in browser.find("main").text)
    browser.open(f"/vereinbarungen/{number}/fokus")
    browser.find("input[type=checkbox][value='beratungszeit']").click()
    browser.go(browser.button("Auswahl übernehmen"))
    for area in browser.all("textarea[id^='warum-']"):
        area.send_keys("Danach fragen die Menschen im Südkreis oft.")
    walk.press("Begründungen übernehmen")
    browser.all("main form input[type=checkbox]")[0].click()
    walk.press("Leitfragen übernehmen")
    for area in browser.all("main form textarea"):
        area.send_keys("nimmt sich Zeit für das erste Gespräch\nsammelt Fragen vom Schalter")
    walk.press("Beiträge übernehmen")
    count.check("flow 1: dialogue days are proposed", browser.find("main input[id$='-tag']").get_attribute("value") != "")
    walk.press("Eckpunkte übernehmen")
    count.check("flow 1: the check page comes last", browser.path().endswith("/pruefen"), browser.path())
    count.check("flow 1: at most eight pages from begin to check", len(walk.pages) <= 8, walk.pages)
    browser.go(browser.button("Fassung 1 vorlegen"))
    count.check("flow 1: the agreement says that it is presented", "Vorgelegt" in browser.find("main").text)
    frame = house.rows("SELECT id, kind FROM frame WHERE agreement = ? AND kind = 'version'", number)
    count.check("flow 1: the version is a frame", len(frame) == 1, frame)
    body = json.loads(house.one("SELECT body FROM content WHERE frame = ?", frame[0][0]))
    count.check("flow 1: the version holds the three foci", "eigener-wunsch" in json.dumps(body))
    print(f"flow 1: {len(walk.pages)} pages: {' '.join(walk.pages)}")
    return number


def consent(browser, house, count, number):
    """Both sides consent to that version."""
    for person in ("amiri", "okafor"):
        browser.sign_in(person)
        browser.open(f"/vereinbarungen/{number}")
        browser.find("main form input[type=checkbox]").click()
        browser.go(browser.button("Fassung 1 zustimmen"))
    count.check("consent: two consents to one digest", house.one(
        "SELECT count(*) FROM frame WHERE agreement = ? AND kind = 'consent'", number) == 2)
    count.check("consent: the agreement is carried", "Vorgelegt" not in browser.find("main .kennung").text,
                browser.find("main .kennung").text)


def reflect(browser, house, count):
    """Flow 2: a reflection pinned to a stretch."""
    browser.sign_in("albers")
    before = house.one("SELECT count(*) FROM frame WHERE kind = 'observation'")
    walk = Walk(browser)
    walk.see()
    browser.go(browser.find(".fokus-karte h3 a"))
    walk.see()
    address = browser.path()
    browser.go(browser.button("Letzte 3 Monate"))
    walk.see()
    count.check("flow 2: the address keeps the stretch", "von=" in browser.path() and "bis=" in browser.path(), browser.path())
    browser.go(browser.button("Reflexion festhalten"))
    count.check("flow 2: an empty reflection is asked for in words",
                "Beschreiben Sie, was Sie in diesem Abschnitt sehen" in browser.find("main").text)
    count.check("flow 2: the page title says that something is open", browser.driver.title.startswith("Fehler: "))
    fill(browser, "main form textarea", "Die Anrufe sind weniger geworden. Ob es den Menschen leichter fällt, wissen wir nicht.")
    walk.press("Reflexion festhalten")
    count.check("flow 2: at most four pages", len(walk.pages) <= 4, walk.pages)
    count.check("flow 2: it leads to its place", "#reflexion-" in browser.driver.current_url, browser.driver.current_url)
    count.check("flow 2: it says so", "ist festgehalten" in browser.find("main").text)
    count.check("flow 2: one more observation in the chain", house.one(
        "SELECT count(*) FROM frame WHERE kind = 'observation'") == before + 1)
    row = house.rows("SELECT stretch_first, stretch_last, series FROM frame WHERE kind = 'observation' ORDER BY id DESC LIMIT 1")[0]
    count.check("flow 2: it is pinned to a stretch of the curve", all(row), row)
    print(f"flow 2: {len(walk.pages)} pages: {' '.join(walk.pages)}")
    seal(browser, house, count, address)


def seal(browser, house, count, address):
    """A sealed draft is nobody's but its author's."""
    browser.open(address)
    secret = "Das schreiben wir erst für uns auf."
    fill(browser, "main form textarea", secret)
    browser.go(browser.button("Als Entwurf versiegeln"))
    count.check("sealed: its author sees it", secret in browser.driver.page_source)
    browser.sign_in("okafor")
    browser.open(address)
    count.check("sealed: the other side does not", secret not in browser.driver.page_source)


def review(browser, house, count):
    """Flow 3, steps 1 and 2, with the plain print."""
    browser.sign_in("lindner")
    browser.go(browser.button("Wirkungsdiskurs"))
    browser.go(browser.find("main a[href='/wirkungsdiskurs/2026-2']"))
    first = browser.find("main").text
    count.check("flow 3: the first line counts the talk in words", re.search(r"\d+ (Reflexion|Beitr)", first), first[:200])
    browser.open("/wirkungsdiskurs/2026-2")
    filters = [a for a in browser.all("main a[href*='art=']")]
    count.check("flow 3: kinds are filtered by links", len(filters) >= 3, len(filters))
    browser.go(filters[0])
    count.check("flow 3: the address keeps the filter", "art=" in browser.path(), browser.path())
    browser.open("/wirkungsdiskurs/2026-2/druck")
    headings = [h.text for h in browser.all("main h2")]
    count.check("flow 3: the print is sorted by dimensions", len(headings) >= 2, headings)
    count.check("flow 3: no value stands in the review", not re.search(r"\d+,\d+\s*%", browser.find("main").text))


def guard(browser, count):
    """What a newcomer or a stranger meets."""
    browser.sign_in("reiter")
    browser.open("/vereinbarungen/1")
    hidden = browser.driver.page_source
    browser.open("/vereinbarungen/4711")
    missing = browser.driver.page_source
    count.check("hidden and missing cannot be told apart", hidden == missing)
    browser.sign_in("petersen")
    browser.open("/")
    count.check("Datenpflege sees no talk", not browser.all("a[href='/vereinbarungen']"))
    browser.sign_in("lenz")
    browser.open("/rahmenbedingungen")
    count.check("Betrieb sees no figures", "Diese Seite gibt es nicht" in browser.find("main").text)
    browser.open("/?sprache=en")
    count.check("the language switch speaks English", browser.find("html").get_attribute("lang") == "en")
    browser.open("/?sprache=de")


def main(base, axe, directory):
    count, browser, house = Count(), Browser(base, axe), House(directory)
    try:
        browser.render(1280)
        browser.scripts(False)
        number = draft_agreement(browser, house, count)
        consent(browser, house, count, number)
        reflect(browser, house, count)
        review(browser, house, count)
        guard(browser, count)
    finally:
        browser.quit()
    print(f"{count.passed} passed, {count.failed} failed")
    sys.exit(count.failed != 0)


main(*sys.argv[1:])
