from dataclasses import dataclass

import requests
from pydantic import BaseModel, Field


@dataclass
class Settings:
    host: str
    verify_ssl: bool = False

    def hosts(self):
        # ruleid: field-insecure-tls-default
        return requests.get(self.host, verify=self.verify_ssl)


class Other(BaseModel):
    validate_tls: bool = Field(default=False, description="Check the certificate")
    verify_cert: bool = Field(default=True)
    follow: bool = False


def fetch(settings: Settings, other: Other):
    # ruleid: field-insecure-tls-default
    requests.get(settings.host, verify=other.validate_tls)
    # ok: field-insecure-tls-default
    requests.get(settings.host, verify=other.verify_cert)
    # ok: field-insecure-tls-default
    return requests.get(settings.host, verify=True, stream=other.follow)
