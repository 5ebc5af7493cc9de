"""Sessions, cookies, passwords, and where one is led after signing in."""

import re
import statistics
import subprocess
import threading
import time
import urllib.parse

from house import Visit
from ledger import attempt, wall

PASSWORD = "ein ganzer Satz als Passwort"


def real(ground):
    """A house that is no practice: one operator with a password."""
    if not hasattr(ground, "real_house"):
        ground.real_house = ground.other("real", "--login", "betrieb", typed=PASSWORD + "\n")
    return ground.real_house


@attempt("session-fixation", "a cookie that the attacker chose before the victim signs in")
def _(ground):
    chosen = "augenmerk=" + "a" * 64
    visit = Visit(ground.house, chosen)
    answer = visit.post("/uebung/anmelden", {"login": "albers"}, token="")
    cookie = answer.all("Set-Cookie")[0].split(";")[0]
    wall(cookie != chosen, "the chosen value became the session")
    wall(Visit(ground.house, chosen).get("/").status == 303, "the chosen value is signed in")


@attempt("session-renewal", "a session from before signing in lives on after it, at the same browser")
def _(ground):
    first = ground.house.sign_in("albers")
    answer = first.post("/uebung/anmelden", {"login": "aydin"})
    cookie = answer.all("Set-Cookie")[0].split(";")[0]
    wall(cookie != first.cookie, "the same token serves another person")
    wall(first.get("/").status == 303, "the first session is still open though its browser went on")


@attempt("session-after-sign-out", "a cookie used again after signing out")
def _(ground):
    visit = ground.house.sign_in("albers")
    visit.post("/abmelden")
    wall(visit.get("/").status == 303, "it still opens the house")


@attempt("session-after-sign-out-everywhere", "another browser after signing out everywhere")
def _(ground):
    one, other = ground.house.sign_in("voss"), ground.house.sign_in("voss")
    one.post("/konto/sitzungen/ende")
    wall(other.get("/").status == 303, "the other browser is still in")


@attempt("session-after-new-password", "another browser after the password was changed, and the old password")
def _(ground):
    house = real(ground)
    first = Visit(house).post("/anmelden", {"name": "betrieb", "passwort": PASSWORD})
    second = Visit(house).post("/anmelden", {"name": "betrieb", "passwort": PASSWORD})
    one, other = (Visit(house, a.all("Set-Cookie")[0].split(";")[0]) for a in (first, second))
    one.post("/konto/passwort", {"passwort-alt": PASSWORD, "passwort-neu": PASSWORD + " neu"})
    try:
        wall(other.get("/").status == 303, "the other browser is still in")
        old = Visit(house).post("/anmelden", {"name": "betrieb", "passwort": PASSWORD})
        wall(not old.all("Set-Cookie"), "the old password opens")
    finally:
        again = Visit(house).post("/anmelden", {"name": "betrieb", "passwort": PASSWORD + " neu"})
        Visit(house, again.all("Set-Cookie")[0].split(";")[0]).post(
            "/konto/passwort", {"passwort-alt": PASSWORD + " neu", "passwort-neu": PASSWORD})


@attempt("session-idle", "a session nobody used for an hour, and one that is used for ever")
def _(ground):
    visit = ground.house.sign_in("reiter")
    ground.house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = "
                        "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-61 minutes') WHERE account = 10")
    wall(visit.get("/").status == 303, "an hour later it still opens the house")


@attempt("session-bits", "guessing a session: short, ordered or repeating tokens")
def _(ground):
    tokens = [ground.house.sign_in("yilmaz").cookie.split("=", 1)[1] for _ in range(30)]
    wall(all(re.fullmatch(r"[0-9a-f]{64}|[A-Za-z0-9_-]{43,}", token) for token in tokens), f"tokens like {tokens[0]}")
    wall(len({token[:6] for token in tokens}) == 30, "tokens begin alike")
    raw = open(ground.house.folder + "/augenmerk.sqlite", "rb").read() + open(ground.house.folder + "/augenmerk.sqlite-wal", "rb").read()
    wall(not any(token.encode() in raw or bytes.fromhex(token) in raw for token in tokens), "a token lies in the file")


@attempt("cookie-flags", "a cookie that scripts, other sites or plain connections may see")
def _(ground):
    said = Visit(ground.house).post("/uebung/anmelden", {"login": "albers"}).all("Set-Cookie")[0]
    for part in ("HttpOnly", "SameSite=Lax", "Path=/"):
        wall(part.lower() in said.lower(), f"{part} is missing: {said.split(';', 1)[1]}")
    wall("domain" not in said.lower(), "it is given to a whole domain")
    secure = ground.other("secure", "--login", "betrieb", typed=PASSWORD + "\n", limits=ground.open_limits)
    secure.stop()
    import subprocess
    process = subprocess.Popen([secure.program, "serve", "--house", secure.folder, "--port", "0"], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, text=True)
    try:
        secure.port = int(re.search(r":(\d+)/", process.stdout.readline()).group(1))
        said = Visit(secure).post("/anmelden", {"name": "betrieb", "passwort": PASSWORD}).all("Set-Cookie")[0]
        wall(said.startswith("__Host-") and "secure" in said.lower(), f"behind HTTPS the cookie is {said.split('=')[0]}")
        wall(Visit(secure).get("/anmelden").header("Strict-Transport-Security"), "no HSTS behind HTTPS")
    finally:
        process.terminate()
        process.wait()


@attempt("cookie-oddities", "cookies twice, broken, huge, in odd spellings: never a 500, never somebody else")
def _(ground):
    mine, other = ground.house.sign_in("brandt").cookie, "augenmerk=" + "b" * 64
    for header in (f"{mine}; {other}", f"{other}; {mine}", "augenmerk", "augenmerk=", "augenmerk==;;;", "=x; ;", "augenmerk=\"x",
                   "augenmerk=" + "x" * 9000, "; ".join(f"c{i}=1" for i in range(900)), "AUGENMERK=" + mine.split("=")[1],
                   "augenmerk=%00%ff", "$Version=1; augenmerk=x"):
        answer = Visit(ground.house).get("/konto", headers={"Cookie": header})
        wall(answer.status < 500 or answer.status == 431, f"{header[:30]!r} answers {answer.status}")
        wall("Katrin Albers" not in answer.text, "somebody else")
    got, _ = ground.house.wire(b"GET /konto HTTP/1.1\r\nHost: x\r\nCookie: augenmerk=\xff\xfe\xc3\x28\r\nConnection: close\r\n\r\n")
    wall(b" 500 " not in got[:20], "bytes that are no text answer 500")


@attempt("session-in-address", "a session given in the address or a field instead of the cookie")
def _(ground):
    token = ground.house.sign_in("albers").cookie.split("=", 1)[1]
    for path in (f"/?augenmerk={token}", f"/;augenmerk={token}", f"/?token={token}", f"/?session={token}"):
        wall(Visit(ground.house).get(path).status != 200, f"{path[:20]} opens the house")
    wall(Visit(ground.house).get("/", headers={"Authorization": f"Bearer {token}"}).status == 303, "as bearer")


@attempt("password-in-address", "signing in with a link, so that the password stands in logs and histories")
def _(ground):
    query = urllib.parse.urlencode({"name": "betrieb", "passwort": PASSWORD})
    answer = Visit(real(ground)).get("/anmelden?" + query)
    wall(not answer.all("Set-Cookie"), "signed in by a link")
    wall("ganzer" not in answer.text, "the password comes back")


@attempt("password-comes-back", "a password that stands in the page after a mistake")
def _(ground):
    answer = Visit(real(ground)).post("/anmelden", {"name": "betrieb", "passwort": "geheim geheim geheim", "passwort-neu": "geheimer Satz"})
    wall("geheim" not in answer.text, "it stands in the page")


@attempt("who-has-an-account", "finding out who has an account by words or by time", slow=True)
def _(ground):
    # A house of its own: what others tried with the same name would count against it.
    house = ground.other("whohas", "--login", "betrieb", typed=PASSWORD + "\n")
    known = Visit(house).post("/anmelden", {"name": "betrieb", "passwort": "falsch falsch falsch"})
    unknown = Visit(house).post("/anmelden", {"name": "niemand", "passwort": "falsch falsch falsch"})
    same = known.words.replace(b"betrieb", b"X") == unknown.words.replace(b"niemand", b"X")
    wall(same and known.status == unknown.status, "the pages differ")
    if known.status == 429:
        return
    times, fates = {"betrieb": [], "niemand": []}, {"betrieb": [], "niemand": []}
    for _ in range(9):
        for name in times:
            began = time.perf_counter()
            answer = Visit(house).post("/anmelden", {"name": name, "passwort": "falsch falsch falsch"})
            fates[name].append((answer.status, len(answer.body) - len(name)))
            times[name].append(time.perf_counter() - began)
    wall([f[0] for f in fates["betrieb"]] == [f[0] for f in fates["niemand"]], f"one has to wait before the other: {fates}")
    one, other = (statistics.median(times[name]) for name in times)
    wall(abs(one - other) < 0.3 * max(one, other) or abs(one - other) < 0.01, f"{one:.3f} s against {other:.3f} s")


@attempt("practice-door-in-real-house", "the one-click sign-in of practice houses, in a real one")
def _(ground):
    answer = Visit(real(ground)).post("/uebung/anmelden", {"login": "betrieb"})
    wall(answer.status == 404 and not answer.all("Set-Cookie"), f"{answer.status}")
    wall("uebung" not in Visit(real(ground)).get("/anmelden").text, "the page offers it")


@attempt("set-up-twice", "setting up a house that has people already")
def _(ground):
    form = {"art": "jointInstitution", "organisation": "Angriff", "name": "Angriff", "anmeldename": "angriff", "passwort": PASSWORD}
    for house in (ground.house, real(ground)):
        wall(Visit(house).get("/einrichten").status == 404 and Visit(house).post("/einrichten", form).status == 404, "it is open")


@attempt("set-up-race", "two people set up the same empty house at the same moment")
def _(ground):
    house = ground.other("empty")
    page = Visit(house).forms("/einrichten")
    names = page[0].names() if page else set()
    # Both know the word the program has printed for whoever may set it up.
    word = re.search(r"\b[a-z0-9]{4}(?:-[a-z0-9]{4}){3}\b", house.log)
    answers = []

    def go(number):
        form = page[0].filled(f"Angriff {number}")
        form = [(n, PASSWORD if n.startswith("passwort") else (f"angriff{number}" if n == "anmeldename" else word.group(0) if word and n == "einrichtungswort" else v)) for n, v in form]
        answers.append(Visit(house).post("/einrichten", form).status)

    threads = [threading.Thread(target=go, args=(n,)) for n in range(6)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    wall(house.count("account") == 1, f"{house.count('account')} accounts were made: {answers} with {sorted(names)}")
    wall(house.count("organisation") == 1, f"{house.count('organisation')} organisations were made")


@attempt("open-redirect-after-sign-in", "leading the victim to another site after signing in")
def _(ground):
    for place in ("//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example", "///evil.example", "/%09/evil.example",
                  "/\t/evil.example", "/\n/evil.example", "javascript:alert(1)", "/ /evil.example", "／／evil.example", "/..//evil.example\\@x",
                  "http:evil.example", "https:/evil.example", "/%5cevil.example", "evil.example", "?zurueck=//evil.example", "/.//evil.example",
                  "/" + "a" * 5000, "\u0000//evil.example", "/\u2028/evil.example"):
        answer = Visit(ground.house).post("/uebung/anmelden", {"login": "albers", "zurueck": place})
        location = answer.header("Location") or ""
        wall(re.match(r"/(?![/\\])", location) and "\\" not in location and not re.search(r"[\s\x00-\x1f]", location), f"{place!r} leads to {location!r}")
        joined = urllib.parse.urljoin("http://house.example/anmelden", location)
        wall(urllib.parse.urlsplit(joined).netloc == "house.example", f"{place!r} leads to {joined}")
        page = Visit(ground.house).get("/anmelden?zurueck=" + urllib.parse.quote(place)).text
        for value in re.findall(r'name="zurueck" value="([^"]*)"', page):
            wall(not value.startswith("//") and ":" not in value[:12], f"the page carries {value}")


@attempt("open-redirect-before-sign-in", "an address that leads elsewhere once the visitor has signed in")
def _(ground):
    for path in ("//evil.example", "/%2f%2fevil.example", "/\\evil.example", "///evil.example/..", "/%5c%5cevil.example"):
        got, _ = ground.house.wire(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        location = re.search(rb"(?i)location: ([^\r\n]*)", got)
        wall(not location or re.match(rb"/(?![/\\])", location.group(1)), f"{path} leads to {location and location.group(1)}")
        back = urllib.parse.parse_qs(location.group(1).decode().partition("?")[2]).get("zurueck", [""])[0] if location else ""
        answer = Visit(ground.house).post("/uebung/anmelden", {"login": "albers", "zurueck": back})
        wall(re.match(r"/(?![/\\])", answer.header("Location")), f"{path} leads to {answer.header('Location')}")
    answer = Visit(ground.house).post("/konto/amt", {"herkunft": "//evil.example", "mitgliedschaft": "1"})
    wall("zurueck=%2F%2F" not in (answer.header("Location") or ""), "the page of origin leads elsewhere")


@attempt("operator-reads-talk", "Betrieb appoints itself to an office that reads figures and talk")
def _(ground):
    visit = ground.house.sign_in("lenz")
    for organisation in ("5", "1", "2"):
        visit.post("/verwaltung/personen/8/aemter", {"amt": "management", "organisation": organisation, "zustimmung": "ja"})
        visit.post(ground.house.invited("caseworker", organisation))
        visit.post("/verwaltung/mitgliedschaften/1/nachfolge", {"art": "bekannt", "wer": "8"})
        visit.post("/verwaltung/mitgliedschaften/1/vertretung", {"wer": "8", "erster-tag": "1", "erster-monat": "1", "erster-jahr": "2026",
                                                                  "letzter-tag": "31", "letzter-monat": "12", "letzter-jahr": "2026"})
    offices = {row[0] for row in ground.house.look("SELECT office FROM membership WHERE account = 8")}
    wall(offices <= {"operations"}, f"the operator now stands in {offices}")


@attempt("house-served-twice", "a second program at the same house, where attempts to sign in are counted anew; also after the first was killed")
def _(ground):
    house = ground.other("twice", practice=ground.house)
    for command in ("serve --plain", "demo"):
        second = subprocess.Popen([ground.program, *command.split(), "--house", house.folder, "--port", "0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            said, _ = second.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            second.kill()
            second.communicate()
            wall(False, f"{command} opens the house a second time")
        wall(second.returncode == 1 and said.strip(), f"{command}: {second.returncode} {said[:80]}")
    wall(house.is_alive(), "the first is gone")
    house.process.kill()
    house.process.wait()
    house.serve()
    house.stop()
