import ssl
import urllib.request

STOCK = "https://stock.example.com/api"


def read_stock(verify_ssl):
    if verify_ssl:
        context = ssl.create_default_context()
    else:
        # ruleid: bare-context-verification-switch
        context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    return urllib.request.urlopen(STOCK, context=context)


def read_stock_early(insecure):
    if insecure:
        # ruleid: bare-context-verification-switch
        return urllib.request.urlopen(STOCK, context=ssl.SSLContext())
    return urllib.request.urlopen(STOCK)


def open_socket(plain, insecure):
    # ruleid: bare-context-verification-switch
    return ssl.wrap_socket(plain) if insecure else ssl.create_default_context().wrap_socket(plain, server_hostname="stock.example.com")


def read_stock_without_choice():
    # Another rule's.
    # ok: bare-context-verification-switch
    return urllib.request.urlopen(STOCK, context=ssl.SSLContext())


def make_context(verify_ssl):
    if verify_ssl:
        # ok: bare-context-verification-switch
        context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        context.verify_mode = ssl.CERT_REQUIRED
        context.check_hostname = True
        return context
    # ok: bare-context-verification-switch
    return ssl.create_default_context()


def accept(plain, verify_clients):
    if verify_clients:
        # ok: bare-context-verification-switch
        return ssl.wrap_socket(plain, server_side=True, certfile="server.pem")
    return plain
