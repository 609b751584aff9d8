"""The expression language of the band calculator: text → tokens → tree → checked graph → program over arrays.

Nothing of an expression is ever run as Python. `syntax.parse` needs no raster; `binding.bind` gives the names their
bands and every operation its type; `program.Program` evaluates the outcome piece by piece. `calculate.calculate` does
all of it for plain arrays.
"""
