import subprocess


def upload(url, insecure, verify_ssl):
    command = ["curl", "-sS", url]
    if insecure:
        # ruleid: command-verification-switch
        command.append("--insecure")
    if not verify_ssl:
        # ruleid: command-verification-switch
        subprocess.run(["wget", "--no-check-certificate", url])
    if verify_ssl:
        # ok: command-verification-switch
        command.append("--cacert")
    if url:
        # ok: command-verification-switch
        command.append("-k")
    return subprocess.run(command)
