package main

import (
	"os"

	"golang.org/x/term"
)

// terminal reports whether w is a terminal.
func terminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// color reports whether the output may be coloured.
func (a *app) color() bool {
	f, ok := a.out.(*os.File)
	return ok && terminal(f) && a.env("NO_COLOR") == "" && a.env("TERM") != "dumb" && enableColor(f)
}

// columns is how wide the output may be.
func (a *app) columns() int {
	if f, ok := a.out.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return min(max(w, 60), 120)
		}
	}
	return 100
}

// bold makes a text bold on a terminal.
func (a *app) bold(s string) string {
	if !a.color() {
		return s
	}
	return "\x1b[1m" + s + "\x1b[0m"
}

// faint makes a text faint on a terminal.
func (a *app) faint(s string) string {
	if !a.color() {
		return s
	}
	return "\x1b[2m" + s + "\x1b[0m"
}
