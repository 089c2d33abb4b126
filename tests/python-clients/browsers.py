from selenium import webdriver
from selenium.webdriver.remote.client_config import ClientConfig
from playwright.async_api import async_playwright

options = webdriver.ChromeOptions()
# form: PY-SEL-001
# ruleid: attribute-unverified-certificate
options.accept_insecure_certs = True
# form: PY-SEL-001
# ruleid: config-key-unverified-certificate
options.set_capability("acceptInsecureCerts", True)
# form: PY-SEL-001
# ruleid: command-unverified-certificate
options.add_argument("--ignore-certificate-errors")
# form: PY-SEL-001
# ruleid: insecure-option-unverified-certificate
config = ClientConfig("https://grid.example.com", ignore_certificates=True)

async def open_page(browser):
    # form: PY-PW-001
    # ruleid: insecure-option-unverified-certificate
    context = await browser.new_context(ignore_https_errors=True)
    return await context.new_page()

async def launch(playwright):
    # form: PY-PW-001
    # ruleid: command-unverified-certificate
    return await playwright.chromium.launch(args=["--ignore-certificate-errors"])

# ok: attribute-unverified-certificate
options.accept_insecure_certs = False
# ok: attribute-unverified-certificate
options.add_argument("--headless")
