"""Houses to attack, and somebody with a browser."""

import email.utils
import html.parser
import http.client
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EVERYBODY = "albers aydin brandt amiri okafor lindner petersen lenz weiss reiter voss yilmaz hartmann".split()
# Minutes without input after which a house ends a session, unless it was set otherwise.
IDLE = 60
NAMES = {
    "albers": "Katrin Albers", "aydin": "Deniz Aydın", "brandt": "Jonas Brandt", "amiri": "Farida Amiri",
    "okafor": "Samira Okafor", "lindner": "Ruth Lindner", "petersen": "Uwe Petersen", "lenz": "Mara Lenz",
    "weiss": "Helene Weiß", "reiter": "Thomas Reiter", "voss": "Anna Voss", "yilmaz": "Elif Yılmaz",
    "hartmann": "Ines Hartmann",
}


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def bare(self):
        """Everything but what differs from one request to the next: number, time, token of the session, and when that session
        ends, as long as it is the time at which it has to end. What that changes of the length is left out with it."""
        number, length = self.header("X-Request-Id"), self.header("Content-Length")
        body = self.body.replace(number.encode(), b"") if number else self.body
        body = re.sub(rb'name="token" value="[^"]*"', b"", body)
        body, hints = re.subn(rb"(sind Sie|signed out from) (ab )?(\d{1,2}):(\d\d)", self._end_of_session, body)
        body, uses = re.subn(rb"(Zuletzt genutzt am|Last used on) ([^<:]{0,40}?)(\d{1,2}):(\d\d)", self._last_use, body)
        hints += uses
        headers = [(k.lower(), v) for k, v in self.headers if k.lower() not in ("date", "x-request-id", "content-length")]
        if length:
            headers.append(("content-length", str(len(body)) if hints and int(length) == len(self.body) else length))
        return self.status, sorted(headers), body

    def _end_of_session(self, found):
        """The hint of the footer without its minute. The end is counted from what was noted last, once a minute at most."""
        now = email.utils.parsedate_to_datetime(self.header("Date"))
        end = int(found.group(3)) * 60 + int(found.group(4))
        # Told in German time, one or two hours ahead of the header's.
        left = [(end - now.hour * 60 - now.minute - ahead) % 1440 for ahead in (60, 120)]
        return b"the end of the session" if any(IDLE - 2 <= minutes <= IDLE + 1 for minutes in left) else found.group(0)

    def _last_use(self, found):
        """The minute of the own session's last use, which is this very request or the one before it; noted once a minute."""
        now = email.utils.parsedate_to_datetime(self.header("Date"))
        used = int(found.group(3)) * 60 + int(found.group(4))
        ago = [(now.hour * 60 + now.minute + ahead - used) % 1440 for ahead in (60, 120)]
        return b"just now" if any(minutes <= 2 for minutes in ago) else found.group(0)

    @property
    def words(self):
        return self.bare[2]


class House:
    """One installation: its directory, its program, its port."""

    def __init__(self, program, folder, arguments=()):
        self.program, self.folder, self.arguments = program, folder, list(arguments)
        self.log_path = folder + ".log"
        self.process = self.port = None

    def run(self, *arguments, typed=None):
        return subprocess.run([self.program, *arguments], input=typed, stdin=None if typed is not None else
                              subprocess.DEVNULL, capture_output=True, text=True, cwd=TOP, timeout=300)

    def serve(self):
        log = open(self.log_path, "ab")
        mark = os.path.getsize(self.log_path)
        self.process = subprocess.Popen(
            [self.program, "serve", "--plain", "--house", self.folder, "--port", "0", *self.arguments],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=TOP)
        for _ in range(600):
            time.sleep(0.1)
            with open(self.log_path, "rb") as said:
                said.seek(mark)
                found = re.search(rb"http://127\.0\.0\.1:(\d+)", said.read())
            if found:
                self.port = int(found.group(1))
                return self
            if self.process.poll() is not None:
                break
        raise RuntimeError("the house did not open: " + self.log)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def is_alive(self):
        try:
            return self.process.poll() is None and Visit(self).get("/anmelden", timeout=20).status in (200, 303, 429)
        except OSError:
            return False

    @property
    def log(self):
        with open(self.log_path, "rb") as said:
            return said.read().decode("utf-8", "replace")

    @property
    def memory(self):
        """Resident memory of the program, in MiB."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) // 1024

    def look(self, sql, *values):
        connection = sqlite3.connect(f"file:{self.folder}/augenmerk.sqlite?mode=ro", uri=True, timeout=20)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def named(self, path):
        """An address with the tag of a record in place of its number in the chain: attempts are given what an attacker would have
        to find out first."""
        def tag(found):
            rows = self.look("SELECT tag FROM entry_tag WHERE frame = ?", int(found.group(2)))
            return f"{found.group(1)}{rows[0][0]}" if rows else found.group(0)

        return re.sub(r"^(/(?:reflexionen|zusagen)/)(\d{1,9})\b", tag, path)

    def count(self, table, where="1"):
        return self.look(f"SELECT count(*) FROM {table} WHERE {where}")[0][0]

    def tamper(self, *statements):
        """Changes the memory behind the program's back, as only the machine's keeper could."""
        connection = sqlite3.connect(f"{self.folder}/augenmerk.sqlite", timeout=20)
        try:
            for statement in statements:
                sql, values = statement if isinstance(statement, tuple) else (statement, ())
                connection.execute(sql, values)
            connection.commit()
        finally:
            connection.close()

    def invited(self, office="caseworker", organisation="2"):
        """The place of a one-time link, as the machine's keeper makes it."""
        said = self.run("invite", "--house", self.folder, "--organisation", organisation, "--office", office).stdout
        found = re.search(r"/einladung/\S+", said)
        if not found:
            raise RuntimeError(f"no invitation: {said}")
        return found.group(0)

    def sign_in(self, login):
        """With one click, as a practice house allows."""
        answer = Visit(self).post("/uebung/anmelden", {"login": login})
        if not answer.all("Set-Cookie"):
            raise RuntimeError(f"{login} was not let in: {answer.status}")
        return Visit(self, answer.all("Set-Cookie")[0].split(";")[0])

    def wire(self, sent, wait=5.0, pause=0.0):
        """Bytes as they are; what came back, and whether the house hung up."""
        link = socket.create_connection(("127.0.0.1", self.port), timeout=wait)
        got = b""
        try:
            pieces = sent if isinstance(sent, list) else [sent]
            for piece in pieces:
                link.sendall(piece)
                time.sleep(pause)
            end = time.time() + wait
            while time.time() < end:
                link.settimeout(max(0.05, end - time.time()))
                piece = link.recv(65536)
                if not piece:
                    return got, True
                got += piece
        except socket.timeout:
            pass
        except OSError:
            return got, True
        finally:
            link.close()
        return got, False


class Visit:
    """Somebody with a browser. Keeps the cookie it was given, nothing else."""

    def __init__(self, house, cookie=None):
        self.house, self.cookie = house, cookie
        self._token = None

    def send(self, method, path, body=None, headers=None, timeout=60):
        headers = dict(headers or {})
        if self.cookie and "Cookie" not in headers:
            headers["Cookie"] = self.cookie
        link = http.client.HTTPConnection("127.0.0.1", self.house.port, timeout=timeout)
        try:
            link.request(method, self.house.named(path), body, headers)
            answer = link.getresponse()
            return Answer(answer.status, answer.getheaders(), answer.read())
        finally:
            link.close()

    def get(self, path, headers=None, timeout=60):
        return self.send("GET", path, None, headers, timeout)

    def post(self, path, form=(), token=None, headers=None, timeout=60):
        """Sends a form with the token of the session; another one when given, none when it is empty."""
        pairs = list(form.items()) if isinstance(form, dict) else list(form)
        if token is None and self.cookie:
            token = self.token
        if token:
            pairs.append(("token", token))
        body = urllib.parse.urlencode([(k, v) for k, vs in pairs for v in (vs if isinstance(vs, list) else [vs])])
        headers = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        return self.send("POST", path, body.encode(), headers, timeout)

    def follow(self, answer):
        """Takes the cookie an answer sets, as a browser does in all its tabs."""
        if answer.all("Set-Cookie"):
            self.cookie, self._token = answer.all("Set-Cookie")[0].split(";")[0], None
        return self

    @property
    def token(self):
        if not self._token:
            found = re.search(r'name="token" value="([^"]+)"', self.get("/konto").text)
            self._token = found.group(1) if found else None
        return self._token

    def forms(self, path):
        return Forms.of(self.get(path).text)


class Forms(html.parser.HTMLParser):
    """The forms of a page, as a browser would fill them."""

    class Form:
        def __init__(self, method, action):
            self.method, self.action, self.fields = method, action, []

        def names(self):
            return {field["name"] for field in self.fields}

        def filled(self, typed):
            """Every text field holds `typed`, every choice its first real option, every box is ticked."""
            pairs, radios = [], set()
            for field in self.fields:
                kind, name, value = field["type"], field["name"], field["value"]
                if kind in ("hidden", "submit"):
                    pairs.append((name, value))
                elif kind == "select":
                    pairs.append((name, next((o for o in field["options"] if o), "")))
                elif kind == "radio":
                    if name not in radios:
                        radios.add(name)
                        pairs.append((name, value))
                elif kind == "checkbox":
                    pairs.append((name, value))
                elif re.search(r"-(tag|monat|jahr)$", name) and not typed.lstrip("-").isdigit():
                    pairs.append((name, ""))
                else:
                    pairs.append((name, typed))
            return pairs

    def __init__(self):
        super().__init__()
        self.list, self.form, self.select = [], None, None

    @staticmethod
    def of(text):
        reader = Forms()
        reader.feed(text)
        return reader.list

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form":
            self.form = Forms.Form(a.get("method", "get").lower(), a.get("action", ""))
            self.list.append(self.form)
        elif self.form is None:
            return
        elif tag == "select" and "name" in a:
            self.select = {"name": a["name"], "type": "select", "value": "", "options": []}
            self.form.fields.append(self.select)
        elif tag == "option" and self.select:
            self.select["options"].append(a.get("value", ""))
        elif tag in ("input", "textarea", "button") and a.get("name"):
            kind = {"textarea": "text", "button": "submit"}.get(tag, a.get("type", "text"))
            self.form.fields.append({"name": a["name"], "type": kind, "value": a.get("value", "")})

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        if tag == "select":
            self.select = None


class Ground:
    """The houses of one run: a practice house with hostile files of its own, and real ones when an attempt asks."""

    def __init__(self, program):
        self.program = os.path.abspath(program)
        self.folder = tempfile.mkdtemp(prefix="augenmerk-attack-")
        self.houses = []
        self._visits, self._maps = {}, {}
        help_text = House(self.program, "").run("serve", "--help").stdout
        # Thousands of requests come from one address here; the limits are attacked in a house of their own.
        self.open_limits = ["--requests", "1000000"] if "--requests" in help_text else []
        self.house = self.furnish()

    def furnish(self):
        house = House(self.program, os.path.join(self.folder, "house"), self.open_limits)
        demo = subprocess.Popen([self.program, "demo", "--house", house.folder, "--port", "0"],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, cwd=TOP)
        demo.stdout.readline()
        demo.terminate()
        demo.wait()
        from attempts import own_files
        own_files.plant(house.folder)
        self.houses.append(house)
        return house.serve()

    def other(self, name, *arguments, typed=None, limits=None, practice=None):
        """Another house: real ones are made by `init`."""
        house = House(self.program, os.path.join(self.folder, name), self.open_limits if limits is None else limits)
        if practice:
            shutil.copytree(practice.folder, house.folder)
        elif not os.path.exists(house.folder):
            made = house.run("init", "--house", house.folder, "--name", "Jobcenter Probe", *arguments, typed=typed)
            if made.returncode:
                raise RuntimeError(made.stdout + made.stderr)
        self.houses.append(house)
        return house.serve()

    def visit(self, login=None):
        if login is None:
            return Visit(self.house)
        # Some attempts end every session of a person.
        if login not in self._visits or self._visits[login].get("/konto").status != 200:
            self._visits[login] = self.house.sign_in(login)
        return self._visits[login]

    def map(self, login, most=400):
        """The pages somebody reaches by links: two of each shape, addresses without their queries once."""
        if login not in self._maps:
            visit = self.visit(login)
            queue, seen, shapes, found = ["/"], {"/"}, {}, []
            while queue and len(found) < most:
                path = queue.pop(0)
                answer = visit.get(path)
                if answer.status != 200:
                    continue
                found.append(path)
                if not (answer.header("Content-Type") or "").startswith("text/html"):
                    continue
                for link in re.findall(r'href="(/[^"#]*)', answer.text):
                    link = link.replace("&amp;", "&")
                    shape = re.sub(r"=[^&]*", "", re.sub(r"\d+", "N", link))
                    if link in seen or "sprache=" in link or shapes.get(shape, 0) >= (2 if "?" in link else 40):
                        continue
                    seen.add(link)
                    shapes[shape] = shapes.get(shape, 0) + 1
                    queue.append(link)
            self._maps[login] = found
        return self._maps[login]

    def few(self, login):
        """One or two pages of each shape."""
        shapes, few = {}, []
        for path in self.map(login):
            shape = re.sub(r"/[a-z]+(-[a-z]+)+|/[a-z]+(?=/(median|quote|anteil))", "/K",
                           re.sub(r"=[^&]*", "", re.sub(r"\d+", "N", path)))
            shapes[shape] = shapes.get(shape, 0) + 1
            if shapes[shape] <= 2:
                few.append(path)
        return few

    def picture(self, logins, few=False):
        """What each of them sees, page by page, without what differs from one request to the next."""
        return {(login, path): self.visit(login).get(path).bare
                for login in logins for path in (self.few(login) if few else self.map(login))
                if path != "/konto"}

    def moved(self, logins, act):
        """What differs on the pages of these people after an act of somebody else; None when nothing does. Begins anew when the day
        has turned meanwhile, which stands on every page."""
        while True:
            day = german_days()
            self.picture(logins, few=True)
            before = self.picture(logins, few=True)
            act()
            after = self.picture(logins, few=True)
            if day == german_days():
                return difference(before, after)

    def close(self):
        for house in self.houses:
            house.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def german_days():
    """The day in Germany, by winter time and by summer time."""
    return [time.strftime("%Y-%m-%d", time.gmtime(time.time() + 3600 * ahead)) for ahead in (1, 2)]


def difference(before, after):
    """The first place where two pictures differ, in words; None when they are the same."""
    for place, one in before.items():
        other = after.get(place)
        if one != other:
            a, b = one[2].decode("utf-8", "replace"), (other[2] if other else b"").decode("utf-8", "replace")
            at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
            return f"{place[0]} {place[1]}: …{a[max(0, at - 40):at + 60]!r} became …{b[max(0, at - 40):at + 60]!r}"
    return None
