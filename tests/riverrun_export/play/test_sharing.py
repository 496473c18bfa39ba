"""What a phone needs: a certificate for this computer's address, and a QR code."""

import datetime
import ipaddress
import ssl
import xml.etree.ElementTree

from cryptography import x509

from riverrun_export.play.running import tls
from riverrun_export.play.server import Place
from riverrun_export.play.sharing import certificate, lan_address, qr_lines, qr_svg


def test_a_certificate_is_for_one_address_and_a_few_days() -> None:
    made = certificate("192.0.2.7")
    read = x509.load_pem_x509_certificate(made.pem[made.pem.index(b"-----BEGIN CERTIFICATE") :])
    names = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.IPAddress) == [ipaddress.ip_address("192.0.2.7")]
    assert read.not_valid_after_utc - read.not_valid_before_utc < datetime.timedelta(days=10)
    assert len(made.fingerprint.split(":")) == 32
    assert certificate("192.0.2.7").fingerprint != made.fingerprint


def test_a_client_that_trusts_the_certificate_gets_through_tls() -> None:
    made = certificate("192.0.2.7")
    trusting = ssl.create_default_context(cadata=made.pem[made.pem.index(b"-----BEGIN CERTIFICATE") :].decode())
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = tls(made).wrap_bio(to_server, to_client, server_side=True)
    client = trusting.wrap_bio(to_client, to_server, server_hostname="192.0.2.7")
    done = 0
    while done < 2:
        done = 0
        for side in (client, server):
            try:
                side.do_handshake()
                done += 1
            except ssl.SSLWantReadError:
                pass
    assert client.version() in ("TLSv1.2", "TLSv1.3")


def test_a_qr_code_is_a_picture_and_lines() -> None:
    address = Place("https", ("192.0.2.7:8765",), "token").address
    assert address == "https://192.0.2.7:8765/token/"
    picture = xml.etree.ElementTree.fromstring(qr_svg(address))
    assert picture.tag.endswith("svg")
    assert len(qr_lines(address).splitlines()) > 10


def test_the_address_in_the_network_is_no_loopback() -> None:
    found = lan_address()
    assert found is None or not ipaddress.ip_address(found).is_loopback
