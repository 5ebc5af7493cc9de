"""What is said and to whom: counted by numbers, widened by others, said in another's name, erased and still there."""

import contextlib
import os
import re
import shutil
import stat
import subprocess
import urllib.parse

from attempts.a_forms import PIN, words
from attempts.fresh_eyes_a_words import apart, english
from attempts.fresh_eyes_b_door import at_once
from attempts.g_hidden import same, speak_within
from attempts.own_files import bring, mapping, write
from house import TOP, Visit
from ledger import attempt, wall


def say(house, login, dialogue, text, view, kind="beobachtung", **more):
    """An entry about a dialogue as a whole; the answer."""
    return house.sign_in(login).post(f"/dialoge/{dialogue}/eintraege", {"punkt": "0", "art-0": kind, "sicht-0": view, "text-0": text, "stand-0": "neu", "weil-0": "", **more})


def everything_in(folder):
    """Every file of a house, as bytes."""
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError), open(os.path.join(place, name), "rb") as file:
                yield name, file.read()


@attempt("count-by-record-number", "counting what others keep to themselves by the numbers of one's own records in addresses and anchors")
def _(ground):
    with apart(ground, "numbers") as house:
        def mine(text):
            answer = say(house, "yilmaz", 6, text, "beirat")
            found = re.search(r"#eintrag-(\w+)", answer.header("Location") or "")
            if not found:
                raise RuntimeError(f"not recorded: {answer.status}")
            return found.group(1)

        first = mine("davor")
        for number in range(3):
            house.sign_in("aydin").post("/dialoge/8/eintraege", {"punkt": "1", "art-1": "beobachtung", "sicht-1": "fachkraefte", "text-1": f"unter uns {number}", "stand-1": "neu"})
        second = mine("danach")
        wall(not (first.isdigit() and second.isdigit() and int(second) - int(first) == 4), f"records {first} and {second}: three of others lie between")


@attempt("count-by-agreement-number", "noticing by the number of one's own agreement or talk that others have begun one")
def _(ground):
    with apart(ground, "agreements") as house:
        def begin(login, observed, partner, scope):
            answer = house.sign_in(login).post("/vereinbarungen/neu", {"beobachtet": observed, "partner": partner, "art": scope, "halbjahr": "2027-H1"})
            found = re.search(r"/vereinbarungen/(\w+)/", answer.header("Location") or "")
            if not found:
                raise RuntimeError(f"{login} could not begin: {answer.status}")
            return found.group(1)

        first = begin("reiter", "1", "6", "zwischen")
        begin("amiri", "4", "1", "innerhalb")
        begin("brandt", "3", "1", "innerhalb")
        second = begin("reiter", "1", "6", "zwischen")
        wall(not (first.isdigit() and second.isdigit() and int(second) - int(first) == 3), f"agreements {first} and {second}: two of others lie between")


@attempt("half-years-as-oracle", "learning from the list of half-years that something was released which one may not read")
def _(ground):
    with apart(ground, "halfyears") as house:
        # Half-years before the house was made have no page.
        house.stop()
        house.tamper("DROP TRIGGER house_stays_practice", "UPDATE house SET created = '2020-01-01T00:00:00.000Z'")
        house.serve()
        listed = 0
        for login in ("okafor", "yilmaz", "hartmann", "weiss", "voss", "aydin"):
            visit = house.sign_in(login)
            for path in sorted(set(re.findall(r'href="(/wirkungsdiskurs/\d+-\d)"', visit.get("/wirkungsdiskurs").text))):
                answer = visit.get(path)
                listed += answer.status == 200
                wall(answer.status != 200 or 'id="stellen"' in answer.text, f"{login} is shown {path}, though nothing in it may be read")
        if not listed:
            raise RuntimeError("no half-year is listed")


@attempt("promise-step-widened", "words said to a promise for the parties alone, read by others because the promise itself was released")
def _(ground):
    with apart(ground, "steps") as house:
        mark = "Schritt-nur-für-die-Parteien-Ginster"
        promise = house.look("SELECT id FROM frame WHERE kind = 'promise' AND agreement = 1 AND organisation = 1 AND dialogue = 6 ORDER BY id DESC")[0][0]
        for state in ("nicht-gehalten", "begonnen", "gehalten", "aufgegeben", "gebrochen"):
            answer = house.sign_in("weiss").post(f"/zusagen/{promise}", {"stand": state, "weil": mark})
            if answer.status == 303:
                break
        if mark not in house.sign_in("okafor").get(f"/zusagen/{promise}").text:
            raise RuntimeError("the parties do not read it")
        for login in ("albers", "aydin", "brandt", "amiri"):
            visit = house.sign_in(login)
            for path in (f"/zusagen/{promise}", "/wirkungsdiskurs/2026-1", "/wirkungsdiskurs/2026-1/druck", "/wirkungsdiskurs/2026-2", "/"):
                wall(mark not in visit.get(path).text, f"{login}, no party, reads it at {path}")


@attempt("guide-gone", "a talk among one side alone, whose own guide is taken away: its words go to everybody from then on")
def _(ground):
    with apart(ground, "guidegone") as house:
        visit = house.sign_in("albers")
        answer = visit.post("/dialoge/neu", {"vereinbarung": "2", "leitfaden": "probe-leitfaden", "termin-tag": "1", "termin-monat": "12", "termin-jahr": "2026", "ort": "unter uns", "fokus": "bearbeitungsdauer-leistung--median"})
        number = int(re.search(r"/dialoge/(\d+)", answer.header("Location") or "/dialoge/0").group(1))
        form = {"punkt": "0", "art-0": "beobachtung", "sicht-0": "fachkraefte", "stand-0": "neu", "weil-0": ""}
        readers = lambda mark: house.look("SELECT scope FROM audience JOIN content ON content.frame = audience.frame WHERE body LIKE ?", f"%{mark}%")
        visit.post(f"/dialoge/{number}/eintraege", {**form, "text-0": "solange der Leitfaden da ist"})
        if readers("solange der Leitfaden da ist") != [("team",)]:
            raise RuntimeError(f"the talk is not among the team: {readers('solange der Leitfaden da ist')}")
        house.stop()
        os.remove(house.folder + "/Dialogues/probe-leitfaden.yaml")
        house.serve()
        visit.post(f"/dialoge/{number}/eintraege", {**form, "text-0": "nachdem der Leitfaden fort ist"})
        wall(readers("nachdem der Leitfaden fort ist") in ([], [("team",)]), f"read by {readers('nachdem der Leitfaden fort ist')}")


@attempt("meddling-in-their-own-talk", "changing or ending the talk that one side holds among itself, as the other side")
def _(ground):
    with apart(ground, "meddling") as house:
        answer = house.sign_in("albers").post("/dialoge/neu", {"vereinbarung": "2", "leitfaden": "team-reflexion", "termin-tag": "1", "termin-monat": "12", "termin-jahr": "2026", "ort": "unter uns", "fokus": "eigener-wunsch--im-plan"})
        number = int(re.search(r"/dialoge/(\d+)", answer.header("Location")).group(1))
        before = house.look("SELECT * FROM dialogue WHERE id = ?", number)
        for login in ("okafor", "lindner", "hartmann"):
            visit = house.sign_in(login)
            visit.post(f"/dialoge/{number}/vorbereitung", {"leitfaden": "bilateraler-steuerungsdialog", "termin-tag": "2", "termin-monat": "12", "termin-jahr": "2026", "ort": "bei uns", "fokus": "eigener-wunsch--im-plan"})
            wall(before == house.look("SELECT * FROM dialogue WHERE id = ?", number), f"{login} changed it")
            form = next((f for f in visit.forms(f"/dialoge/{number}/abschluss") if f.action.endswith("/abschluss")), None)
            if form:
                visit.post(form.action, [p for p in form.filled("") if p[0] != "token"])
            wall(before == house.look("SELECT * FROM dialogue WHERE id = ?", number), f"{login} ended it")


@attempt("speaking-for-another", "a consulted voice writes down a promise and a decision of the Land: does the record say who did?")
def _(ground):
    with apart(ground, "speaking") as house:
        for kind, mark in (("zusage", "Das-Land-verspricht-Sanddorn"), ("entscheidung", "Das-Land-entscheidet-Sanddorn")):
            answer = say(house, "yilmaz", 6, mark, "land", kind)
            for path in ("/dialoge/6", "/dialoge/6/druck"):
                text = re.sub(r"<[^>]+>", " ", house.sign_in("weiss").get(path).text)
                for place in re.finditer(mark, text):
                    near = text[max(0, place.start() - 250):place.end() + 250]
                    wall("Beirat" in near, f"{path}, {kind}, {answer.status}: nothing near it says that the Beirat wrote it")


@attempt("voice-widens-audience", "a consulted voice, or the other side, releases to more people than it may")
def _(ground):
    with apart(ground, "widen") as house:
        yilmaz = house.sign_in("yilmaz")
        yilmaz.post("/vereinbarungen/1/verlauf/integrationsquote/quote/reflexionen", words("vom Beirat gesagt"))
        number = house.look("SELECT frame FROM content WHERE body LIKE '%vom Beirat gesagt%'")[0][0]
        theirs = house.look("SELECT id FROM frame WHERE kind = 'observation' AND organisation = 5 AND series IS NOT NULL ORDER BY id DESC")[0][0]
        for choice in ("haus", "beirat", "traeger", "alle", "everyone", "oeffentlich", "organisation-5", "organisation-7", "organisation-2", "organisation-8", "beirat-5", "advisers-5", "team-2", "team-8", "parteien-2", "parties-2", "vereinbarung-2", "organisation 1", "organisation-1,everyone", "organisation-01", "-1", ""):
            for login in ("yilmaz", "okafor", "hartmann"):
                visit = yilmaz if login == "yilmaz" else house.sign_in(login)
                for record in (number, theirs):
                    visit.post(f"/reflexionen/{record}/freigabe", [("kreis", choice), ("kreis", "organisation-5"), ("freigabe", "ja"), ("organisation", "5")])
        found = set(house.look("SELECT scope, organisation, agreement FROM audience WHERE frame = ?", number))
        wall(found <= {("parties", None, 1), ("organisation", 1, None), ("advisers", 1, None)}, f"the Beirat's words are read by {found}")
        wall(len(house.look("SELECT 1 FROM frame WHERE kind = 'release' AND about = ?", theirs)) == 0, "the Land's words were released by others")


@attempt("words-without-consent", "words of beneficiaries entered without their consent, or with one given to something else")
def _(ground):
    with apart(ground, "consent") as house:
        mark = "Ohne-Einwilligung-Liguster"
        for more in ({}, {"einwilligung-0": ""}, {"einwilligung-0": "nein"}, {"einwilligung-0": "on"}, {"einwilligung-0": "JA"}, {"einwilligung-1": "ja"}, {"einwilligung": "ja"}, {"einwilligung-0": ["nein", "ja"]}, {"sicht-0": ["leistungsberechtigte", "fachkraefte"]}):
            for kind in ("beobachtung", "deutung", "dissens", "zusage"):
                form = {"punkt": "0", "art-0": kind, "sicht-0": "leistungsberechtigte", "text-0": mark, "stand-0": "neu", "weil-0": "darum", **more}
                house.sign_in("albers").post("/dialoge/9/eintraege", form)
        found = house.look("SELECT perspective, count(*) FROM frame JOIN content ON content.frame = frame.id WHERE body LIKE ? GROUP BY 1", f"%{mark}%")
        wall(not found, f"recorded as {found}")


@attempt("forged-kinds", "records of a kind that only acts may leave: consents, versions, releases, erasures, ends of a talk")
def _(ground):
    with apart(ground, "kinds") as house:
        kinds = "'consent', 'version', 'release', 'erasure', 'vintage', 'dialogueRecord', 'promiseState', 'setAside', 'reinstatement', 'answer'"
        before, visit = house.count("frame", f"kind IN ({kinds})"), house.sign_in("albers")
        for kind in ("zustimmung", "consent", "fassung", "version", "freigabe", "release", "loeschung", "erasure", "vintage", "datenstand", "dialogueRecord", "abschluss", "promiseState", "setAside", "reinstatement", "antwort", "answer", ""):
            visit.post("/dialoge/9/eintraege", {"punkt": "0", "art-0": kind, "sicht-0": "leitung", "text-0": "gefälschte Art", "stand-0": "neu", "weil-0": "x"})
            visit.post(PIN, words("gefälschte Art", art=kind))
        wall(before == house.count("frame", f"kind IN ({kinds})"), "such a record was made")


@attempt("figures-beyond-the-focus", "a partner reads every series of the observed side, not only those in focus")
def _(ground):
    for login, agreement, observed in (("weiss", 1, 1), ("yilmaz", 1, 1), ("voss", 1, 1), ("okafor", 2, 2), ("hartmann", 2, 2)):
        text = "".join(row[0] for row in ground.house.look("SELECT body FROM content JOIN frame ON frame.id = frame WHERE kind = 'version' AND agreement = ?", agreement))
        for (series,) in ground.house.look("SELECT DISTINCT series FROM finding WHERE organisation = ? AND series NOT LIKE 'component/%'", observed):
            indicator = series.split("/")[0]
            if indicator in text or indicator.startswith("probe-"):
                continue
            answer = ground.visit(login).get(f"/vereinbarungen/{agreement}/verlauf/{series}/werte.csv")
            wall(answer.status == 404, f"{login} takes {series} of organisation {observed} along, which is in no version of agreement {agreement}")


@attempt("hidden-in-english", "telling hidden from missing on English pages")
def _(ground):
    for login in ("reiter", "brandt"):
        visit = english(ground.house, login)
        for path, n in (("/vereinbarungen/{}", 1), ("/vereinbarungen/{}", 2), ("/dialoge/{}", 2), ("/dialoge/{}/druck", 8), ("/reflexionen/{}", 20), ("/reflexionen/{}/freigabe", 20), ("/zusagen/{}", 37), ("/entwuerfe/{}", 1),
                        ("/vereinbarungen/{}/fassungen/1", 1), ("/vereinbarungen/{}/verlauf/integrationsquote/quote", 1)):
            same(visit, path, n, 987654)
            same(visit, path, n, 987654, {"text": "x"})


@attempt("unreleased-in-english", "words one side keeps to itself, and sealed ones, on English pages and with every parameter a page reads", slow=True)
def _(ground):
    intern, sealed = "Englisch-gesucht-Weissdorn", "Englisch-versiegelt-Weissdorn"
    speak_within(ground, intern)
    ground.visit("albers").post(PIN, words(sealed, tun="versiegeln"))
    more = "meldung=versiegelt&von=2024-01&bis=2026-12&monate=999&art=beobachtung&dimension=&q=" + urllib.parse.quote(intern)
    for login in ("okafor", "hartmann", "lindner", "weiss"):
        visit = english(ground.house, login)
        for path in ground.few(login):
            text = visit.get(path + ("&" if "?" in path else "?") + more).text.replace(urllib.parse.quote(intern), "").replace("q=" + intern, "")
            wall(intern not in text and sealed not in text, f"{login} reads it at {path}")


@attempt("erased-in-files", "words that were erased while the house is open, still in one of its files")
def _(ground):
    with apart(ground, "erased") as house:
        mark = "Zu-löschende-Worte-Rainfarn"
        house.sign_in("albers").post(PIN, words(mark))
        house.sign_in("okafor").get(PIN.rsplit("/", 1)[0])
        number = house.look("SELECT frame FROM content WHERE body LIKE ?", f"%{mark}%")[0][0]
        said = house.run("erase", str(number), "--rule", "Art. 17 DSGVO", "--organisation", "2", "--house", house.folder)
        if said.returncode:
            raise RuntimeError(said.stdout + said.stderr)
        for name, content in everything_in(house.folder):
            wall(mark.encode() not in content and b"Rainfarn" not in content, f"they lie in {name}")
        wall("Rainfarn" not in said.stdout + said.stderr + house.log, "they are told")


@attempt("erased-on-pages", "words that were erased, on any page, print or download, of a reflection, a promise and a record")
def _(ground):
    with apart(ground, "erasedpages") as house:
        mark = "Gelöscht-und-doch-da-Baldrian"
        albers = house.sign_in("albers")
        albers.post(PIN, words(mark, von="2026-05", bis="2026-06"))
        for kind in ("zusage", "beobachtung", "offene-frage", "dissens", "entscheidung"):
            say(house, "albers", 9, f"{mark} {kind}", "leitung", kind, **{"freigabe-0": "ja", "weil-0": mark})
        numbers = [row[0] for row in house.look("SELECT frame FROM content WHERE body LIKE ?", f"%{mark}%")]
        if len(numbers) < 3:
            raise RuntimeError(f"only {len(numbers)} were recorded")
        for number in numbers:
            house.run("erase", str(number), "--rule", "Art. 17 DSGVO", "--organisation", "2", "--house", house.folder)
        for login in ("albers", "okafor", "hartmann", "lindner"):
            visit = house.sign_in(login)
            for path in ground.few(login) + [PIN.rsplit("/", 1)[0], PIN.rsplit("/", 1)[0] + "/druck", "/dialoge/9", "/dialoge/9/druck", "/wirkungsdiskurs/2026-2"] + [f"{start}/{n}{end}" for n in numbers for start, end in (("/reflexionen", "/antwort"), ("/reflexionen", "/freigabe"), ("/zusagen", ""))]:
                answer = visit.get(path)
                wall(answer.status < 500, f"{path} answers {answer.status}")
                wall("Baldrian" not in answer.text, f"{login} reads it at {path}")


@attempt("finished-report-in-files", "a contact from a report of a barrier that is done, still in one of the files")
def _(ground):
    with apart(ground, "report") as house:
        house.tamper("DELETE FROM barrier_report")
        Visit(house).post("/barrierefreiheit/melden", {"was": "Sauerampfer", "wo": "hier", "kontakt": "erika.sauerampfer@example.org"})
        number = house.look("SELECT id FROM barrier_report WHERE text = 'Sauerampfer'")[0][0]
        house.sign_in("lenz").post(f"/verwaltung/barrieren/{number}/ende")
        if house.count("barrier_report", "text = 'Sauerampfer'"):
            raise RuntimeError("it is not done")
        for name, content in everything_in(house.folder):
            wall(b"sauerampfer@" not in content, f"it lies in {name}")


@attempt("verify-tells-words", "words, names and figures in what verify, check and a refused start say about a damaged house")
def _(ground):
    with apart(ground, "damaged") as house:
        house.stop()
        house.tamper("DROP TRIGGER content_stays_as_it_is", "DROP TRIGGER frame_stays_as_it_is", "DROP TRIGGER finding_stays_as_it_is",
                     "UPDATE content SET body = json_set(body, '$.text', 'Schafgarbe heimlich geändert') WHERE json_extract(body, '$.text') IS NOT NULL",
                     "UPDATE frame SET detail = detail || 'Schafgarbe' WHERE kind = 'consent'", "UPDATE finding SET value = 424242.5 WHERE value IS NOT NULL")
        said = [house.run("verify", "--house", house.folder), house.run("check", "--house", house.folder), house.run("backup", house.folder + "-b", "--house", house.folder)]
        if said[0].returncode == 0:
            raise RuntimeError("the damage was not noticed")
        text = "".join(s.stdout + s.stderr for s in said)
        for word in ("Schafgarbe", "424242", "Albers", "Okafor", "$argon2"):
            wall(word not in text, f"{word} is told")


@attempt("files-of-a-house-readable", "the files of a house and of its backup, read by somebody else on the same machine")
def _(ground):
    mask = os.umask(0)
    try:
        house = ground.other("modes", "--login", "betrieb", typed="ein ganzer Satz als Passwort\n")
        place = ground.folder + "/modes-backup"
        house.run("backup", place, "--house", house.folder)
        Visit(house).post("/anmelden", {"name": "betrieb", "passwort": "ein ganzer Satz als Passwort"})
        for folder in (house.folder, place):
            closed = not os.stat(folder).st_mode & 0o077
            for name in os.listdir(folder):
                mode = os.stat(f"{folder}/{name}").st_mode
                wall(closed or not stat.S_ISREG(mode) or not mode & 0o077 or name == "head", f"{name} in {os.path.basename(folder)} has the mode {mode & 0o777:o}")
                wall(name != "house.key" or not mode & 0o077, "the key itself may be read by others")
        house.stop()
    finally:
        os.umask(mask)


@attempt("backup-over-something", "a backup that is written over something, or through a link into another place")
def _(ground):
    full, empty = ground.folder + "/voll", ground.folder + "/leer"
    for place in (full, empty):
        os.makedirs(place)
    for name in ("augenmerk.sqlite", "house.key", "wichtig.txt"):
        write(f"{full}/{name}", "gehört jemand anderem")
    os.symlink(full, ground.folder + "/verweis")
    os.symlink(ground.folder + "/anderswo", ground.folder + "/ins-leere")
    for place in (full, ground.folder + "/verweis", ground.house.folder, f"{full}/wichtig.txt", ground.folder + "/ins-leere"):
        said = ground.house.run("backup", place, "--house", ground.house.folder)
        wall(said.returncode != 0, f"{os.path.basename(place)} was taken")
        wall("Fatal" not in said.stderr, f"{os.path.basename(place)} brings the program down")
    for name in ("augenmerk.sqlite", "house.key", "wichtig.txt"):
        with open(f"{full}/{name}", encoding="utf-8") as file:
            wall(file.read() == "gehört jemand anderem", f"{name} was written over")
    wall(sorted(os.listdir(full)) == ["augenmerk.sqlite", "house.key", "wichtig.txt"], "something was added")


@attempt("links-among-own-files", "own files that are links to the key of the house or to a file its users may not read")
def _(ground):
    with apart(ground, "links") as house:
        house.stop()
        secret, mark = ground.folder + "/geheim.txt", "Geheimes-von-nebenan-Beifuss"
        write(secret, f"provider: {mark}\ntitle: {mark}\nroot:x:0:0:{mark}\n\"{mark}\n")
        with open(house.folder + "/house.key", encoding="utf-8", errors="replace") as file:
            key = max(re.findall(r"[0-9A-Za-z+/=_-]{20,}", file.read()), key=len)
        os.remove(house.folder + "/notices.yaml")
        os.symlink("house.key", house.folder + "/notices.yaml")
        for name, target in (("Indicators/wahlfreiheit/eins.yaml", secret), ("Indicators/wahlfreiheit/zwei.yaml", "../../house.key"), ("Dialogues/drei.yaml", secret), ("Dialogues/vier.yaml", "../house.key"), ("Indicators/wahlfreiheit/fuenf.yaml", "/etc/passwd")):
            os.symlink(target, f"{house.folder}/{name}")
        said = house.run("check", "--house", house.folder)
        house.serve()
        text = said.stdout + said.stderr + house.log + "".join(Visit(house).get(path).text for path in ("/impressum", "/datenschutz", "/barrierefreiheit"))
        text += "".join(house.sign_in("albers").get(path).text for path in ("/indikatoren", "/leitfaeden"))
        wall(key not in text, "the key of the house is shown")
        wall(mark not in text and "root:x:0" not in text, "a file beside the house is shown")


@attempt("own-files-without-end", "own files that are a pipe nobody writes into, a folder that holds itself, a folder called like a file")
def _(ground):
    folder = ground.folder + "/endlos"
    for name in ("Indicators/wahlfreiheit", "Dialogues", "Indicators/ordner.yaml/tiefer.yaml"):
        os.makedirs(f"{folder}/{name}")
    os.symlink("..", folder + "/Indicators/wahlfreiheit/noch-einmal")
    os.symlink("selbst.yaml", folder + "/Dialogues/selbst.yaml")
    for name in (None, "Dialogues/rohr.yaml", "Indicators/wahlfreiheit/rohr.yaml", "notices.yaml"):
        if name:
            os.mkfifo(f"{folder}/{name}")
        try:
            said = subprocess.run([ground.program, "check", "--house", folder], capture_output=True, text=True, timeout=20, stdin=subprocess.DEVNULL, cwd=TOP)
        except subprocess.TimeoutExpired:
            shutil.rmtree(folder)
            wall(False, f"with {name} the check waits without end")
        wall(said.returncode in (0, 1), f"{name}: {said.returncode} {said.stderr[:80]}")
    shutil.rmtree(folder)


@attempt("race-closing", "a talk ended many times, written into and changed at the same moment")
def _(ground):
    with apart(ground, "closing") as house:
        visits = [house.sign_in(login) for login in ("albers", "okafor", "albers", "lindner", "albers", "okafor")]
        form = next(f for f in visits[0].forms("/dialoge/9/abschluss") if f.action.endswith("/abschluss"))
        pairs = [p for p in form.filled("") if p[0] != "token"]
        [v.token for v in visits]
        acts = [lambda v=v: v.post(form.action, pairs) for v in visits[:4]]
        acts.append(lambda: visits[4].post("/dialoge/9/vorbereitung", {"leitfaden": "bilateraler-steuerungsdialog", "termin-tag": "1", "termin-monat": "1", "termin-jahr": "2027", "ort": "danach", "fokus": "eigener-wunsch--im-plan"}))
        acts.append(lambda: visits[5].post("/dialoge/9/eintraege", {"punkt": "0", "art-0": "beobachtung", "sicht-0": "leitung", "text-0": "zugleich", "stand-0": "neu"}))
        answers = at_once(*acts)
        wall(all(a.status < 500 for a in answers), f"{[a.status for a in answers]}")
        wall(house.count("frame", "kind = 'dialogueRecord' AND dialogue = 9") == 1, "it was not ended exactly once")
        wall(house.run("verify", "--house", house.folder).returncode == 0, "the record is not whole any more")


@attempt("race-unsealing", "a sealed draft released, changed and thrown away at the same moment")
def _(ground):
    with apart(ground, "unsealing") as house:
        visits = [house.sign_in("albers") for _ in range(6)]
        for number in range(5):
            mark = f"Einmal-oder-keinmal-{number}-Huflattich"
            visits[0].post(PIN, words(mark, tun="versiegeln"))
            draft = house.look("SELECT id FROM draft ORDER BY updated DESC, id DESC LIMIT 1")[0][0]
            [v.token for v in visits]
            acts = [lambda v=v: v.post(f"/entwuerfe/{draft}/freigabe") for v in visits[:4]]
            acts += [lambda: visits[4].post(f"/entwuerfe/{draft}", {"tun": "verwerfen"}), lambda: visits[5].post(f"/entwuerfe/{draft}", words(mark + " anders"))]
            answers = at_once(*acts)
            wall(all(a.status < 500 for a in answers), f"{[a.status for a in answers]}")
            said = house.count("content", f"body LIKE '%{mark}%'")
            wall(said <= 1 and house.count("draft", f"id = {draft}") == 0, f"{said} records came of one draft")


@attempt("race-consenting", "one side consents many times at the same moment, and to two versions")
def _(ground):
    with apart(ground, "consenting") as house:
        visits = [house.sign_in("albers") for _ in range(6)]
        digests = {n: re.search(r'name="pruefsumme" value="([^"]+)"', visits[0].get(f"/vereinbarungen/2/fassungen/{n}").text) for n in (1, 2)}
        if not digests[2]:
            raise RuntimeError("no version waits for a consent")
        [v.token for v in visits]
        before = house.count("frame", "kind = 'consent'")
        acts = [lambda v=v, n=n: v.post(f"/vereinbarungen/2/fassungen/{n}/zustimmung", {"pruefsumme": (digests[n] or digests[2]).group(1), "besprochen": "ja"}) for v, n in zip(visits, (2, 2, 2, 2, 1, 2))]
        answers = at_once(*acts)
        wall(all(a.status < 500 for a in answers), f"{[a.status for a in answers]}")
        wall(house.count("frame", "kind = 'consent'") == before + 1, f"{house.count('frame', 'kind = ' + repr('consent')) - before} consents were recorded")
        wall(house.run("verify", "--house", house.folder).returncode == 0, "the record is not whole any more")


@attempt("organisation-double", "a second organisation with the name of a partner, so that agreements are made with the wrong one")
def _(ground):
    with apart(ground, "double") as house:
        lenz = house.sign_in("lenz")
        for kind, name, parent in (("state", "Land Musterland", "1"), ("state", "Land Musterland", "5"), ("municipality", "Land Musterland", "7"), ("municipality", "LAND MUSTERLAND", ""), ("state", "Land  Musterland", ""), ("state", "Land Musterland.", "")):
            lenz.post("/verwaltung/organisationen", {"art": kind, "name": name, "gehoert-zu": parent, "personen": ""})
            alike = [row[0] for row in house.look("SELECT name FROM organisation") if re.sub(r"\s+", " ", row[0]).casefold() == "land musterland"]
            wall(len(alike) == 1, f"{name!r} under {parent or 'nobody'} stands beside Land Musterland")


@attempt("organisation-hung-anywhere", "a team inside a team or a Land, a Beirat of a team, by the hidden number of its parent")
def _(ground):
    with apart(ground, "hung") as house:
        lenz, before = house.sign_in("lenz"), house.count("organisation")
        for kind, parent in (("team", "2"), ("team", "5"), ("team", "7"), ("team", "8"), ("advisoryBoard", "2"), ("staffCouncil", "5"), ("equalOpportunitiesOfficer", "8"), ("team", "9")):
            lenz.post("/verwaltung/organisationen", {"art": kind, "name": f"Gehängt {kind} {parent}", "gehoert-zu": parent, "personen": "7"})
            wall(house.count("organisation") == before, f"a {kind} belongs to organisation {parent} now")


@attempt("figures-of-one-person", "figures brought in for a body that is a single person, or that nobody observes")
def _(ground):
    text = mapping("component/bestand-elb", "count", "persons", "value: Wert")
    for number, name in ((9, "the Beauftragte für Chancengleichheit"), (8, "the Beirat")):
        said = bring(ground.house, str(number), text, "Monat;Wert\n2025-01;5000\n", "2026-01-15", "--dry-run")
        wall(said.returncode == 1, f"figures of {name} were taken: {said.stdout.strip()[:80]}")
