package cli

import (
	"os"

	"golang.org/x/term"
)

// terminal reports whether w is a terminal.
func terminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Color reports whether the output may be coloured.
func (a *App) Color() bool {
	f, ok := a.Out.(*os.File)
	return ok && terminal(f) && a.Env("NO_COLOR") == "" && a.Env("TERM") != "dumb" && enableColor(f)
}

// Columns is how wide the output may be.
func (a *App) Columns() int {
	if f, ok := a.Out.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return min(max(w, 60), 120)
		}
	}
	return 100
}

// Bold makes a text bold on a terminal.
func (a *App) Bold(s string) string {
	if !a.Color() {
		return s
	}
	return "\x1b[1m" + s + "\x1b[0m"
}

// Faint makes a text faint on a terminal.
func (a *App) Faint(s string) string {
	if !a.Color() {
		return s
	}
	return "\x1b[2m" + s + "\x1b[0m"
}
