"""Texts that want to break out of the expression language, and what watches whether one does."""

import sys
from contextlib import contextmanager

# What an expression never does, by the names of Python's audit events.
_FORBIDDEN = ("open", "exec", "compile", "import", "os.", "subprocess.", "socket.", "ctypes.", "shutil.", "pickle.",
              "marshal.", "code.", "builtins.input", "sys._getframe", "webbrowser.", "urllib.")
_WATCHING = []

INJECTIONS = (
    "__import__('os').system('touch escaped')", "eval('1')", "exec('1')", "compile('1', '', 'eval')",
    "open('escaped', 'w')",
    "globals()", "locals()", "vars()", "dir(b1)", "getattr(b1, 'tobytes')()", "setattr(b1, 'x', 1)", "b1.__class__",
    "().__class__.__bases__[0].__subclasses__()", "''.__class__.__mro__[1].__subclasses__()", "b1.tofile('escaped')",
    "np.__builtins__", "np.load('escaped')", "np.save('escaped', b1)", "np.fromfile('/etc/passwd')", "np.ma.load('x')",
    "np.memmap('escaped')", "np.lib.npyio.DataSource().open('http://x')", "np.core.os.system('id')",
    "numpy.f2py.compile('x')",
    "np.sqrt.__class__", "np.vectorize(eval)('1')", "np.frompyfunc(print, 1, 1)(b1)", "math.__loader__", "lambda: 1",
    "(lambda x: x)(b1)", "[x for x in b1]", "{x: 1}", "b1 if True else b2", "b1; import os", "import os",
    "from os import *",
    "def f(): pass", "class A: pass", "while True: pass", "for x in b1: pass", "with open('x') as f: f", "yield b1",
    "await b1", "assert False", "del b1", "raise SystemExit", "return 1", "global x", "nonlocal x", "pass", "print(1)",
    "quit()", "exit()", "help()", "input()", "breakpoint()", "os.system('id')", "sys.exit(0)", "sys.modules",
    "subprocess.Popen('id')", "b1 := 2", "x: int = 3", "b1 += 1", "*b1", "**b1", "b1[0]", "b1[::]", "b1['x']",
    "f'{b1}'",
    "'{0.__class__}'.format(b1)", "'%s' % b1", "b'x'", "r'x'", "u\"x\"", "`b1`", "$(id)", "$HOME", "%PATH%", "!id",
    "| id",
    "b1 | cat /etc/passwd", "../../etc/passwd", "/etc/passwd", "\\\\server\\share", "file:///etc/passwd", "http://x/y",
    "'/vsicurl/http://x/y.tif'", "\"/etc/passwd\" + 1", "b1 @ /etc/passwd", "b1 @ ../escaped", "b1 @ /tmp @ escaped",
    "b1 @ x\x00.tif", "b1 % (b2,)", "<script>alert(1)</script>", "'; DROP TABLE bands; --", "${jndi:ldap://x}",
    "{{7*7}}",
    "#{7*7}", "<%= 7 %>", "\u202eb1", "b1\u2028import os", "\ufeffb1", "b\u0661", "\x1b[31m", "b1\x00b2",
    "b1 \\\n + b2",
    "9**9**9", "9**9**9**9", "2**-9**9", "10**10**10 % 7", "-9**99999", "1 << 999999999", "1 >> 99999999999999",
    "0x" + "f" * 5000,
    "9" * 5000, "1e" + "9" * 5000, "." + "0" * 5000, "(" * 5000, "[" * 5000, "-" * 5000, "not " * 5000, "abs(" * 3000,
    "2**" * 3000 + "2", "b1+" * 6000 + "b1", "max(" + "b1," * 6000 + "b1)", "x=1;" * 6000, "\n" * 40000, "\"" * 4001,
    "#" * 40000, "@" * 3000, "b1 @ x" * 3000, "bandset{" + "1," * 9000 + "1}b1", "\"bandset{1:999999999}b1\"",
    "b999999999999",
    "\"b{1:99999999}\"", "forbandsets[1:999999999]\nb1", "forbandsets[" + "1," * 9000 + "1]\nb1",
    "x=[b*,b*];" + "x=[x,x];" * 500 + "sum(x)",
    "x=b1;" + "x=x+x;" * 2000 + "x", "x=b1;" + "x=x*x+1.5;" * 2000 + "x", "shift(" * 90 + "b1" + ",100,100)" * 90,
    "percentile(" + "b1," * 3000 + "50)", "where(b1,b1,b1)" * 2000, "x = b*;" + "x = x + x;" * 300 + "x",
    "a" * 40000, "é" * 40000, "b1 " + "é\u0301" * 9000, "\"" + "a" * 40000 + "\"", "np." * 9000 + "sqrt(b1)",
    "b*" * 9000,
)


@contextmanager
def watched():
    """Gives a list of the audit events of the section that an expression must not cause."""
    _install()
    seen = []
    _WATCHING.append(seen)
    try:
        yield seen
    finally:
        _WATCHING.remove(seen)


def _note(event, arguments):
    if _WATCHING and event.startswith(_FORBIDDEN):
        _WATCHING[-1].append((event, arguments))


def _install(installed=[]):
    # A hook stays for the life of the process.
    if not installed:
        sys.addaudithook(_note)
        installed.append(True)
