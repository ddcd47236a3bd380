package cli

import (
	"io"
	"os"

	"golang.org/x/term"
)

// terminal returns the terminal that w is, or nil.
func terminal(w io.Writer) *os.File {
	if out, ok := w.(*output); ok {
		w = out.Writer
	}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

// color reports whether what is written to w may be coloured.
func (a *App) color(w io.Writer) bool {
	f := terminal(w)
	return f != nil && a.Env("NO_COLOR") == "" && a.Env("TERM") != "dumb" && enableColor(f)
}

// columns is how wide the output may be.
func (a *App) columns() int {
	if f := terminal(a.Out); f != nil {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return min(max(w, 60), 120)
		}
	}
	return 100
}
