package cli

import (
	"os"

	"golang.org/x/sys/windows"
)

// enableColor makes the console show colours, and reports whether it can: older
// ones need it.
func enableColor(f *os.File) bool {
	var mode uint32
	h := windows.Handle(f.Fd())
	if err := windows.GetConsoleMode(h, &mode); err != nil {
		return false
	}
	return windows.SetConsoleMode(h, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
