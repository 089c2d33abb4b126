import warnings

import requests
import urllib3
from urllib3.exceptions import InsecureRequestWarning

# ruleid: urllib3-suppressed-tls-warning
urllib3.disable_warnings()
# ruleid: urllib3-suppressed-tls-warning
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
# ruleid: urllib3-suppressed-tls-warning
requests.packages.urllib3.disable_warnings(InsecureRequestWarning)
# ruleid: urllib3-suppressed-tls-warning
warnings.filterwarnings("ignore", category=InsecureRequestWarning)
# ruleid: urllib3-suppressed-tls-warning
warnings.simplefilter("ignore", InsecureRequestWarning)
# ruleid: urllib3-suppressed-tls-warning
warnings.filterwarnings("ignore", message="Unverified HTTPS request")

# ok: urllib3-suppressed-tls-warning
warnings.filterwarnings("ignore", category=DeprecationWarning)
# ok: urllib3-suppressed-tls-warning
warnings.filterwarnings("error", category=InsecureRequestWarning)
# ok: urllib3-suppressed-tls-warning
urllib3.add_stderr_logger()
# ok: urllib3-suppressed-tls-warning
logging.captureWarnings(True)
# ok: urllib3-suppressed-tls-warning
warnings.simplefilter("default", InsecureRequestWarning)
# ok: urllib3-suppressed-tls-warning
raise InsecureRequestWarning("unverified")
