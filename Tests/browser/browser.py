"""One Chromium for all browser tests: renderings, axe, pictures, counting what passed and what did not."""

import base64
import json
import os
import shutil

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RENDERINGS = ((1280, "light"), (1280, "dark"), (320, "light"))


class Count:
    """What passed and what failed, with the reason of each failure."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, name, holds, more=""):
        self.passed += bool(holds)
        self.failed += not holds
        if not holds:
            print(f"FAILED {name}  {more}", flush=True)
        elif os.environ.get("VERBOSE"):
            print(f"ok     {name}  {more}", flush=True)
        return bool(holds)


class Browser:
    def __init__(self, base, axe_file, pictures=None):
        self.base = base.rstrip("/")
        self.pictures = pictures
        with open(axe_file, encoding="utf-8") as file:
            self.axe_source = file.read()
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=de-DE"):
            options.add_argument(argument)
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(120)
        self.cdp = self.driver.execute_cdp_cmd
        self.render(1280)

    def quit(self):
        self.driver.quit()

    def render(self, width, scheme="light", media="screen"):
        self.cdp("Emulation.setDeviceMetricsOverride",
                 dict(width=width, height=900, deviceScaleFactor=1, mobile=False))
        self.cdp("Emulation.setEmulatedMedia",
                 dict(media=media, features=[dict(name="prefers-color-scheme", value=scheme),
                                             dict(name="prefers-reduced-motion", value="reduce")]))

    def scripts(self, allowed):
        self.cdp("Emulation.setScriptExecutionDisabled", dict(value=not allowed))

    def open(self, path):
        self.driver.get(self.base + path)

    def find(self, css):
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def button(self, text):
        """The button or link with this visible text."""
        for element in self.all("button, a"):
            if element.text.strip() == text:
                return element
        raise AssertionError(f"no button or link says {text!r} on {self.driver.current_url}")

    def go(self, element):
        """Presses what leads to another page and waits until it is there: reading too early reads the old one."""
        page = self.find("html")
        element.click()

        def is_gone(_):
            try:
                page.is_enabled()
                return False
            except WebDriverException:  # Chromium has several words for a page that is no longer there.
                return True

        WebDriverWait(self.driver, 60).until(is_gone)

    def path(self):
        return self.driver.current_url[len(self.base):]

    def sign_in(self, login):
        """One-click sign-in of the practice house."""
        self.driver.delete_all_cookies()
        self.open("/anmelden")
        for form in self.all("form"):
            fields = form.find_elements(By.CSS_SELECTOR, f"button[value='{login}'], input[value='{login}']")
            if fields:
                self.go(form.find_element(By.CSS_SELECTOR, "button") if fields[0].tag_name == "input" else fields[0])
                return
        raise AssertionError(f"the practice house offers no sign-in as {login}")

    def axe(self):
        self.driver.execute_script(self.axe_source)
        result = self.driver.execute_async_script(
            "const done=arguments[1];axe.run({runOnly:{type:'tag',values:arguments[0]}}).then(done)", TAGS)
        return [f"{v['id']}({v['impact']}): {v['nodes'][0]['target']} {v['nodes'][0]['html'][:160]}"
                for v in result["violations"]]

    def width(self):
        return self.driver.execute_script("return document.documentElement.scrollWidth")

    def nodes(self):
        return self.driver.execute_script("return document.querySelectorAll('*').length")

    def picture(self, name, width):
        if not self.pictures:
            return
        height = self.driver.execute_script("return document.documentElement.scrollHeight")
        shot = self.cdp("Page.captureScreenshot", dict(
            captureBeyondViewport=True, clip=dict(x=0, y=0, width=width, height=height, scale=1)))
        os.makedirs(self.pictures, exist_ok=True)
        with open(os.path.join(self.pictures, name + ".png"), "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    def requests(self):
        """Addresses asked for since the last call."""
        urls = set()
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                urls.add(message["params"]["request"]["url"])
        return urls

    def pdf(self):
        result = self.cdp("Page.printToPDF", dict(
            preferCSSPageSize=True, generateTaggedPDF=True, generateDocumentOutline=True))
        return base64.b64decode(result["data"])
