import base64
import contextlib
import email
import email.policy
import os
import pickle
import socket
import socketserver
import ssl
import subprocess
import sys
import threading

import pytest
from helpers.languages import Shouting
from whiskbroom.core import mail
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.language import Phrase
from whiskbroom.core.mail import MailSettings, finished_message, send

PASSWORD = "correct horse"


def between_angles(text):
    return text.partition("<")[2].partition(">")[0]


class SmtpConversation(socketserver.StreamRequestHandler):
    """The part of RFC 5321, 3207 and 4954 that a client of a submission server uses."""

    timeout = 30

    def handle(self):
        if self.server.certificate and self.server.implicit_tls and not self.encrypt():
            return
        self.say(self.server.greeting)
        with contextlib.suppress(ConnectionError):
            for line in iter(lambda: self.rfile.readline(), b""):  # encrypt() changes rfile
                verb, _, rest = line.decode("ascii").strip().partition(" ")
                if self.answer(verb.upper(), rest):
                    return

    def say(self, *lines):
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode("ascii"))

    def encrypt(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.server.certificate)
        try:
            self.connection = context.wrap_socket(self.request, server_side=True)
        except OSError:
            return False
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)
        return True

    def finish(self):
        super().finish()
        self.connection.close()

    def encrypted(self):
        return isinstance(self.connection, ssl.SSLSocket)

    def answer(self, verb, rest):
        server = self.server
        server.heard.append(verb)
        if verb == server.hangs_up_on:
            return True
        if verb == "EHLO":
            offers = ["STARTTLS"] if server.certificate and not self.encrypted() else []
            offers += [f"AUTH {server.mechanisms}"] if server.mechanisms else []
            lines = ["test", *offers]
            self.say(*(f"250-{line}" for line in lines[:-1]), f"250 {lines[-1]}")
        elif verb == "STARTTLS":
            self.say("220 go on")
            return not self.encrypt()
        elif verb == "AUTH":
            self.authenticate(*rest.split())
        elif verb == "MAIL":
            server.sender = between_angles(rest)
            self.say("250 ok")
        elif verb == "RCPT":
            recipient = between_angles(rest)
            refused = any(name in recipient for name in server.refused)
            self.say("550 no such user" if refused else "250 ok")
            server.accepted += [] if refused else [recipient]
        elif verb == "DATA":
            self.say("354 go on")
            lines = iter(self.rfile.readline, b".\r\n")
            server.mails.append(b"".join(line[1:] if line.startswith(b".") else line for line in lines))
            server.mail_was_encrypted = self.encrypted()
            self.say("250 ok")
        elif verb == "QUIT":
            self.say(server.farewell)
            return True
        else:
            self.say("250 ok")
        return False

    def authenticate(self, mechanism, initial=""):
        _, user, password = base64.b64decode(initial).decode().split("\0")
        self.server.logins.append((mechanism, user, password, self.encrypted()))
        right = password == PASSWORD
        # A careless server that repeats what it was told, in both spellings.
        self.say("235 welcome" if right else f"535 no such password: {password} {initial}")


class SmtpServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    # Not daemons: server_close waits for the conversations.
    daemon_threads = False

    def __init__(self, host="127.0.0.1"):
        self.certificate = None
        self.implicit_tls = False
        self.greeting = "220 test"
        self.farewell = "221 bye"
        self.mechanisms = ""
        self.refused = ()
        self.hangs_up_on = None
        self.heard, self.logins, self.accepted, self.mails = [], [], [], []
        self.sender = self.mail_was_encrypted = None
        super().__init__((host, 0), SmtpConversation)

    def name(self, host="127.0.0.1"):
        return f"{host}:{self.server_address[1]}"


@contextlib.contextmanager
def serving(server):
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def server():
    with serving(SmtpServer()) as started:
        yield started


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A self-signed certificate of 127.0.0.1, with its key, in one file."""
    folder = tmp_path_factory.mktemp("certificate")
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext subjectAltName=IP:127.0.0.1 "
        "-addext keyUsage=critical,digitalSignature,keyCertSign -keyout key.pem -out cert.pem"
    )
    try:
        subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("needs the openssl command")
    both = folder / "both.pem"
    both.write_text((folder / "key.pem").read_text() + (folder / "cert.pem").read_text())
    return both


def sent(settings, subject="Done", body="All well.\n"):
    warnings = []
    success = send(settings, subject, body, lambda warning: warnings.append(str(warning)))
    return success, warnings


def parsed(server):
    (mail,) = server.mails
    return email.message_from_bytes(mail, policy=email.policy.default)


def test_a_mail_arrives_with_its_headers_and_text(server):
    settings = MailSettings(server.name(), "jane@example.org")
    assert sent(settings, "Sieve classes\nfinished", "Ŝtormo\n.\nend\n") == (True, [])
    mail = parsed(server)
    assert mail["Subject"] == "Sieve classes finished"
    assert mail["From"] == mail["To"] == "jane@example.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Date"].datetime.tzinfo is not None
    assert mail["Message-ID"].endswith("@example.org>")
    assert mail.get_content().replace("\r\n", "\n") == "Ŝtormo\n.\nend\n"
    assert server.sender == "jane@example.org"
    assert server.accepted == ["jane@example.org"]
    assert server.logins == [] and server.mail_was_encrypted is False
    assert server.heard[-1] == "QUIT"


@pytest.mark.parametrize(
    "recipients",
    [["a@example.org", "b@example.org"], ("a@example.org", "b@example.org"), "a@example.org, b@example.org"],
)
def test_every_recipient_gets_it(recipients, server):
    assert sent(MailSettings(server.name(), recipients)) == (True, [])
    assert server.accepted == ["a@example.org", "b@example.org"]
    assert parsed(server)["To"] == "a@example.org, b@example.org"


def test_a_refused_recipient_is_named_and_the_others_get_it(server):
    server.refused = ("b@",)
    success, warnings = sent(MailSettings(server.name(), ["a@example.org", "b@example.org"]))
    assert not success and len(server.mails) == 1
    assert warnings == [f"The mail about the run was refused by {server.name()} for b@example.org."]


def test_when_every_recipient_is_refused_they_are_named(server):
    server.refused = ("example",)
    success, warnings = sent(MailSettings(server.name(), ["a@example.org", "b@example.org"]))
    assert not success and server.mails == []
    assert warnings == [
        f"The mail about the run was not sent by {server.name()}: it refused every recipient "
        "(a@example.org, b@example.org)."
    ]


def test_starttls_is_used_where_it_is_offered(server, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server.certificate = certificate
    server.mechanisms = "PLAIN"
    settings = MailSettings(server.name(), "jane@example.org", user="jane", password=PASSWORD)
    assert sent(settings) == (True, [])
    assert server.logins == [("PLAIN", "jane", PASSWORD, True)]
    assert server.mail_was_encrypted is True


def test_port_465_is_tls_from_the_start(server, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setattr(mail, "IMPLICIT_TLS_PORT", server.server_address[1])
    server.certificate = certificate
    server.implicit_tls = True
    server.mechanisms = "PLAIN"
    settings = MailSettings(server.name(), "jane@example.org", user="jane", password=PASSWORD)
    assert sent(settings) == (True, [])
    assert server.logins == [("PLAIN", "jane", PASSWORD, True)]
    assert "STARTTLS" not in server.heard
    assert mail.SUBMISSION_PORT == 587


@pytest.mark.parametrize("implicit_tls", [False, True])
def test_a_certificate_that_nobody_trusts_stops_the_mail(implicit_tls, server, certificate, monkeypatch):
    server.certificate = certificate
    server.implicit_tls = implicit_tls
    server.mechanisms = "PLAIN"
    if implicit_tls:
        monkeypatch.setattr(mail, "IMPLICIT_TLS_PORT", server.server_address[1])
    success, (warning,) = sent(MailSettings(server.name(), "jane@example.org", user="jane", password=PASSWORD))
    assert not success
    assert warning.startswith(f"The mail about the run was not sent by {server.name()}: its certificate cannot be tr")
    assert server.logins == server.mails == []


def test_a_certificate_of_another_host_stops_the_mail(server, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server.certificate = certificate
    success, (warning,) = sent(MailSettings(server.name("localhost"), "jane@example.org"))
    assert not success and server.mails == []
    assert "its certificate cannot be trusted" in warning and "localhost" in warning


def test_a_login_without_encryption_is_allowed_on_this_machine(server):
    server.mechanisms = "PLAIN"
    settings = MailSettings(server.name(), "jane@example.org", user="bot@example.org", password=PASSWORD)
    assert sent(settings) == (True, [])
    assert server.logins == [("PLAIN", "bot@example.org", PASSWORD, False)]
    assert parsed(server)["From"] == "bot@example.org"


def own_address():
    """The address of this machine on its network; no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("needs a network interface besides loopback")
        return probe.getsockname()[0]


def test_a_password_does_not_cross_the_network_in_clear():
    address = own_address()
    with serving(SmtpServer(address)) as server:
        server.mechanisms = "PLAIN"
        name = server.name(address)
        success, warnings = sent(MailSettings(name, "jane@example.org", user="jane", password=PASSWORD))
        assert not success
        assert warnings == [
            f"The mail about the run was not sent by {name}: it offers no encryption (STARTTLS), and the password "
            "would be readable on the network."
        ]
        assert server.logins == server.mails == []
        assert sent(MailSettings(name, "jane@example.org")) == (True, [])


@pytest.mark.parametrize(
    "address, expected",
    [
        ("127.0.0.1", True),
        ("127.3.2.1", True),
        ("::1", True),
        ("::1%lo", True),
        ("::ffff:127.0.0.1", True),
        ("::ffff:192.0.2.1", False),
        ("192.0.2.1", False),
        ("fe80::1%eth0", False),
        ("2001:db8::1", False),
    ],
)
def test_loopback_is_told_by_the_address_of_the_connection(address, expected):
    assert mail._is_loopback(address) is expected


def test_a_wrong_password_is_a_warning_without_the_password(server):
    server.mechanisms = "PLAIN"
    wrong = "a secret of mine"
    settings = MailSettings(server.name(), "jane@example.org", user="jane", password=wrong)
    success, warnings = sent(settings)
    assert not success and server.mails == []
    assert server.logins == [("PLAIN", "jane", wrong, False)]
    assert warnings == [
        f"The mail about the run was not sent by {server.name()}: it did not accept the user and the password "
        "(code 535)."
    ]


def test_a_password_beyond_ascii_is_a_warning_without_any_of_its_letters(server):
    server.mechanisms = "PLAIN"
    success, (warning,) = sent(MailSettings(server.name(), "jane@example.org", user="jane", password="pässwörd"))
    assert not success and server.mails == []
    assert warning.endswith("the user and the password must be ASCII.")
    assert warning.isascii()


def test_a_server_without_login_is_a_warning(server):
    success, warnings = sent(MailSettings(server.name(), "jane@example.org", user="jane", password=PASSWORD))
    assert not success and server.mails == []
    (warning,) = warnings
    assert "it does not offer what the mail needs: a login" in warning


def test_a_refused_connection_is_a_warning():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound but not listening
        name = f"127.0.0.1:{taken.getsockname()[1]}"
        success, warnings = sent(MailSettings(name, "jane@example.org"))
    assert not success
    assert warnings == [f"The mail about the run was not sent by {name}: Connection refused."]


def test_a_server_that_does_not_answer_is_a_warning(monkeypatch):
    monkeypatch.setattr(mail, "TIMEOUT_SECONDS", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        name = f"127.0.0.1:{silent.getsockname()[1]}"
        success, warnings = sent(MailSettings(name, "jane@example.org"))
    assert not success
    assert warnings == [f"The mail about the run was not sent by {name}: it did not answer within 0.1 seconds."]


def test_a_server_that_hangs_up_is_a_warning(server):
    server.hangs_up_on = "MAIL"
    success, warnings = sent(MailSettings(server.name(), "jane@example.org"))
    assert not success and server.mails == []
    assert warnings == [f"The mail about the run was not sent by {server.name()}: it closed the connection."]


def test_a_server_that_is_busy_is_a_warning(server):
    server.greeting = "421 come back later"
    success, warnings = sent(MailSettings(server.name(), "jane@example.org"))
    assert not success
    assert warnings == [f"The mail about the run was not sent by {server.name()}: it answered with code 421."]


@pytest.mark.parametrize("farewell", ["500 what", None])
def test_a_mail_that_was_taken_is_sent_whatever_the_farewell(farewell, server):
    server.farewell = farewell
    server.hangs_up_on = None if farewell else "QUIT"
    assert sent(MailSettings(server.name(), "jane@example.org")) == (True, [])
    assert len(server.mails) == 1


def test_a_python_without_ssl_is_a_warning(server, monkeypatch):
    monkeypatch.setitem(sys.modules, "ssl", None)
    success, warnings = sent(MailSettings(server.name(), "jane@example.org"))
    assert not success
    assert warnings == [f"The mail about the run was not sent by {server.name()}: ModuleNotFoundError."]


def test_a_text_that_is_not_in_the_encoding_of_the_system_is_sent(server):
    path = os.fsdecode(b"ima\xffge.tif")
    assert sent(MailSettings(server.name(), "jane@example.org"), f"Made {path}", path + "\n") == (True, [])
    assert parsed(server)["Subject"] == r"Made ima\udcffge.tif"
    assert parsed(server).get_content().strip() == r"ima\udcffge.tif"


def test_the_password_is_in_no_text_about_the_settings():
    settings = MailSettings("mail.example.org", "jane@example.org", user="jane", password=PASSWORD)
    for text in (repr(settings), str(settings), f"{settings}", "%s %r" % (settings, [settings])):
        assert PASSWORD not in text
    assert "jane" in repr(settings)
    assert pickle.loads(pickle.dumps(settings)) == settings


@pytest.mark.parametrize(
    "server, expected",
    [
        ("mail.example.org", ("mail.example.org", 587)),
        ("mail.example.org:465", ("mail.example.org", 465)),
        ("192.0.2.1:1", ("192.0.2.1", 1)),
        ("[2001:db8::1]", ("2001:db8::1", 587)),
        ("[::1]:65535", ("::1", 65535)),
    ],
)
def test_the_port_is_587_unless_given(server, expected):
    assert MailSettings(server, "jane@example.org").address() == expected


@pytest.mark.parametrize(
    "server",
    ["", "mail:", "mail:0", "mail:65536", "mail:x", "::1", "two words", f"smtp://jane:{PASSWORD}@mail", "a\nb"],
)
def test_a_server_of_another_form_is_refused_without_repeating_it(server):
    with pytest.raises(ParameterError) as error:
        MailSettings(server, "jane@example.org")
    assert str(error.value) == "The SMTP server must be given as host or host:port, with a port from 1 to 65535."


@pytest.mark.parametrize(
    "recipients", ["", [], "jane", ["jane@example.org", ""], "Jane <jane@example.org>", ["a@b\r\nBcc: c@d"], "a@b@c"]
)
def test_recipients_must_be_addresses(recipients):
    with pytest.raises(ParameterError, match="must be addresses such as name@example.org; got '"):
        MailSettings("mail.example.org", recipients)


@pytest.mark.parametrize("login", [{"user": "jane"}, {"password": PASSWORD}, {"user": "", "password": PASSWORD}])
def test_user_and_password_go_together(login):
    with pytest.raises(ParameterError, match="together; one is missing") as error:
        MailSettings("mail.example.org", "jane@example.org", **login)
    assert PASSWORD not in str(error.value)


@pytest.mark.parametrize(
    "setting, due",
    [
        (None, (False, False, False)),
        (False, (False, False, False)),
        (True, (True, True, True)),
        (0, (True, True, True)),
        (60, (False, True, True)),
        (60.5, (False, False, True)),
    ],
)
def test_a_mail_is_due_after_runs_of_at_least_so_many_seconds(setting, due):
    settings = MailSettings("mail.example.org", "jane@example.org", after_seconds=setting)
    assert tuple(settings.is_due(seconds) for seconds in (0.0, 60.0, 3600.0)) == due


def test_by_default_a_mail_is_due_after_a_minute():
    settings = MailSettings("mail.example.org", "jane@example.org")
    assert [settings.is_due(seconds) for seconds in (59.99, 60)] == [False, True]


@pytest.mark.parametrize("setting", [-1, float("nan"), "60", [60]])
def test_another_setting_of_the_notification_is_refused(setting):
    with pytest.raises(ParameterError, match="true, false or the number of seconds"):
        MailSettings("mail.example.org", "jane@example.org", after_seconds=setting)


SESSION = {
    "smtp_server": "mail.example.org",
    "smtp_user": "jane",
    "smtp_password": PASSWORD,
    "smtp_recipients": "jane@example.org",
    "smtp_notification": 30,
    "n_processes": 2,
}


def test_the_settings_of_a_session_are_taken_over():
    assert MailSettings.of(SESSION) == MailSettings("mail.example.org", ["jane@example.org"], "jane", PASSWORD, 30)
    assert MailSettings.of({**SESSION, "smtp_notification": True}).after_seconds == 0.0


@pytest.mark.parametrize("setting", [None, False])
def test_a_session_without_notification_has_no_mail_settings(setting):
    assert MailSettings.of({**SESSION, "smtp_notification": setting}) is None


@pytest.mark.parametrize("missing", ["smtp_server", "smtp_recipients", "smtp_user", "smtp_password"])
def test_a_session_with_notification_needs_the_rest(missing):
    with pytest.raises(ParameterError):
        MailSettings.of({**SESSION, missing: None})


def test_the_message_of_a_finished_run_tells_the_duration_and_the_outputs():
    assert finished_message("Sieve classes", 3725.4, outputs=["/data/a.tif", "/data/b.tif"]) == (
        "Whiskbroom: Sieve classes finished",
        "Sieve classes finished after 1:02:05 (h:mm:ss).\n\nOutputs:\n/data/a.tif\n/data/b.tif\n",
    )


def test_the_message_of_a_failed_run_tells_the_reason():
    assert finished_message("Sieve classes", 2, Phrase("The disk {disk} is full.", disk="A")) == (
        "Whiskbroom: Sieve classes failed",
        "Sieve classes failed after 0:00:02 (h:mm:ss).\n\nThe disk A is full.\n",
    )


def test_the_message_is_in_the_users_language():
    subject, body = finished_message("Sieve classes", 2, Phrase("Gone."), tr=Shouting())
    assert (subject, body.splitlines()[2]) == ("WHISKBROOM: SIEVE CLASSES FAILED", "GONE.")
    assert finished_message("Sieve classes", 2, outputs=["/a.tif"], tr=Shouting())[1].endswith("OUTPUTS:\n/a.tif\n")
